import { authenticatePanel } from '../../lib/panel/frame-token.ts';
import { openCardChannel } from '../../lib/panel/card-channel.ts';
import { createPanelController } from '../../lib/panel/panel.ts';
import { createTermsHandler } from '../../lib/panel/draft-terms.ts';
import { pausableRules } from '../../lib/panel/pausable-rules.ts';
import { type RulesByMode, rulesByMode } from '../../lib/panel/rules-by-mode.ts';
import { limitDrafts } from '../../lib/panel/limit-drafts.ts';
import { liveRules } from '../../lib/panel/live-rules.ts';
import { loadStarterTranslation } from '../../lib/rule-set/starter/load-starter-translation.ts';
import { followTabState, NO_DRAFT } from '../../lib/panel/tab-state.ts';
import { toTabSummary } from '../../lib/panel/tab-summary.ts';
import { createMentionHandler } from '../../lib/panel/mention.ts';
import { askBackground } from '../../lib/messaging/ask.ts';
import type { ToComposer, ToPanel } from '../../lib/messaging/messages.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { hasSameRules, type ResolvedRules } from '../../lib/delivery/resolve-rules.ts';
import { createStore, type ExternalStore } from '../../lib/platform/live.ts';
import { textScale } from '../../lib/platform/text-scale.ts';
import { watchPresses } from '../../lib/platform/sure-press.ts';
import { addWaitingWord } from '../../lib/settings/waiting-words.ts';
import { switchedModes } from '../../lib/settings/switched-modes.ts';
import { storedPause } from '../../lib/settings/pause-store.ts';
import { addReason } from '../../lib/settings/reasons-store.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings, createSettingsStore } from '../../lib/settings/store.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { handlePopupMessages } from './handle-popup-messages.ts';

type Post = (message: ToComposer) => void;

/** Milliseconds after which the panel is shown although nothing has been written. */
const MOST_WAITED_MS = 500;

/** What came with the greeting of the script inside X; `site`: the origin of its page. */
type Greeted = { readonly channel: string; readonly site: string; readonly port: MessagePort };

/** Opens the panel: authenticates over the port, then checks drafts and shows the hints. */
type OpenPanel = (root: HTMLElement, greeted: Greeted) => Promise<void>;

/** Loads what a panel is opened with: the settings and the rules in force. */
export const loadPanel = async (): Promise<OpenPanel> => {
  let lost = false;
  const [settings, inForce, pause, switched] = await Promise.all([
    createSettingsStore(() => (lost = true)),
    watchActiveRuleSet(hasSameRules),
    storedPause.follow(null),
    switchedModes.follow([]),
  ]);
  const ofStarter = await createStore(() => loadStarterTranslation(settings.now().language), settings.subscribe);
  const clock = { now: Date.now, wait: (ms: number, call: () => void) => void setTimeout(call, ms) };
  const byMode = rulesByMode(liveRules(inForce, ofStarter), switched, clock);
  const rules = pausableRules(byMode, pause, clock);
  return (root, greeted) => openPanel(root, greeted, { settings, rules, lookAgain: byMode.lookAgain, lost });
};

/** `lost`: the settings could not be read. */
type Loaded = {
  readonly settings: ExternalStore<Settings>;
  readonly rules: ExternalStore<ResolvedRules>;
  readonly lookAgain: RulesByMode['lookAgain'];
  readonly lost: boolean;
};

const openPanel = async (
  root: HTMLElement,
  { channel: channelName, site, port }: Greeted,
  { settings, rules, lookAgain, lost }: Loaded,
): Promise<void> => {
  const post: Post = (message) => port.postMessage(message);
  const ticket = (await askBackground({ type: 'claim-token' })) ?? null;
  if (!authenticatePanel(ticket, channelName, post)) return;

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
    isSurePress: watchPresses(() => performance.now()),
    addWaitingWord,
    addReasons: (given) => addReason(given, rules.now().reasonDays),
    focusPanel: () =>
      void show().then(() =>
        requestAnimationFrame(() => root.querySelector<HTMLElement>('[data-initial-focus]')?.focus()),
      ),
    openGuidance: (guidance) => ask({ type: 'open-guidance', guidance }),
    openReport: (start) => ask({ type: 'open-report', report: JSON.stringify(start) }),
    setPause: storedPause.save,
    openPage: (page) => ask({ type: 'open-page', page }),
    clock: () => new Date(),
    textScale,
    site,
  });
  card.listen(panel.actions, (size) => panel.setSize('card', size));
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
  // The code that shows the panel is large, so it is loaded behind the first answer: marks are what a person waits for.
  let shown: Promise<void> | undefined;
  const show = (): Promise<void> =>
    (shown ??= import('./frame-view.tsx').then(({ showPanel }) => showPanel(root, panel)));
  const receive = limitDrafts(panel.receive, {
    now: () => performance.now(),
    wait: (ms, call) => void setTimeout(call, ms),
  });
  port.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
    // A computer that slept may have slept over the start of a mode.
    lookAgain();
    receive(data);
    void show();
  });
  port.start();
  setTimeout(() => void show(), MOST_WAITED_MS);
};
