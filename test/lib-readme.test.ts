import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, sourcesIn } from './imports.ts';
import { withPicture } from './lib-readme.ts';

const page = readFileSync('lib/README.md', 'utf8');

/** A step of a walk. `over`: the file with the types of the message by which it is reached. */
type Step = { readonly file: string; readonly over: string | undefined };

/** The walks by their headings: numbered lists whose lines begin with a file. */
const walks = page
  .split(/^#+ /m)
  .map((part) => ({ name: part.split('\n')[0]!, lines: part.split('\n').filter((line) => /^\d+\. /.test(line)) }))
  .filter(({ lines }) => lines.length > 0)
  .map(({ name, lines }) => ({
    name,
    steps: lines.map((line): Step => ({
      file: /^\d+\. `([^`]+)`/.exec(line)?.[1] ?? line,
      over: /\(message: `([^`]+)`\)/.exec(line)?.[1],
    })),
  }));

const next = new Map(
  ['lib', 'components', 'entrypoints']
    .flatMap(sourcesIn)
    .map((file) => [file, new Set(importsOf(file).map(({ to }) => to))]),
);
const imports = (from: string, to: string): boolean => next.get(from)?.has(to) ?? false;

/** Whether a file imports another, or one that imports it. */
const leads = (from: string, to: string): boolean =>
  from === to || imports(from, to) || [...(next.get(from) ?? [])].some((between) => imports(between, to));

/** What does not fit together in a walk. */
const gapsIn = (steps: readonly Step[]): readonly string[] =>
  steps.slice(1).flatMap(({ file, over }, index) => {
    const before = steps.slice(0, index + 1).map((step) => step.file);
    const last = before.at(-1)!;
    const fits =
      over === undefined
        ? leads(file, last) || before.some((one) => leads(one, file))
        : leads(last, over) && leads(file, over);
    return fits ? [] : [`${last} to ${file}${over === undefined ? '' : ` over ${over}`}`];
  });

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));

test('the picture of the layers is up to date: run `npm run reference`', () => {
  expect(withPicture(page) === page).toBe(true);
});

test('every file and folder that it names is there', () => {
  const named = Array.from(
    page.matchAll(/`((?:lib|components|entrypoints|test|assets)\/[^`]*)`/g),
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every folder has one line, and no line is without a folder', () => {
  const lines = Array.from(page.matchAll(/^\| `([^`]+)\/` \| \S/gm), ([, folder]) => folder!);
  const folders = [...foldersIn('lib'), ...foldersIn('components'), 'entrypoints', ...foldersIn('entrypoints')];
  expect(lines.toSorted()).toEqual(folders.toSorted());
});

describe('the walks', () => {
  test('are three', () => expect(walks.map(({ steps }) => steps.length > 5)).toEqual([true, true, true]));

  test.each(walks)('$name: each step is connected with the one before it', ({ steps }) =>
    expect(gapsIn(steps)).toEqual([]),
  );

  test('a step that is not connected is found', () => {
    const step = (file: string, over?: string): Step => ({ file, over });
    expect(gapsIn([step('lib/cli/main.ts'), step('lib/composer/marks.ts')])).toHaveLength(1);
    expect(
      gapsIn([step('lib/composer/marks.ts'), step('lib/check/resolve-overlaps.ts', 'lib/messaging/messages.ts')]),
    ).toHaveLength(1);
  });
});
