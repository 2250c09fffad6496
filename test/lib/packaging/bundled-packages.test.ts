import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { notePackages, readPackages } from '../../../lib/packaging/bundled-packages.ts';
import { noticesFor } from '../../../lib/packaging/notices.ts';

const root = mkdtempSync(join(tmpdir(), 'countersign-packages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MIT = 'MIT License\n\nCopyright (c) 2026 Us\n\nPermission is granted.\n';
const put = (name: string, said: object, files: Readonly<Record<string, string>> = {}): string => {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...said }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
};

const noted = (modules: Readonly<Record<string, number>>): readonly string[] => {
  const folders = new Set<string>();
  const chunk = {
    type: 'chunk',
    modules: Object.fromEntries(Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }])),
  };
  const { generateBundle } = notePackages(folders) as unknown as {
    generateBundle: (options: unknown, bundle: object) => void;
  };
  generateBundle({}, { 'a.js': chunk, 'a.css': { type: 'asset' } });
  return [...folders];
};

test('a package is noted for the code that is left of it, the innermost where one stands in another', () => {
  expect(
    noted({
      '/r/lib/own.ts': 10,
      '/r/node_modules/gone/a.js': 0,
      '/r/node_modules/plain/lib/a.js': 1,
      '/r/node_modules/plain/b.js': 1,
      '\0/r/node_modules/@scope/one/a.js?commonjs': 1,
      '/r/node_modules/outer/node_modules/inner/a.js': 1,
      'C:\\r\\node_modules\\win\\a.js': 1,
    }),
  ).toEqual([
    '/r/node_modules/plain',
    '/r/node_modules/@scope/one',
    '/r/node_modules/outer/node_modules/inner',
    'C:\\r\\node_modules\\win',
  ]);
});

test('it is described by its own words: all its licence files, and the licence by their text where none is named', () => {
  const folders = [
    put('named', { license: 'ISC', author: { name: 'A' }, repository: { url: 'git+https://code.example/named.git' } }),
    put(
      'by-text',
      { repository: 'https://code.example/by-text' },
      { LICENSE: 'Apache License, Version 2.0\r\nterms\r\n' },
    ),
    put(
      'two',
      { licenses: [{ type: 'MIT' }, { type: 'BSD-3-Clause' }] },
      { 'LICENSE-MIT': 'mit', 'license.md': 'bsd' },
    ),
    put('unknown', {}, { 'licensing.js': 'code' }),
  ];
  expect(readPackages(folders.toReversed())).toEqual([
    {
      name: 'by-text',
      version: '1.2.3',
      license: 'Apache-2.0',
      source: 'https://code.example/by-text',
      author: null,
      licenseText: 'Apache License, Version 2.0\nterms',
    },
    {
      name: 'named',
      version: '1.2.3',
      license: 'ISC',
      source: 'https://code.example/named',
      author: 'A',
      licenseText: null,
    },
    {
      name: 'two',
      version: '1.2.3',
      license: 'MIT OR BSD-3-Clause',
      source: null,
      author: null,
      licenseText: 'mit\n\nbsd',
    },
    { name: 'unknown', version: '1.2.3', license: null, source: null, author: null, licenseText: null },
  ]);
});

test('a package under MIT without a licence file gets the terms with its own author; any other is refused by name', () => {
  const one = { name: 'one', version: '1.0.0', license: 'MIT', source: null, author: 'A. Author', licenseText: null };
  const text = noticesFor([one, { ...one, name: 'two', author: null }], MIT);
  expect(text).toContain('one 1.0.0\nLicence: MIT\n\nCopyright (c) A. Author\n\nMIT License\n\nPermission is granted.');
  expect(text).toContain('Copyright (c) the authors of two');
  expect(text).not.toContain('Copyright (c) 2026 Us');
  expect(() => noticesFor([{ ...one, license: 'ISC' }], MIT)).toThrow(
    'The package one (ISC) brings no licence text. Add its text first.',
  );
});
