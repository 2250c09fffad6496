import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../lib/rules/index.ts';
import { reachIn } from './built-reach.ts';
import { codeOf, type Import, importsOf, reachOf, sourcesIn, WORKED_OUT } from './imports.ts';
import { circlesIn, LAYERS, layerOf, mayImport, OURS, placeOf, withoutMark } from './layers.ts';

const all = ['entrypoints', 'components', 'lib'].flatMap(sourcesIn);
const imports = all.flatMap(importsOf);
const told = (wrong: readonly Import[]) => wrong.map(({ from, to }) => `${from} imports ${to}`);

/**
 * What a pure folder leaves to a few files: a store.ts keeps things on disk, looking up listens to the browser, and
 * lib/delivery reaches the browser's cryptography, the policy, what the options page does and the one network request.
 */
const ADAPTERS =
  /\/store\.ts$|^lib\/guidance\/lookup\/register\.ts$|^lib\/delivery\/(signing\/(envelope|sign|sha256)|policy\/read|page\/rules-(actions|state)|fetch|open-first-run|active-rule-set|updater)\.ts$/;
const PURE = [
  'lib/text',
  'lib/networks',
  'lib/draft',
  'lib/rules',
  'lib/rule-set',
  'lib/check',
  'lib/guidance',
  'lib/delivery',
];
const pureIn = (folder: string) => sourcesIn(folder).filter((file) => !ADAPTERS.test(file));

describe('the layers', () => {
  test('every source file is in one', () => {
    expect(all.filter((file) => layerOf(file) === undefined)).toEqual([]);
    expect(Object.keys(LAYERS).filter((layer) => !all.some((file) => layerOf(file) === layer))).toEqual([]);
  });

  test('the table itself points down only', () => {
    const places = [...new Set(Object.keys(LAYERS).map(placeOf))];
    const upward = Object.entries(LAYERS).flatMap(([layer, names]) =>
      names
        .map(withoutMark)
        .filter(
          (name) =>
            /^(lib|components|entrypoints)\//.test(name) &&
            places.indexOf(placeOf(name)) > places.indexOf(placeOf(layer)),
        )
        .map((name) => `${layer} names ${name}`),
    );
    expect(upward).toEqual([]);
  });

  test('imports go down only, and only where the table names them', () =>
    expect(told(imports.filter((one) => !mayImport(one)))).toEqual([]));

  test('there are no circles, neither of files nor of places', () => {
    expect(circlesIn(imports.map(({ from, to }) => [from, to]))).toEqual([]);
    expect(
      circlesIn(imports.filter(({ to }) => OURS.test(to)).map(({ from, to }) => [placeOf(from), placeOf(to)])),
    ).toEqual([]);
  });
});

test('a circle is found', () => {
  expect(
    circlesIn([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
      ['e', 'e'],
    ]),
  ).toEqual([['a', 'b', 'c']]);
});

describe('the pure side', () => {
  for (const folder of PURE) {
    test(`${folder} asks nothing of the browser`, () => {
      expect(pureIn(folder).length).toBeGreaterThan(0);
      expect(
        told(
          pureIn(folder)
            .flatMap(importsOf)
            .filter(
              ({ to, typeOnly }) =>
                !typeOnly &&
                /^(lib\/(platform\/(?!stored-list\.ts$)|messaging|settings\/(?!preflights\.ts$))|webextension-polyfill|wxt|react|node:)/.test(
                  to,
                ),
            ),
        ),
      ).toEqual([]);
    });

    test(`${folder} knows neither clock nor page nor network nor chance`, () => {
      const impure =
        /\b(?:document|window|globalThis|localStorage|indexedDB|navigator|process|console|fetch|setTimeout|setInterval|performance|crypto|browser|chrome)\s*[.(]|Date\.now|new Date\(\)|Math\.random/;
      expect(pureIn(folder).filter((file) => impure.test(codeOf(file)))).toEqual([]);
    });
  }

  test('a rule set knows nothing of how it is delivered', () => {
    const documents = sourcesIn('lib/rule-set');
    expect(told(documents.flatMap(importsOf).filter(({ to }) => to.startsWith('lib/delivery/')))).toEqual([]);
  });

  test('only lib/networks and the script in X’s page know what is X’s', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('lib/networks/x/') && !/^lib\/(?:networks|composer\/sites\/x)\//.test(from),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('the limits and handles of a network come without its parser', () => {
    expect(
      [...reachOf('lib/networks/index.ts')].filter((path) => path === 'twitter-text' || path.startsWith('lib/text/')),
    ).toEqual([]);
    expect([...reachOf('lib/networks/counting.ts')]).toContain('twitter-text');
  });

  test('twitter-text is imported in lib/networks/x alone, as its default', () => {
    const wrong = imports.filter(
      ({ from, to, statement }) =>
        to.startsWith('twitter-text') && !(from.startsWith('lib/networks/x/') && /import \w+ from/.test(statement)),
    );
    expect(told(wrong)).toEqual([]);
  });
});

