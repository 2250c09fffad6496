import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { focusIfNothingFocused } from '../parts/use-focus-after.ts';
import { nextFocusTarget } from '../hints/keyboard-navigation.ts';
import { Notice } from '../hints/notice.tsx';
import { ExpandedPanel } from './open-panel.tsx';
import { pausedText } from '../hints/paused-text.ts';
import { PausedPanel } from './paused-panel.tsx';
import { CollapsedPanel } from './collapsed-panel.tsx';
import { announcementText } from '../hints/announcement.ts';
import { stopAnnouncement } from './spoken-at-stop.ts';
import type { PanelActions, PanelState } from '../../lib/panel/types.ts';
import { useAlert } from '../parts/use-alert.ts';
import { useAnnouncement } from '../hints/use-announcement.ts';
import { FixAnnouncement } from '../hints/fix-announcement.tsx';

type Props = {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly texts: Messages;
  /** Milliseconds without a change before the number of hints is read out: nobody wants to hear it while they type. */
  readonly announceAfter?: number;
};

/** Everything in the frame beside the composer. */
export const Panel = ({ state, actions, texts, announceAfter = 1_500 }: Props) => {
  const announcement = useAnnouncement(
    state.paused
      ? { counts: pausedText(state.paused, texts), checks: null, way: null }
      : {
          counts: announcementText(state, texts),
          checks: texts.panel.checks,
          way: state.hints.length > 0 ? texts.panel.goTo(state.key) : null,
        },
    announceAfter,
  );
  const alert = useAlert(state.postBlocked?.stop ?? null, stopAnnouncement(state, texts));

  const frame = useRef<HTMLElement>(null);
  const form = state.paused ? 'paused' : state.collapsed ? 'collapsed' : 'expanded';
  const formBefore = useRef(form);
  // The button that was pressed has gone with the rest.
  useLayoutEffect(() => {
    if (formBefore.current === form) return;
    formBefore.current = form;
    const first = frame.current?.querySelector<HTMLElement>('[data-initial-focus]');
    if (first && document.hasFocus()) focusIfNothingFocused(first);
  }, [form]);

  // What the keys do is told at the first visit.
  const [isVisited, setIsVisited] = useState(false);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setIsVisited(true);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.focusEditor();
      return;
    }
    if (event.target.matches('input[type=text]')) return;
    const next = nextFocusTarget(event.currentTarget, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <main ref={frame} className="panel-frame" onKeyDown={onKeyDown} onBlur={onBlur}>
      <h1 className="visually-hidden">{texts.panel.heading}</h1>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <p className="visually-hidden" role="alert">
        {alert}
      </p>
      <FixAnnouncement lastFix={state.lastFix} texts={texts} />
      {state.paused ? (
        <PausedPanel paused={state.paused} onResume={actions.resume} texts={texts} />
      ) : state.collapsed ? (
        <CollapsedPanel state={state} onOpen={() => actions.setCollapsed(false)} texts={texts} />
      ) : (
        <ExpandedPanel state={state} tellsKeys={!isVisited} actions={actions} texts={texts} />
      )}
      <Notice
        notice={state.notice}
        undoable={state.undoable}
        onUndo={actions.undoAll}
        onDismiss={actions.dismissNotice}
        texts={texts}
      />
    </main>
  );
};
