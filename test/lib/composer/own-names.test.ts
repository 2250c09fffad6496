import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { OWN_NAMES } from '../../../lib/composer/own-names.ts';
import { sourcesIn } from '../../imports.ts';

const withoutComments = (source: string): string => source.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
const wordsIn = (source: string): readonly string[] => withoutComments(source).match(/[\w$]+/g) ?? [];
const read = (path: string): string => readFileSync(path, 'utf8');

/** TypeScript's folder with what browsers and the language have, by name. */
const LIBRARY = `${dirname(createRequire(import.meta.url).resolve('typescript/package.json'))}/../@typescript/typescript-${process.platform}-${process.arch}/lib`;

test('the names that are shortened are neither the browser’s nor the language’s', () => {
  const theirs = new Set(
    readdirSync(LIBRARY)
      .filter((file) => /^lib\.(?:dom|es)[\w.]*\.d\.ts$/.test(file))
      .flatMap((file) => wordsIn(read(`${LIBRARY}/${file}`))),
  );
  expect(theirs.has('contentEditable')).toBe(true);
  expect(OWN_NAMES.filter((name) => theirs.has(name))).toEqual([]);
});

test('they stand in no message and in nothing that is sent in one', () => {
  const theirs = new Set(
    ['lib/messaging/messages.ts', 'lib/draft/draft.ts', 'lib/text/span.ts', 'lib/settings/preflights.ts'].flatMap(
      (file) => wordsIn(read(file)),
    ),
  );
  expect(theirs.has('preflight')).toBe(true);
  expect(OWN_NAMES.filter((name) => theirs.has(name))).toEqual([]);
});

test('each is a name in a type of the page script, is written nowhere as a string, and stands once and in order', () => {
  const sources = [
    ...sourcesIn('lib/composer').filter((file) => !file.endsWith('own-names.ts')),
    'entrypoints/composer.ts',
    'lib/platform/native-extension.ts',
    'lib/text/carry-over.ts',
  ].map((file) => withoutComments(read(file)));
  const named = (name: string) => sources.some((source) => new RegExp(`readonly ${name}\\??:`).test(source));
  const quoted = (name: string) =>
    sources.some((source) => new RegExp(`(?<!\\b[A-Z]\\w+\\[)['"\`]${name}['"\`]`).test(source));
  expect(OWN_NAMES.filter((name) => !named(name) || quoted(name))).toEqual([]);
  expect([...new Set(OWN_NAMES)].sort()).toEqual([...OWN_NAMES]);
});