test('zod is imported as a whole, for the other form bundles all of it', () => {
  expect(
    told(
      imports.filter(
        ({ to, statement }) => to.startsWith('zod') && !/^import (?:type )?\* as z from 'zod'/.test(statement),
      ),
    ),
  ).toEqual([]);
});

test('nothing imports an entrypoint but its own neighbours', () => {
  const folder = (path: string) => path.split('/').slice(0, 2).join('/');
  expect(told(imports.filter(({ from, to }) => to.startsWith('entrypoints/') && folder(from) !== folder(to)))).toEqual(
    [],
  );
});

test('lib imports nothing of what is built on it', () => {
  expect(
    told(imports.filter(({ from, to }) => from.startsWith('lib/') && /^(components|entrypoints)\//.test(to))),
  ).toEqual([]);
});

test('components know neither the browser’s own interfaces nor storage', () => {
  const components = sourcesIn('components');
  expect(
    components.filter((file) =>
      [...reachOf(file)].some((path) =>
        /^(lib\/(platform\/(browser|download|close-storage|storage-item)|composer|cli|panel)\b|lib\/\w[\w/-]*[/-]store\b|webextension-polyfill|wxt|node:)/.test(
          path,
        ),
      ),
    ),
  ).toEqual([]);
  expect(
    components.filter((file) =>
      /\b(?:browser|chrome)\.\w|\b(?:local|session)Storage\b|\bindexedDB\b/.test(codeOf(file)),
    ),
  ).toEqual([]);
});

test('the script inside X carries neither rules nor React nor zod', () => {
  const heavy =
    /^(lib\/(rules\/|rule-set\/|check\/|draft\/(?!empty-draft\.ts$)|text\/(?!carry-over\.ts$)|networks\/|panel\/|i18n\/)|components\/|assets\/|react|zod|twitter-text|webextension-polyfill)/;
  const loaded = (file: string) =>
    [...reachOf(file)].filter((path) => heavy.test(path)).map((path) => `${file} loads ${path}`);
  expect(sourcesIn('lib/composer').flatMap(loaded)).toEqual([]);
});

describe('what is known of a page', () => {
  const knowing = (names: RegExp) => all.filter((file) => names.test(codeOf(file)));

  test('names in it stand in lib/composer/sites alone', () => {
    const names = /data-testid|tweet(?:Textarea|Button|Text)|SideNav|UserAvatar|RichTextInput|typeahead|role="dialog"/;
    expect(knowing(names).length).toBeGreaterThan(0);
    expect(knowing(names).filter((file) => !file.startsWith('lib/composer/sites/'))).toEqual([]);
  });

  test('its kind of editor is known in lib/composer/editors alone', () => {
    const names = /DraftEditor|data-offset-key|data-block|data-contents|execCommand/;
    expect(knowing(names).length).toBeGreaterThan(0);
    expect(knowing(names).filter((file) => !file.startsWith('lib/composer/editors/'))).toEqual([]);
  });

  test('a site is handed to the page script by its entrypoint, and so is its editor', () => {
    const handed = imports.filter(
      ({ from, to }) => /^lib\/composer\/(sites|editors)\//.test(to) && !/^lib\/composer\/(sites|editors)\//.test(from),
    );
    expect([...new Set(handed.map(({ from }) => from))]).toEqual([
      'entrypoints/composer.ts',
      'entrypoints/firstrun/main.tsx',
      'entrypoints/popup/check.tsx',
    ]);
  });

  test('only a site of X asks what X itself makes of a text', () => {
    expect(
      told(
        imports.filter(
          ({ from, to }) =>
            from.startsWith('lib/composer/') &&
            !from.startsWith('lib/composer/sites/x/') &&
            to.startsWith('lib/networks/'),
        ),
      ),
    ).toEqual([]);
  });
});

test('only the command line reads YAML, and nothing of the extension reaches it', () => {
  expect(told(imports.filter(({ from, to }) => to === 'yaml' && !from.startsWith('lib/cli/')))).toEqual([]);
  expect(
    ['entrypoints', 'components']
      .flatMap(sourcesIn)
      .filter((file) => [...reachOf(file)].some((path) => /^lib\/(?:cli|packaging)\/|^yaml$/.test(path))),
  ).toEqual([]);
});

test('every import says what it imports', () =>
  expect(told(imports.filter(({ to }) => to === WORKED_OUT))).toEqual([]));

test('only the updater reaches a network, and only the background reaches the updater', () => {
  const importers = (of: string) =>
    imports.filter(({ to, typeOnly }) => to === of && !typeOnly).map(({ from }) => from);
  const network =
    /^[.']?(?:fetch\w*|XMLHttpRequest|WebSocket\w*|EventSource|sendBeacon|WebTransport|\w*RTC\w+|\w*Worker|importScripts|Image|Audio|FontFace|eval|Function)'?$/;
  const reaching = all.flatMap((file) =>
    Object.entries(reachIn(file, readFileSync(file, 'utf8')))
      .filter(([name]) => network.test(name))
      .map(([name, count]) => [file, name, count]),
  );
  expect(reaching.filter(([file]) => !String(file).startsWith('lib/cli/'))).toEqual([
    ['lib/delivery/fetch.ts', 'fetch', 1],
    // Whether there are workers, and our own files.
    ['lib/measures/import/client.ts', 'Worker', 1],
    ['lib/worker/background-runner.ts', 'Worker', 1],
    ['lib/worker/start-worker.ts', 'Worker', 1],
  ]);
  expect(
    all.filter((file) => importsOf(file).some(({ to }) => to === 'papaparse') && /\bdownload\b/.test(codeOf(file))),
  ).toEqual([]);
  expect(importers('lib/delivery/fetch.ts')).toEqual(['lib/delivery/updater.ts']);
  expect(importers('lib/delivery/updater.ts')).toEqual(['entrypoints/background.ts']);
});

test.each([
  'lib/check',
  'lib/panel',
  'lib/composer',
  'components',
  'entrypoints/panel',
  'entrypoints/popup',
  'entrypoints/composer.ts',
])('nothing in %s reaches the updater, by whatever way', (place) => {
  const files = place.endsWith('.ts') ? [place] : sourcesIn(place);
  const beyond =
    place === 'lib/check'
      ? /^lib\/delivery\/(?:fetch|updater|store|policy\/read)\.ts/
      : /^lib\/delivery\/(?:fetch|updater)\.ts/;
  expect(sourcesIn('lib').filter((file) => beyond.test(file))).toHaveLength(place === 'lib/check' ? 4 : 2);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => [...reachOf(file)]).filter((path) => beyond.test(path))).toEqual([]);
});

test('nothing but what runs in a terminal writes to a console', () => {
  expect(all.filter((file) => !/^lib\/(?:cli|packaging)\//.test(file) && /\bconsole\b/.test(codeOf(file)))).toEqual([]);
});

test('only lib/platform/browser.ts knows the polyfill', () => {
  expect(
    told(
      imports.filter(
        ({ from, to, typeOnly }) => !typeOnly && to === 'webextension-polyfill' && from !== 'lib/platform/browser.ts',
      ),
    ),
  ).toEqual([]);
});

test('only lib/platform/storage-item.ts calls the storage of the browser', () => {
  const others = ['lib/delivery/policy/read.ts', 'entrypoints/background.ts'];
  expect(all.filter((file) => /\.\s*storage\b|\{[^{}]*\bstorage\b[^{}]*\}\s*=/.test(codeOf(file)))).toEqual(
    [...others, 'lib/platform/storage-item.ts'].toSorted(),
  );
  expect(importsOf('lib/platform/stored-list.ts').map(({ to }) => to)).toEqual(['zod']);
});

test('every import within the project names a file that is there', () => {
  const missing = imports
    .filter(({ to }) => /^(entrypoints|components|lib|assets)\//.test(to))
    .filter(({ to }) => {
      try {
        return readFileSync(to.replace(/\?.*$/, '')).length < 0;
      } catch {
        return true;
      }
    });
  expect(told(missing)).toEqual([]);
});

describe('the registry of rule kinds', () => {
  const files = sourcesIn('lib/rules');
  /** A kind calls `defineKind`. The file that defines it does not. */
  const definesKind = (file: string) => /(?<!const )\bdefineKind\(/.test(codeOf(file));

  test('holds the kind of every file, under the file’s name', () => {
    expect([...kinds.keys()].sort()).toEqual(files.filter(definesKind).map((file) => basename(file, '.ts')));
  });

  test('is in the order of names', () => {
    expect([...kinds.keys()]).toEqual([...kinds.keys()].sort());
  });

  test('has nothing beside it but what kinds import', () => {
    const used = new Set(['lib/rules/index.ts', ...files.flatMap(importsOf).map(({ to }) => to)]);
    expect(files.filter((file) => !definesKind(file) && !used.has(file))).toEqual([]);
  });

  test.each([...kinds.values()])(
    '$name has a title, what it is about and a sentence',
    ({ title, about, message, params }) => {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(about).toMatch(/[.?]$/);
      expect(message).toMatch(/^\p{Lu}|^\{/u);
      const fields =
        'shape' in params
          ? Object.entries(params.shape as Record<string, { meta: () => { title?: string } | undefined }>)
          : [];
      expect(fields.filter(([, field]) => !field.meta()?.title).map(([name]) => name)).toEqual([]);
    },
  );
});
