import '../../assets/styles/objectives.css';
import style from '../../assets/styles/objectives.css?inline';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { ObjectivesPage } from '../../components/measures/objectives-page.tsx';
import type { ObjectivesActions } from '../../components/measures/types.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import { hasSameRules, resolveRules } from '../../lib/delivery/resolve-rules.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { toFileName, toHtmlFile } from '../../lib/guidance/html-file.ts';
import { getObjectivesMessages } from '../../lib/i18n/objectives-messages.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { createData } from '../../lib/measures/kinds/create-data.ts';
import { createMeasureStore } from '../../lib/measures/store.ts';
import { download } from '../../lib/platform/download.ts';
import { createStore } from '../../lib/platform/live.ts';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { localTime } from '../../lib/text/time/format.ts';
import { useImporter } from './use-importer.tsx';

const store = createMeasureStore();
const [settings, inForce] = await Promise.all([createSettingsStore(), watchActiveRuleSet(hasSameRules)]);

/** What is stored; nothing where the browser cannot read it. */
const load = async () => {
  const [posts, written] = await Promise.all([store.list(), store.written()]);
  return { posts: posts.entries, written: written.entries, damaged: posts.damaged + written.damaged };
};
type Loaded = Awaited<ReturnType<typeof load>>;

const NOTHING: Loaded = { posts: [], written: [], damaged: 0 };
const stored = await createStore<Loaded>(
  (last = NOTHING) => load().catch(() => last),
  (onChange) => void store.subscribe(onChange),
);

const today = (): string => localTime(Date.now()).slice(0, 10);

const saved = (done: Promise<unknown>): Promise<boolean> =>
  done.then(
    () => true,
    () => false,
  );

const actions: ObjectivesActions = {
  write: (entry) =>
    saved(
      entry.value === null && entry.text.trim() === ''
        ? store.deleteWritten(entry.key)
        : store.write({ ...entry, at: Date.now() }),
    ),
  chooseKind: ({ key }, chosenKind) => saved(store.choose([key], { chosenKind })),
  print: () => window.print(),
  save: (shown, title) => {
    const { lang: language } = document.documentElement;
    const body = `<main class="objectives-page">${shown.innerHTML}</main>`;
    download(toFileName(title), 'text/html', toHtmlFile({ language, title, style, body }));
  },
};

const App = () => {
  const { language } = useSyncExternalStore(settings.subscribe, settings.now);
  const rules = useSyncExternalStore(inForce.subscribe, inForce.now);
  const { posts, written, damaged } = useSyncExternalStore(stored.subscribe, stored.now);
  const { ruleSet } = useMemo(() => resolveRules(rules), [rules]);
  const department = departmentName(rules, ruleSet);
  const { data, kindOf } = useMemo(() => createData(ruleSet, posts, written), [ruleSet, posts, written]);
  const importer = useImporter({ store, language, today: today(), figureName: getObjectivesMessages(language).figure });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = getObjectivesMessages(language).of(department);
  });
  return (
    <ObjectivesPage
      state={{ strategy: ruleSet, department, data, kindOf, damaged, today: today() }}
      actions={actions}
      importer={importer}
      texts={getMessages(language)}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
