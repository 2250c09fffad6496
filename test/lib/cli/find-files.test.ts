import { readdir } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { findFiles } from '../../../lib/cli/files/find-files.ts';

vi.mock('node:fs/promises', { spy: true });

test('a folder that may not be opened is told, and so is one within it', async () => {
  vi.mocked(readdir).mockRejectedValueOnce(new Error('EACCES'));
  expect(await findFiles(['test/example-department'])).toEqual({
    ok: false,
    problem:
      'Cannot read test/example-department. Check the name and your permissions, and those of every folder in it.',
  });
});

test('a file is a file, whatever its name; of a folder the parts are found, in order', async () => {
  expect(await findFiles(['package.json', 'test/example-department/published', '-'])).toEqual({
    ok: true,
    files: ['package.json', 'test/example-department/published/rule-set.json', '-'],
  });
  expect(await findFiles(['nowhere'])).toEqual({
    ok: false,
    problem: 'Cannot read nowhere. Check the name and your permissions.',
  });
});
