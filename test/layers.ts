import type { Import } from './imports.ts';

/** What components may import beside one another. */
const SHOWN = [
  'lib/text',
  'lib/table',
  'lib/networks',
  'lib/settings',
  'lib/own-data',
  'lib/draft',
  'lib/rule-set',
  'lib/guidance',
  'lib/check',
  'lib/delivery',
  'lib/i18n',
  'lib/panel (types)',
  'lib/platform/shortcut.ts',
  'react',
];

/**
 * The layers of the source, from the ground up, and what each may import beside its own files: folders that stand
 * lower, single files, packages. A file belongs to the longest name that fits. "(types)" allows `import type` alone. A
 * folder stands for all in it but what is in OWN_NAME.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/platform': ['webextension-polyfill', 'zod'],
  'lib/text': [],
  'lib/text/time': ['lib/text'],
  'lib/table': ['lib/text', 'papaparse'],
  'lib/networks': ['lib/text', 'lib/networks/x'],
  'lib/networks/x': ['lib/text', 'lib/networks', 'twitter-text'],
  'lib/settings': ['lib/text', 'lib/networks', 'lib/platform', 'zod'],
  'lib/draft': ['lib/text', 'lib/networks', 'zod'],
  'lib/rules': ['lib/text', 'lib/networks', 'lib/draft', 'zod'],
  'lib/rule-set': ['lib/text', 'lib/networks', 'lib/draft', 'lib/rules', 'zod'],
  'lib/rule-set/wording': ['lib/text', 'lib/networks', 'lib/draft', 'lib/rules', 'lib/rule-set', 'zod (types)'],
  'lib/rule-set/starter': ['lib/rule-set', 'assets/starter', 'zod'],
  'lib/messaging': [
    'lib/text',
    'lib/platform',
    'lib/networks',
    'lib/settings/settings.ts (types)',
    'lib/draft (types)',
    'lib/rule-set (types)',
    'zod',
  ],
  'lib/guidance': ['lib/text', 'lib/networks', 'lib/draft', 'lib/rule-set'],
  'lib/guidance/glossary': ['lib/text', 'lib/draft', 'lib/rule-set', 'assets/search', 'minisearch'],
  'lib/guidance/directory': [
    'lib/text',
    'lib/table',
    'lib/platform',
    'lib/networks',
    'lib/rule-set',
    'papaparse',
    'zod',
  ],
  'lib/guidance/lookup': ['lib/text', 'lib/platform', 'lib/rule-set', 'lib/guidance/glossary'],
  'lib/check': ['lib/text', 'lib/networks', 'lib/draft', 'lib/rules', 'lib/rule-set', 'zod'],
  'lib/posts': ['lib/text', 'lib/table', 'lib/draft', 'lib/rule-set', 'lib/check', 'zod'],
  'lib/measures': ['lib/text', 'lib/rule-set (types)', 'idb', 'zod'],
  'lib/measures/import': ['lib/text', 'lib/table', 'lib/posts/x-archive.ts', 'lib/measures', '@zip.js/zip.js', 'saxen'],
  'lib/own-data': [
    'lib/text',
    'lib/measures/measure-data.ts',
    'lib/platform/shortcut.ts',
    'lib/networks/origins.ts',
    'lib/settings',
    'lib/rule-set',
    'lib/table',
    'zod',
  ],
  'lib/measures/results': ['lib/text', 'lib/rule-set (types)', 'lib/measures'],
  'lib/measures/kinds': ['lib/text', 'lib/rule-set (types)', 'lib/measures'],
  // The policy may set what a person chooses before posting.
  'lib/delivery': [
    'lib/text',
    'lib/platform',
    'lib/settings/preflights.ts',
    'lib/settings/pause.ts',
    'lib/settings/first-run.ts',
    'lib/settings/opens-first-run.ts',
    'lib/rule-set',
    'lib/check (types)',
    'lib/delivery/signing',
    'lib/delivery/policy',
    'zod',
  ],
  'lib/delivery/signing': ['lib/rule-set/nesting-depth.ts', 'lib/rule-set/read-json.ts', 'zod'],
  'lib/delivery/policy': [
    'lib/text',
    'lib/platform',
    'lib/networks/origins.ts',
    'lib/settings/preflights.ts',
    'lib/settings/pause.ts',
    'zod',
  ],
  'lib/delivery/page': [
    'lib/text',
    'lib/platform',
    'lib/settings/preflights.ts (types)',
    'lib/settings/pause.ts (types)',
    'lib/rule-set',
    'lib/check (types)',
    'lib/delivery',
  ],
  'lib/worker': [
    'lib/platform',
    'lib/rule-set/starter',
    'lib/guidance/glossary',
    'lib/guidance/lookup',
    'lib/check',
    'lib/delivery/parse-stored.ts',
    'zod',
  ],
  'lib/composer': [
    'lib/text (types)',
    'lib/text/carry-over.ts',
    'lib/platform/shortcut.ts',
    'lib/draft/empty-draft.ts',
    'lib/draft (types)',
    'lib/messaging (types)',
  ],
  'lib/composer/editors': [
    'lib/text (types)',
    'lib/text/carry-over.ts',
    'lib/platform/in-turn.ts',
    'lib/composer',
    'lib/draft (types)',
    'lib/messaging (types)',
  ],
  'lib/composer/sites/x': [
    'lib/text',
    'lib/networks/x',
    'lib/composer',
    'lib/composer/editors',
    'lib/draft (types)',
    'lib/messaging (types)',
  ],
  'lib/i18n': [
    'assets/help',
    'lib/text',
    'lib/delivery (types)',
    'lib/delivery/policy/settings.ts',
    'lib/measures (types)',
  ],
  'lib/toolbar': [
    'lib/text',
    'lib/platform',
    'lib/settings',
    'lib/rule-set/severity.ts (types)',
    'lib/messaging (types)',
    'lib/delivery',
    'lib/i18n',
  ],
  'lib/cli': [
    'lib/text',
    'lib/table',
    'lib/networks/origins.ts',
    'lib/settings/preflights.ts',
    'lib/draft',
    'lib/rules',
    'lib/rule-set',
    'lib/check',
    'lib/posts',
    'lib/delivery',
    'ignore',
    'node:',
    'package.json',
    'yaml',
    'zod',
  ],
  // Runs while the extension is built, never in it.
  'lib/packaging': ['node:', 'vite (types)', '@zip.js/zip.js'],
  'lib/panel': [
    'lib/text',
    'lib/platform/live.ts (types)',
    'lib/networks',
    'lib/settings',
    'lib/draft',
    'lib/rule-set',
    'lib/messaging',
    'lib/guidance',
    'lib/check',
    'lib/delivery',
    'lib/i18n',
  ],
  'components/parts': SHOWN,
  'components/hints': [...SHOWN, 'components/parts'],
  'components/guidance': [...SHOWN, 'components/parts', 'components/hints'],
  'components/panel': [...SHOWN, 'components/parts', 'components/hints'],
  'components/popup': [
    ...SHOWN,
    'lib/messaging (types)',
    'components/parts',
    'components/hints',
    'components/guidance',
  ],
  'components/options': [...SHOWN, 'components/parts', 'components/hints', 'components/guidance'],
  'components/first-run': [...SHOWN, 'components/parts', 'components/hints'],
  'components/measures': [...SHOWN, 'lib/measures', 'components/parts', 'd3-scale', 'd3-shape'],
  'components/strategy': [...SHOWN, 'components/parts', 'components/hints', 'components/guidance'],
  // All but lib/cli and lib/packaging, which run without a browser.
  entrypoints: [
    'lib/platform',
    'lib/text',
    'lib/networks',
    'lib/settings',
    'lib/own-data',
    'lib/draft',
    'lib/rules',
    'lib/rule-set',
    'lib/messaging',
    'lib/guidance',
    'lib/check',
    'lib/measures',
    'lib/worker',
    'lib/delivery',
    'lib/composer',
    'lib/i18n',
    'lib/panel',
    'lib/toolbar',
    'components',
    'assets/styles',
    'react',
    'react-dom',
    'wxt',
  ],
};

/** Folders that stand for nothing of what is above them, but are named where they may be imported. */
const OWN_NAME = ['lib/networks/x', 'lib/composer/editors', 'lib/composer/sites'];

