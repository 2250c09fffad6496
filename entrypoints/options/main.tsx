import '../../assets/styles/options.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { afterPaint } from '../../components/parts/after-paint.ts';
import { trialRun } from '../../lib/check/trial-run.ts';
import { askBackground } from '../../lib/messaging/ask.ts';
import { createStore } from '../../lib/platform/live.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { reasonDaysOf } from '../../lib/delivery/policy/schema.ts';
import { clearReasons, loadReasons } from '../../lib/settings/reasons-store.ts';
import { mergeChange } from '../../lib/settings/merge-change.ts';
import { changeSettings, createSettingsStore } from '../../lib/settings/store.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { createRulesActions } from '../../lib/delivery/page/rules-actions.ts';
import { loadRulesState } from '../../lib/delivery/page/rules-state.ts';

const [liveSettings, inForce] = await Promise.all([createSettingsStore(), watchActiveRuleSet()]);
const firstReasons = await loadReasons(reasonDaysOf(inForce.now().policy));
const liveRules = await createStore(() => loadRulesState(inForce.now()), inForce.subscribe);
const rulesActions = createRulesActions(inForce, {
  tryOut: (ruleSet) => trialRun(ruleSet, () => performance.now()),
  check: () => askBackground({ type: 'check-rules' }),
});

const App = () => {
  const settings = useSyncExternalStore(liveSettings.subscribe, liveSettings.now);
  const rules = useSyncExternalStore(liveRules.subscribe, liveRules.now);
  const [reasons, setReasons] = useState(firstReasons);
  const [notKept, setNotKept] = useState(false);
  const reportFailure = (change: Promise<unknown>): void =>
    void change.then(
      () => setNotKept(false),
      () => setNotKept(true),
    );
  const { language } = settings;
  useEffect(() => {
    document.documentElement.lang = language;
    const texts = getMessages(language);
    document.title = `${texts.options.title} – ${texts.name}`;
  }, [language]);
  return (
    <OptionsPage
      state={{ rules, settings, reasons, notKept }}
      actions={{
        change: (part) => reportFailure(changeSettings((newest) => mergeChange(newest, settings, part))),
        clearReasons: () => reportFailure(clearReasons().then(() => setReasons([]))),
        rules: rulesActions,
      }}
      texts={getMessages(language)}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
// The browser looked for the part that the address names before anything was there.
afterPaint(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
