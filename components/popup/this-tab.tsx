import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { TabSummary } from '../../lib/messaging/messages.ts';
import { SeverityIcon } from '../hints/severity-shape.tsx';
import { Tick } from '../parts/icons.tsx';
import type { PopupActions } from './types.ts';

type Props = { readonly tab: TabSummary; readonly actions: Pick<PopupActions, 'goToPanel'>; readonly texts: Messages };

/** More hints than these are in the panel alone. */
const MOST_SHOWN = 4;

/** The hints of the draft in the tab in front, worst first, and the way to its panel, where they can be fixed. */
export const ThisTab = ({ tab: { rows }, actions, texts }: Props) => {
  const id = useId();
  return (
    <section className="this-tab" aria-labelledby={id}>
      <h2 id={id}>{texts.popup.thisDraft(texts.panel.hints(rows.length))}</h2>
      {rows.length === 0 ? (
        <p>
          <Tick /> {texts.panel.clear}
        </p>
      ) : (
        <ul>
          {rows.slice(0, MOST_SHOWN).map(({ rule, message, language, severity, places }) => (
            <li key={rule}>
              <SeverityIcon severity={severity} label={texts.severity[severity]} />
              <span>
                <bdi lang={language}>{message}</bdi>
                {places > 1 && <span className="places-summary">{texts.hint.places(places)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={actions.goToPanel}>
        {rows.length > MOST_SHOWN ? texts.popup.goToPanelFor(rows.length - MOST_SHOWN) : texts.popup.goToPanel}
      </button>
    </section>
  );
};
