import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What people read: all documents but the example department's, whose paths are those of its own repository. */
const documents = globSync(['*.md', '.github/*.md', 'lib/**/*.md', 'test/*.md', 'test/{pages,drafts}/*.md']);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

const sources = globSync(['*.ts', '{components,entrypoints,lib,test}/**/*.{ts,tsx}'], {
  exclude: ['test/pages/dist/**'],
}).map((source) => `/${source}`);

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, part]) => part!);

test('there are documents to look at', () => {
  expect(documents.length).toBeGreaterThan(10);
});

test.each(documents)('what %s names is there: links, paths and scripts', (file) => {
  const text = readFileSync(file, 'utf8');
  const links = found(text.replaceAll(/`[^`\n]*`/g, ''), /\]\((?!https?:|#|mailto:)([^)#\s]+)/g).map((link) =>
    join(dirname(file), link),
  );
  // A path in capitals is one that the reader puts in.
  const paths = found(text, /`((?:assets|components|entrypoints|lib|test|\.github|\.ci)\/[\w./-]+)`/g).filter(
    (path) => !/[A-Z]{3}/.test(path.replace('README', '').replace('CONTRIBUTING', '')),
  );
  // A document may name a file from its own folder.
  const isThere = (path: string): boolean => existsSync(path) || existsSync(join(dirname(file), path));
  expect([...links, ...paths].filter((path) => !isThere(path))).toEqual([]);
  // Other files are named by the end of their path.
  const files = found(text, /`([\w-][\w./-]*\.tsx?)`/g).filter((path) => !/[A-Z]{3}/.test(path));
  expect(files.filter((path) => !sources.some((source) => source.endsWith(`/${path}`)))).toEqual([]);
  const named = found(text, /\bnpm run (?:--silent |-s )?([\w:]+)/g);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
