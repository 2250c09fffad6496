import '../../assets/styles/objectives.css';
import style from '../../assets/styles/objectives.css?inline';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { ImportPosts } from '../../components/measures/import-posts.tsx';
import type { ImportActions } from '../../components/measures/import-types.ts';
import { ObjectivesPage } from '../../components/measures/objectives-page.tsx';
import type { ObjectivesActions } from '../../components/measures/types.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import { hasSameRules, resolveRules } from '../../lib/delivery/resolve-rules.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { toFileName, toHtmlFile } from '../../lib/guidance/html-file.ts';
import { getImportMessages } from '../../lib/i18n/import-messages.ts';
import { getObjectivesMessages } from '../../lib/i18n/objectives-messages.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { createData } from '../../lib/measures/kinds/create-data.ts';
import { startImport } from '../../lib/measures/import/client.ts';
import { createMeasureStore } from '../../lib/measures/store.ts';
import { download } from '../../lib/platform/download.ts';
import { createStore } from '../../lib/platform/live.ts';
import { createSettingsStore } from '../../lib/settings/store.ts';
import { localTime } from '../../lib/text/time/format.ts';

const store = createMeasureStore();
const [settings, inForce] = await Promise.all([createSettingsStore(), watchActiveRuleSet(hasSameRules)]);

/** What is stored; nothing where the browser cannot read it. */
const load = async () => {
  const [posts, written, presets] = await Promise.all([store.list(), store.written(), store.presets()]);
  return {
    posts: posts.entries,
    written: written.entries,
    presets: presets.entries,
    damaged: posts.damaged + written.damaged,
  };
};
type Loaded = Awaited<ReturnType<typeof load>>;

const NOTHING: Loaded = { posts: [], written: [], presets: [], damaged: 0 };
const stored = await createStore<Loaded>(
  (last = NOTHING) => load().catch(() => last),
  (onChange) => void store.subscribe(onChange),
);

const today = (): string => localTime(Date.now()).slice(0, 10);

const importing: ImportActions = { start: startImport, savePreset: store.savePreset, deletePreset: store.deletePreset };

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
  const { posts, written, presets, damaged } = useSyncExternalStore(stored.subscribe, stored.now);
  const { ruleSet } = useMemo(() => resolveRules(rules), [rules]);
  const department = departmentName(rules, ruleSet);
  const { data, kindOf } = useMemo(() => createData(ruleSet, posts, written), [ruleSet, posts, written]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = getObjectivesMessages(language).of(department);
  });
  return (
    <ObjectivesPage
      state={{ strategy: ruleSet, department, data, kindOf, damaged, today: today() }}
      actions={actions}
      importer={
        <ImportPosts
          actions={importing}
          presets={presets}
          today={today()}
          texts={getImportMessages(language)}
          figureName={getObjectivesMessages(language).figure}
        />
      }
      texts={getMessages(language)}
    />
  );
};

createRoot(document.querySelector('#root')!).render(<App />);
