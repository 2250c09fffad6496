import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { momentText } from '../../lib/i18n/moment-text.ts';
import type { ModesView, PanelActions } from '../../lib/panel/types.ts';

type Props = {
  readonly modes: Pick<ModesView, 'goesOut' | 'asksDay'>;
  readonly actions: Pick<PanelActions, 'setGoesOut'>;
  readonly texts: Messages;
};

/** Asks when the post goes out, where another day has other rules: the page does not tell. */
export const GoesOut = ({ modes: { goesOut, asksDay }, actions, texts }: Props) => {
  const t = texts.modes;
  const id = useId();
  if (!asksDay && goesOut === null) return null;
  return (
    <details className="goes-out">
      <summary>{goesOut === null ? t.goesOut : t.goesOutAt(momentText(goesOut, texts))}</summary>
      <p id={`${id}about`}>{t.goesOutAbout}</p>
      <label htmlFor={id}>{t.goesOutLabel}</label>
      <input
        spellCheck={false}
        id={id}
        type="datetime-local"
        aria-describedby={`${id}about`}
        defaultValue={goesOut ?? ''}
        key={goesOut === null ? 'now' : 'set'}
        onChange={({ target }) => target.value !== '' && actions.setGoesOut(target.value)}
      />
      {goesOut !== null && (
        <button type="button" className="button" onClick={() => actions.setGoesOut(null)}>
          {t.goesNow}
        </button>
      )}
    </details>
  );
};