/** What the sources import of the project itself. */
export const OURS = /^(?:lib|components|entrypoints)\//;

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** A name of the table without "(types)". */
export const withoutMark = (name: string): string => name.replace(/ \(types\)$/, '');

/** The layer of a source file. */
export const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((layer) => isIn(file, layer))
    .sort((one, other) => other.length - one.length)[0];

/** The place at the top that a file or folder is in, such as lib/text; all entrypoints are one. */
export const placeOf = (path: string): string =>
  path.startsWith('entrypoints') ? 'entrypoints' : path.split('/').slice(0, 2).join('/');

/** Whether the table allows an import. */
export const mayImport = ({ from, to, typeOnly }: Import): boolean => {
  const layer = layerOf(from);
  if (layer === undefined) return false;
  if (OURS.test(to) && layerOf(to) === layer) return true;
  return LAYERS[layer]!.some((name) => {
    const plain = withoutMark(name);
    if (plain !== name && !typeOnly) return false;
    if (plain.endsWith(':')) return to.startsWith(plain);
    return isIn(to, plain) && (layer === 'entrypoints' || !OWN_NAME.some((own) => isIn(to, own) && !isIn(plain, own)));
  });
};

/** The groups of names of which each leads to every other, in the order of names. */
export const circlesIn = (edges: readonly (readonly [string, string])[]): readonly (readonly string[])[] => {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reachedFrom = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const to of next.get(name) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    return seen;
  };
  const reached = new Map([...next.keys()].map((name) => [name, reachedFrom(name)]));
  const circles = [...next.keys()].map((name) =>
    [...reached.get(name)!].filter((other) => reached.get(other)?.has(name)).sort(),
  );
  return [
    ...new Map(circles.filter((circle) => circle.length > 0).map((circle) => [circle.join(), circle])).values(),
  ].sort((one, other) => one[0]!.localeCompare(other[0]!));
};
