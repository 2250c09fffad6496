import '../../assets/styles/first-run.css';
import { createRef, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { FirstRunPage } from '../../components/first-run/first-run-page.tsx';
import type { FirstRunState } from '../../components/first-run/types.ts';
import { focusNeighbourAfter } from '../../components/hints/keyboard-navigation.ts';
import { replaceInTextarea } from '../../lib/composer/editors/textarea.ts';
import { type ActiveRuleSet, watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import { hasSameRules } from '../../lib/delivery/resolve-rules.ts';
import { toHash } from '../../lib/guidance/lookup/route.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { createCheckPage } from '../../lib/panel/check-page.ts';
import { createStore } from '../../lib/platform/live.ts';
import { loadStarterTranslation } from '../../lib/rule-set/starter/load-starter-translation.ts';
import { browser } from '../../lib/platform/browser.ts';
import { firstRunSeen, lastRun } from '../../lib/settings/first-run.ts';
import { changeSettings, createSettingsStore } from '../../lib/settings/store.ts';

/** Chrome, Edge and Firefox all have it; the types of the polyfill do not know it yet. */
const isPinned = async (): Promise<boolean | null> => {
  const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  return (await action.getUserSettings?.().catch(() => undefined))?.isOnToolbar ?? null;
};

const [settings, inForce, ran, pinned] = await Promise.all([
  createSettingsStore(),
  watchActiveRuleSet(hasSameRules),
  lastRun.follow(null),
  isPinned(),
]);
void firstRunSeen.save(true).catch(() => undefined);

const field = createRef<HTMLTextAreaElement>();
const { panel, write } = createCheckPage({
  settings,
  inForce,
  ofStarter: await createStore(() => loadStarterTranslation(settings.now().language), settings.subscribe),
  replace: (span, expected, text) =>
    focusNeighbourAfter(() => field.current !== null && replaceInTextarea(field.current, span, expected, text)),
  copy: async (text) => navigator.clipboard.writeText(text),
  // What is ignored while trying is ignored there alone.
  changeSettings: (change) => Promise.resolve(change(settings.now())),
  // A reason given while trying is none that anybody has to answer for.
  addReasons: () => Promise.resolve(),
  openGuidance: (guidance) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${toHash('guidance', guidance)}`) }),
  clock: () => new Date(),
});

const rulesOf = (active: ActiveRuleSet): FirstRunState['rules'] => {
  const { ruleSet, policy } = active;
  if (!ruleSet) return null;
  const { version, published, department } = ruleSet;
  return {
    department: departmentName(active, ruleSet),
    version,
    published,
    contact: policy?.contact ?? department.contact ?? null,
    greeting: policy?.greeting ?? department.greeting ?? null,
  };
};

const App = () => {
  const { language, key } = useSyncExternalStore(settings.subscribe, settings.now);
  const active = useSyncExternalStore(inForce.subscribe, inForce.now);
  const hasRun = useSyncExternalStore(ran.subscribe, ran.now) !== null;
  const view = useSyncExternalStore(panel.subscribe, panel.view).panel;
  const texts = getMessages(language);
  const [text, setText] = useState(texts.firstRun.sample);
  useEffect(() => write(text, {}), [text]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.firstRun.pageTitle;
  }, [language, texts]);
  return (
    <FirstRunPage
      state={{ hasRun, isPinned: pinned, rules: rulesOf(active), shortcut: key, language, text, panel: view }}
      actions={{
        ...panel.actions,
        write: setText,
        chooseLanguage: (chosen) => void changeSettings((newest) => ({ ...newest, language: chosen })),
      }}
      field={field}
      texts={texts}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
