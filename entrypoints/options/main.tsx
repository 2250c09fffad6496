import '../../assets/styles/options.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsState } from '../../components/options/types.ts';
import { loadInForce, watchInForce } from '../../lib/rule-set/in-force.ts';
import { rulesInUse } from '../../lib/rule-set/rules-in-use.ts';
import { changeSettings, clearReasons, loadReasons, loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { textsFor } from '../../lib/texts/texts.ts';
import { rulesActions } from './rules-actions.ts';
import { rulesStateOf } from './rules-state.ts';

const App = ({ first }: { readonly first: OptionsState }) => {
  const [state, set] = useState(first);
  const { language } = state.settings;
  useEffect(() => watchSettings((settings) => set((old) => ({ ...old, settings }))), []);
  useEffect(() => watchInForce((inForce) => void rulesStateOf(inForce).then((rules) => set((old) => ({ ...old, rules, preflightLocked: !rulesInUse(inForce).ruleSet.preflight })))), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <OptionsPage
      state={state}
      actions={{
        change: (part) => void changeSettings((settings) => ({ ...settings, ...part })).then((settings) => set((old) => ({ ...old, settings }))),
        clearReasons: () => void clearReasons().then(() => set((old) => ({ ...old, reasons: [] }))),
        rules: rulesActions,
      }}
      texts={textsFor(language)}
    />
  );
};

const [settings, reasons, inForce] = await Promise.all([loadSettings(), loadReasons(), loadInForce(Date.now())]);
const rules = await rulesStateOf(inForce);
createRoot(document.querySelector('#root')!).render(<App first={{ rules, settings, reasons, preflightLocked: !rulesInUse(inForce).ruleSet.preflight }} />);
