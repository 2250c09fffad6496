import '../../assets/styles/strategy.css';
import style from '../../assets/styles/strategy.css?inline';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { StrategyPage } from '../../components/strategy/strategy-page.tsx';
import { download } from '../../lib/platform/download.ts';
import { toFileName, toHtmlFile } from '../../lib/guidance/html-file.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import { hasSameRules, resolveRules } from '../../lib/delivery/resolve-rules.ts';
import { parseStrategyForm, type StrategyForm } from '../../lib/settings/own-strategy.ts';
import { storedStrategy } from '../../lib/settings/own-strategy-store.ts';
import { strategyFile } from '../../lib/own-data/strategy-file.ts';
import type { StrategyChange } from '../../components/strategy/strategy-fields.ts';
import { toIsoDate } from '../../lib/text/time/calendar.ts';
import { toPlainDateTime } from '../../lib/text/time/plain-date-time.ts';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { getMessages } from '../../lib/i18n/messages.ts';

const [settings, inForce, firstForm] = await Promise.all([
  createSettingsStore(),
  watchActiveRuleSet(hasSameRules),
  storedStrategy.load().catch(() => parseStrategyForm(undefined)),
]);

const save = (): void => {
  const { lang: language } = document.documentElement;
  const { title } = document;
  download(
    toFileName(title),
    'text/html',
    toHtmlFile({ language, title, style, body: document.querySelector('.paper')!.outerHTML }),
  );
};

const changed = (form: StrategyForm, change: StrategyChange): StrategyForm =>
  parseStrategyForm(
    'field' in change ? { ...form, [change.field]: change.words } : { ...form, [change.list]: change.rows },
  );

/** The strategy to fill in. Each change is made to what is stored, so that two pages lose nothing of one another. */
const useOwnStrategy = () => {
  const [form, setForm] = useState(firstForm);
  const [isSaved, setSaved] = useState<boolean | null>(null);
  // A change that could not be stored is stored with the next one.
  const waiting = useRef<readonly StrategyChange[]>([]);
  useEffect(
    // What another page changed comes once nothing of our own is on its way.
    () => storedStrategy.watch((stored) => waiting.current.length === 0 && setForm(stored)),
    [],
  );
  const onChange = (change: StrategyChange): void => {
    setForm((now) => changed(now, change));
    const some = [...waiting.current, change];
    waiting.current = some;
    void storedStrategy
      .change((stored) => some.reduce(changed, stored))
      .then(
        () => {
          waiting.current = waiting.current.filter((one) => !some.includes(one));
          setSaved(true);
        },
        () => setSaved(false),
      );
  };
  return { form, isSaved, onChange };
};

const App = () => {
  const own = useOwnStrategy();
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
      own={
        rules.ruleSet
          ? null
          : {
              ...own,
              onSaveFile: () =>
                download(
                  texts.ownStrategy.fileName,
                  'application/json',
                  strategyFile(own.form, toIsoDate(toPlainDateTime(new Date())!), texts.ownStrategy),
                ),
            }
      }
      onPrint={() => window.print()}
      onSave={save}
      texts={texts}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
