import type { KeyboardEvent } from 'react';
import type { Messages } from '../../lib/i18n/texts.ts';
import { moveTo } from '../hints/moving.ts';
import { Notice } from '../hints/notice.tsx';
import { ExpandedPanel } from './open-panel.tsx';
import { Pill } from './pill.tsx';
import { spoken } from '../hints/spoken.ts';
import { spokenAtStop } from './spoken-at-stop.ts';
import type { PanelActions, PanelState } from '../../lib/panel/types.ts';
import { useAlert } from './use-alert.ts';
import { useSettled } from '../hints/use-settled.ts';

type Props = {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Messages;
  /** Milliseconds without a change before the number of hints is read out: nobody wants to hear it while they type. */
  readonly announceAfter?: number;
};

/** Everything in the frame beside the composer. */
export const Panel = ({ state, actions, texts, announceAfter = 1_500 }: Props) => {
  const announcement = useSettled(spoken(state, texts), announceAfter);
  const alert = useAlert(state.preflight?.stop ?? null, spokenAtStop(state, texts));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.leave();
      return;
    }
    if (event.target.matches('input[type=text]')) return;
    const next = moveTo(event.currentTarget, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <main className="panel-frame" onKeyDown={onKeyDown}>
      <h1 className="unseen">{texts.name}</h1>
      <p className="unseen" role="status">
        {announcement}
      </p>
      <p className="unseen" role="alert">
        {alert}
      </p>
      {state.folded ? <Pill state={state} onOpen={() => actions.fold(false)} texts={texts} /> : <ExpandedPanel state={state} actions={actions} texts={texts} />}
      <Notice notice={state.notice} onDismiss={actions.dismissNotice} texts={texts} />
    </main>
  );
};
