import '../../assets/styles/options.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsState } from '../../components/options/types.ts';
import { starterRuleSet } from '../../lib/rule-set/starter.ts';
import { changeSettings, clearReasons, loadReasons, loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { textsFor } from '../../lib/texts/texts.ts';

const preflightLocked = !starterRuleSet().preflight;

const App = ({ first }: { readonly first: OptionsState }) => {
  const [state, set] = useState(first);
  const { language } = state.settings;
  useEffect(() => watchSettings((settings) => set((old) => ({ ...old, settings }))), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <OptionsPage
      state={state}
      actions={{
        change: (part) => void changeSettings((settings) => ({ ...settings, ...part })).then((settings) => set((old) => ({ ...old, settings }))),
        clearReasons: () => void clearReasons().then(() => set((old) => ({ ...old, reasons: [] }))),
      }}
      texts={textsFor(language)}
    />
  );
};

const [settings, reasons] = await Promise.all([loadSettings(), loadReasons()]);
createRoot(document.querySelector('#root')!).render(<App first={{ settings, reasons, preflightLocked }} />);
