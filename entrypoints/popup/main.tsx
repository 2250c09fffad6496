import '../../assets/styles/popup.css';
import { lazy, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';
import { afterPaint } from '../../components/parts/after-paint.ts';
import type { PopupActions, PopupState } from '../../components/popup/types.ts';
import { askBackground, askPanel } from '../../lib/messaging/ask.ts';
import { browser } from '../../lib/platform/browser.ts';
import { createStore, type ExternalStore } from '../../lib/platform/live.ts';
import { loadLanguage, watchLanguage } from '../../lib/settings/language.ts';
import type { Messages } from '../../lib/i18n/en.ts';
import { loadMessages } from '../../lib/i18n/load-messages.ts';
import { goBack, navigate, getHash, subscribe } from './hash-history.ts';
import { inPopup } from './move-to-tab.ts';
import type { ActiveRules } from './active-rules.ts';
import { loadDraftTerms, loadInitialQuery } from './initial-query.ts';
import type { TabSummary } from '../../lib/messaging/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';
import { isPaused, type MayPause, type Pause } from '../../lib/settings/pause.ts';
import { localTime } from '../../lib/text/time/format.ts';

const Check = lazy(async () => ({ default: (await import('./check.tsx')).CheckDraftRoute }));
const Report = lazy(async () => ({ default: (await import('./report.tsx')).WrongHintRoute }));
const People = lazy(async () => ({ default: (await import('./directory.tsx')).DirectoryRoute }));

// The browser makes a popup as large as what is in it; in a tab there is room already.
document.documentElement.toggleAttribute('data-popup', inPopup);

// A popup that stays open over the settings would hide them.
const openSettings = (): void => void browser.runtime.openOptionsPage().then(() => inPopup && window.close());
const ownActions = { go: navigate, back: goBack, openSettings } as const;

// The panel takes focus once the popup has gone.
const goToPanel = (): void => void askPanel({ type: 'enter-panel' }).then(() => inPopup && window.close());

/** What is shown before the rules have been read: the box, which takes letters at once. */
const blank: Pick<PopupState, 'inForce' | 'glossary' | 'strategy' | 'help' | 'modes'> = {
  modes: { now: [], soon: [] },
  inForce: null,
  glossary: [],
  help: [],
  strategy: { language: 'en', guidance: [], objectives: [], contentTypes: [], links: {}, linkHosts: [], sources: {} },
};

/** Why the draft of the tab in front is not checked. */
const offIn = (tab: TabSummary | null, pause: Pause | null, mayPause: MayPause): Paused | null => {
  if (tab?.siteOff) return { until: null, site: tab.siteOff.host, locked: tab.siteOff.locked };
  return isPaused(pause, mayPause, Date.now())
    ? { until: pause.until === null ? null : localTime(pause.until), site: null, locked: false }
    : null;
};

const App = ({ liveTexts, asked }: { readonly liveTexts: ExternalStore<Messages>; readonly asked: string }) => {
  const texts = useSyncExternalStore(liveTexts.subscribe, liveTexts.now);
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  const [tab, setTab] = useState<TabSummary | null>(null);
  const askTab = (): void => void askPanel({ type: 'draft-hints' }).then(setTab);
  useEffect(askTab, []);
  const [pause, setPause] = useState<Pause | null>(null);
  useEffect(() => void import('./pause.ts').then(({ watchPause }) => watchPause(setPause)), []);
  const [inDraft, setInDraft] = useState<readonly string[]>([]);
  useEffect(() => void loadDraftTerms().then(setInDraft), []);
  // Apart and later: examining a rule set takes as long as all the rest, and the panel and the settings, which share
  // chunks with this page, need no glossary.
  const [rules, setRules] = useState<ActiveRules | null>(null);
  useEffect(
    () =>
      afterPaint(
        () => void import('./active-rules.ts').then(({ watchActiveRules: followRules }) => followRules(setRules)),
      ),
    [],
  );
  // The same list for as long as the language is the same, because the search is built of it.
  const help = useMemo(() => rules?.helpIn(texts.language) ?? [], [rules, texts.language]);
  const shown = rules
    ? {
        inForce: { ...rules.inForce, amiss: rules.amissIn(texts.language) },
        glossary: rules.strategy.glossary,
        strategy: rules.strategy,
        modes: rules.modes,
        help,
      }
    : blank;
  // The first press on the toolbar button may open the first-run page.
  useEffect(() => {
    if (inPopup) void askBackground({ type: 'popup-opened' }).catch(() => undefined);
  }, []);
  const mayPause = rules?.mayPause ?? 'no';
  const off = offIn(tab, pause, mayPause);
  const actions: PopupActions = {
    ...ownActions,
    goToPanel,
    pause: (length) => void import('./pause.ts').then(({ pauseFor }) => pauseFor(length)),
    resume: () =>
      void (off?.site
        ? askPanel({ type: 'turn-on' }).then(askTab)
        : import('./pause.ts').then(({ turnOn }) => turnOn())),
  };
  return (
    <Popup
      state={{ ...shown, tab, off, mayPause, inDraft, asked, inPopup }}
      hash={useSyncExternalStore(subscribe, getHash)}
      check={Check}
      people={People}
      report={Report}
      actions={actions}
      texts={texts}
    />
  );
};

const [liveTexts, asked] = await Promise.all([
  createStore<Messages>((before) => loadLanguage(before?.language).then(loadMessages), watchLanguage),
  loadInitialQuery(),
]);
createRoot(document.querySelector('#root')!).render(<App liveTexts={liveTexts} asked={asked} />);
