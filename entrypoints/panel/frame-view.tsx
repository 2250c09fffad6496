import { StrictMode, useLayoutEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { useReportedSize } from '../../components/panel/use-told-size.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import type { Room } from '../../lib/panel/arranger.ts';
import type { PanelController } from '../../lib/panel/panel.ts';
import { textScale } from '../../lib/platform/text-scale.ts';

/** Heights of the room, in CSS pixels for text of the usual size, under which the panel leaves out what can wait. */
const SHORT = 260;
const SHORTEST = 150;
/** Under this width, in the same, lines break, and take the height. */
const NARROW = 300;
const roomFor = ({ maxHeight, maxWidth }: Room, scale: number): string => {
  if (maxHeight >= SHORT * scale) return 'usual';
  return maxHeight < SHORTEST * scale || maxWidth < NARROW * scale ? 'shortest' : 'short';
};

const App = ({ panel }: { readonly panel: PanelController }) => {
  const view = useSyncExternalStore(panel.subscribe, panel.view);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = view.theme;
    document.documentElement.lang = view.language;
    document.title = getMessages(view.language).panel.heading;
    document.documentElement.dataset['room'] = roomFor(view.room, textScale());
    document.documentElement.style.setProperty('--max-height', `${view.room.maxHeight}px`);
    document.documentElement.style.setProperty('--max-width', `${view.room.maxWidth}px`);
  }, [view.theme, view.language, view.room]);
  const box = useReportedSize(view, (width, height) => panel.setSize('panel', { width, height }));
  return (
    <div ref={box} className="frame">
      <Panel state={view.panel} actions={panel.actions} texts={getMessages(view.language)} />
    </div>
  );
};

/** Shows the panel in its frame, and tells what size it needs. */
export const showPanel = (root: HTMLElement, panel: PanelController): void =>
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App panel={panel} />
      </StrictMode>,
    ),
  );
