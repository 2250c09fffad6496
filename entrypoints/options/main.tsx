import '../../assets/styles/options.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { afterPaint } from '../../components/parts/after-paint.ts';
import { toHash } from '../../lib/guidance/lookup/route.ts';
import { askBackground } from '../../lib/messaging/ask.ts';
import { createStore } from '../../lib/platform/live.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { reasonDaysOf } from '../../lib/delivery/policy/schema.ts';
import { clearReasons, loadReasons } from '../../lib/settings/reasons-store.ts';
import { mergeChange } from '../../lib/settings/merge-change.ts';
import { switchedModes, switchMode } from '../../lib/settings/switched-modes.ts';
import { removeWaitingWord, waitingWords } from '../../lib/settings/waiting-words.ts';
import { addIgnoredWord } from '../../lib/settings/settings.ts';
import { changeSettings, createSettingsStore } from '../../lib/settings/store.ts';
import { watchDirectory, saveDirectory } from '../../lib/guidance/directory/store.ts';
import { browser } from '../../lib/platform/browser.ts';
import { download } from '../../lib/platform/download.ts';
import { createMeasureStore } from '../../lib/measures/store.ts';
import { createOwnDataActions } from '../../lib/own-data/actions.ts';
import { lockedSettings } from '../../lib/own-data/locked-settings.ts';
import { reasonsToCsv } from '../../lib/own-data/reasons-csv.ts';
import { titleOfRule } from '../../lib/rule-set/wording/describe-rules.ts';
import { localTime } from '../../lib/text/time/format.ts';
import { detailsForIt } from '../../lib/delivery/page/details.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { createRulesActions } from '../../lib/delivery/page/rules-actions.ts';
import { loadRulesState } from '../../lib/delivery/page/rules-state.ts';
import { createWorkerRunner } from '../../lib/worker/run-in-worker.ts';
import { startWorker } from '../../lib/worker/start-worker.ts';
import { createTasks } from '../../lib/worker/tasks.ts';

const [liveSettings, inForce, directory, liveSwitched, liveWaiting] = await Promise.all([
  createSettingsStore(),
  watchActiveRuleSet(),
  watchDirectory(),
  switchedModes.follow([]),
  waitingWords.follow([]),
]);
const firstReasons = await loadReasons(reasonDaysOf(inForce.now().policy));
const liveRules = await createStore(() => loadRulesState(inForce.now()), inForce.subscribe);
const rulesActions = createRulesActions(inForce, {
  tryRuleSet: createTasks(createWorkerRunner(startWorker)).tryRuleSet,
  check: () => askBackground({ type: 'check-rules' }),
});

const ownData = createOwnDataActions({
  now: () => ({ settings: liveSettings.now(), directory: directory.now().entries }),
  measures: createMeasureStore(),
  changeSettings,
  saveDirectory,
  locked: () => lockedSettings(liveRules.now()),
  download,
});

/** Copies a text; resolves to whether that was done. */
const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** After so many ms the modes are looked at again. */
const LOOK_AGAIN_MS = 60_000;

const App = () => {
  const settings = useSyncExternalStore(liveSettings.subscribe, liveSettings.now);
  const rules = useSyncExternalStore(liveRules.subscribe, liveRules.now);
  const switchedOn = useSyncExternalStore(liveSwitched.subscribe, liveSwitched.now);
  const [now, setNow] = useState(Date.now);
  // Modes begin and end while the page is open.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const [reasons, setReasons] = useState(firstReasons);
  const [notKept, setNotKept] = useState(false);
  const reportFailure = (change: Promise<unknown>): void =>
    void change.then(
      () => setNotKept(false),
      () => setNotKept(true),
    );
  const waiting = {
    words: useSyncExternalStore(liveWaiting.subscribe, liveWaiting.now),
    onConfirm: (word: string) =>
      reportFailure(changeSettings((newest) => addIgnoredWord(newest, word)).then(() => removeWaitingWord(word))),
    onRemove: (word: string) => reportFailure(removeWaitingWord(word)),
  };
  const { language } = settings;
  const texts = getMessages(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.options.title} – ${texts.name}`;
  }, [language, texts]);
  const details = detailsForIt(
    {
      version: browser.runtime.getManifest().version,
      extensionId: browser.runtime.id,
      browser: navigator.userAgent,
      language,
      time: localTime(Date.now()),
    },
    rules,
  );
  return (
    <OptionsPage
      state={{ rules, settings, waiting, modes: { switchedOn, now }, reasons, details, notKept }}
      actions={{
        change: (part) => reportFailure(changeSettings((newest) => mergeChange(newest, settings, part))),
        switchMode: (mode, isOn) => {
          setNow(Date.now());
          reportFailure(switchMode(mode, isOn, Date.now()));
        },
        openGuidance: (guidance) => void open(`/popup.html${toHash('guidance', guidance)}`),
        clearReasons: () => reportFailure(clearReasons().then(() => setReasons([]))),
        saveReasons: () => {
          const t = texts.options.reasons;
          const headings = [t.when, t.ruleId, t.rule, t.account, t.reason] as const;
          const titles = (rule: string) => titleOfRule(rules.ruleSet.rules, rule);
          download(t.fileName, 'text/csv', reasonsToCsv(reasons, headings, titles));
        },
        ownData,
        copy,
        rules: rulesActions,
      }}
      texts={texts}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
// The browser looked for the part that the address names before anything was there.
afterPaint(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
