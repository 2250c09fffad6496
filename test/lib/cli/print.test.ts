import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escapeJson } from '../../../lib/cli/escape-json.ts';
import { documentOf } from '../rule-set/document.ts';
import { countersign } from './run.ts';

const ODD = '\u001b]8;;https://a.example\u0007\u009b2J\u202e\u2067\u200b\ufeff';
// oxlint-disable-next-line no-control-regex
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (name: string, document: object): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(document));
  return file;
};

test('names of files and texts of rule sets are printed with their odd characters escaped', async () => {
  const odd = await fileOf('a\u001b]0;title\u0007\u202e.json', documentOf(2, { changeNote: ODD }));
  const good = await fileOf('good.json', documentOf(1));
  const outcomes = await Promise.all([
    countersign(['rules', 'validate', odd]),
    countersign(['rules', 'validate', '--json', odd]),
    countersign(['rules', 'diff', good, odd]),
    countersign(['check', '--rules', odd, '--text', 'We open at nine']),
    countersign(['check', `missing${ODD}.txt`]),
  ]);
  for (const { out, err } of outcomes) {
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(OBEYED);
  }
  expect(outcomes[0]?.out).toContain('a\\u{1B}]0;title\\u{7}\\u{202E}.json');
  expect(JSON.parse(outcomes[1]!.out)).toMatchObject({ problems: [{ file: odd }] });
});

test('what a draft holds is printed escaped, and JSON stays the same value', async () => {
  const text = `Please read this${ODD} before 9 AM, thanks`;
  const told = await countersign(['check', '--text', text]);
  expect(told.out).not.toMatch(OBEYED);
  expect(told.out).toContain('\\u{202E}');
  const line = await countersign(['check', '--json'], `${JSON.stringify({ id: ODD, text })}\n`);
  expect(line.out).not.toMatch(OBEYED);
  expect(JSON.parse(line.out)).toMatchObject({ id: ODD });
});

test('JSON has escapes of its own, also for characters of two units', () => {
  const value = `a\u{e0067}b\u202e👋${String.fromCharCode(0xd83d)}`;
  expect(escapeJson(JSON.stringify(value))).toBe(String.raw`"a\udb40\udc67b\u202e👋\ud83d"`);
  expect(JSON.parse(escapeJson(JSON.stringify(value)))).toBe(value);
});
