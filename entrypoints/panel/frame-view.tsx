import { StrictMode, useLayoutEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { useReportedSize } from '../../components/panel/use-told-size.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import type { ToComposer } from '../../lib/messaging/messages.ts';
import type { PanelController } from '../../lib/panel/panel.ts';

type Post = (message: ToComposer) => void;

const App = ({ panel, post }: { readonly panel: PanelController; readonly post: Post }) => {
  const view = useSyncExternalStore(panel.subscribe, panel.view);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = view.theme;
    document.documentElement.lang = view.language;
    document.documentElement.style.setProperty('--max-height', `${view.room.maxHeight}px`);
    document.documentElement.style.setProperty('--max-width', `${view.room.maxWidth}px`);
  }, [view.theme, view.language, view.room]);
  const box = useReportedSize(view, (width, height) => post({ type: 'size', frame: 'panel', width, height }));
  return (
    <div ref={box} className="frame">
      <Panel state={view.panel} actions={panel.actions} texts={getMessages(view.language)} />
    </div>
  );
};

/** Shows the panel in its frame, and tells the script inside X what size it needs. */
export const showPanel = (root: HTMLElement, panel: PanelController, post: Post): void =>
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App panel={panel} post={post} />
      </StrictMode>,
    ),
  );
