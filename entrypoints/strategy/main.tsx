import '../../assets/styles/strategy.css';
import style from '../../assets/styles/strategy.css?inline';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { StrategyPage } from '../../components/strategy/strategy-page.tsx';
import { download } from '../../lib/platform/download.ts';
import { toFileName, toHtmlFile } from '../../lib/guidance/html-file.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import { hasSameRules, resolveRules } from '../../lib/delivery/resolve-rules.ts';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { getMessages } from '../../lib/i18n/messages.ts';

const [settings, inForce] = await Promise.all([createSettingsStore(), watchActiveRuleSet(hasSameRules)]);

const save = (): void => {
  const { lang: language } = document.documentElement;
  const { title } = document;
  download(
    toFileName(title),
    'text/html',
    toHtmlFile({ language, title, style, body: document.querySelector('.paper')!.outerHTML }),
  );
};

const App = () => {
  const { language } = useSyncExternalStore(settings.subscribe, settings.now);
  const rules = useSyncExternalStore(inForce.subscribe, inForce.now);
  const { ruleSet } = useMemo(() => resolveRules(rules), [rules]);
  const department = departmentName(rules, ruleSet);
  const texts = getMessages(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.paper.of(department);
  });
  return (
    <StrategyPage
      ruleSet={ruleSet}
      department={department}
      onPrint={() => window.print()}
      onSave={save}
      texts={texts}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
