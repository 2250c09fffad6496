import { StrictMode, useLayoutEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { useReportedSize } from '../../components/panel/use-told-size.ts';
import { authenticatePanel } from '../../lib/panel/frame-token.ts';
import { openCardChannel } from '../../lib/panel/card-channel.ts';
import { createPanelController, type PanelController } from '../../lib/panel/panel.ts';
import { createTermsHandler } from '../../lib/panel/draft-terms.ts';
import { pausableRules } from '../../lib/panel/pausable-rules.ts';
import { liveRules } from '../../lib/panel/live-rules.ts';
import { followTabState, NO_DRAFT } from '../../lib/panel/tab-state.ts';
import { toTabSummary } from '../../lib/panel/tab-summary.ts';
import { createMentionHandler } from '../../lib/panel/mention.ts';
import { askBackground } from '../../lib/messaging/ask.ts';
import type { ToComposer, ToPanel } from '../../lib/messaging/messages.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { hasSameRules } from '../../lib/delivery/resolve-rules.ts';
import { storedPause } from '../../lib/settings/pause-store.ts';
import { addReason } from '../../lib/settings/reasons-store.ts';
import { changeSettings, createSettingsStore } from '../../lib/settings/store.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { handlePopupMessages } from './handle-popup-messages.ts';

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

/** What came with the greeting of the script inside X; `site`: the origin of its page. */
type Greeted = { readonly channel: string; readonly site: string; readonly port: MessagePort };

/** Opens the panel: authenticates over the port, then checks drafts and shows the hints. */
export const mountPanel = async (root: HTMLElement, { channel: channelName, site, port }: Greeted): Promise<void> => {
  let lost = false;
  const [ticket = null, settings, inForce, pause] = await Promise.all([
    askBackground({ type: 'claim-token' }),
    createSettingsStore(() => (lost = true)),
    watchActiveRuleSet(hasSameRules),
    storedPause.follow(null),
  ]);
  const post: Post = (message) => port.postMessage(message);
  if (!authenticatePanel(ticket, channelName, post)) return;

  const rules = pausableRules(liveRules(inForce), pause, {
    now: Date.now,
    wait: (ms, call) => void setTimeout(call, ms),
  });
  /** Asks for a page. An extension that was updated or turned off does not answer, and then the panel says so. */
  const ask = (message: Parameters<typeof askBackground>[0]): void => {
    const { noAnswer } = getMessages(settings.now().language).notices;
    void askBackground(message).then(
      (answer) => answer === undefined && panel.showNotice(noAnswer),
      () => panel.showNotice(noAnswer),
    );
  };
  const card = openCardChannel(channelName);
  const panel = createPanelController(rules.now(), settings.now(), {
    post,
    showCard: card.show,
    changeSettings,
    addReasons: (given) => addReason(given, rules.now().reasonDays),
    focusPanel: () => requestAnimationFrame(() => root.querySelector<HTMLElement>('[data-initial-focus]')?.focus()),
    openGuidance: (guidance) => ask({ type: 'open-guidance', guidance }),
    openReport: (start) => ask({ type: 'open-report', report: JSON.stringify(start) }),
    setPause: storedPause.save,
    openPage: (page) => ask({ type: 'open-page', page }),
    clock: () => new Date(),
    site,
  });
  card.listen(panel.actions, post);
  if (lost) panel.showNotice(getMessages(settings.now().language).notices.settingsLost);
  settings.subscribe(() => panel.useSettings(settings.now()));
  rules.subscribe(() => panel.useRules(rules.now()));
  const draftTerms = createTermsHandler({
    glossary: () => rules.now().ruleSet.glossary,
    text: () => panel.draft()?.text ?? null,
  });
  const mention = createMentionHandler({ draft: panel.draft, post });
  handlePopupMessages({
    'draft-terms': draftTerms,
    'draft-hints': () => toTabSummary(panel),
    'enter-panel': () => {
      panel.receive({ type: 'enter' });
      return true;
    },
    'turn-on': () => {
      panel.actions.resume();
      return true;
    },
    mention: ({ handle }) => mention(handle),
  });
  followTabState(panel, (state) => void askBackground({ type: 'tab-state', ...state }).catch(() => undefined));
  addEventListener('pagehide', () => void askBackground({ type: 'tab-state', ...NO_DRAFT }).catch(() => undefined));
  port.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => panel.receive(data));
  port.start();

  show(root, panel, post);
};

const show = (root: HTMLElement, panel: PanelController, post: Post): void =>
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App panel={panel} post={post} />
      </StrictMode>,
    ),
  );
