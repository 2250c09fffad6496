import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startCountersign } from '../run.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-config-')));
const write = (name: string, content: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

write('.git/HEAD', '');
write(
  'countersign.config.yaml',
  'failOn: suggestion\nformat: compact\nexclude: [posts/old]\ninclude: [posts]\nskip: [sec/*]\n',
);
write('posts/new.txt', 'We utilise it.');
write('posts/old/old.txt', 'We utilise it.');
write('posts/placeholder.txt', 'Call [name] on Monday.');
write('inner/repository/.git/HEAD', '');
write('package/package.json', '{"name": "x", "countersign": {"account": "rivers"}}');
write('broken.yaml', 'failOn: [');
write('odd.json', '{"failon": "error", "loud": true}');
write('wrong.json', '{"maxWarnings": "two"}');

const top = startCountersign(root);
const deep = startCountersign(join(root, 'posts/old'));
const inner = startCountersign(join(root, 'inner/repository'));
const ofPackage = startCountersign(join(root, 'package'));
const processes = [top, deep, inner, ofPackage];
afterAll(() => {
  for (const { stop } of processes) stop();
  rmSync(root, { recursive: true });
});

test('says what is checked, by which rules, and what fails', async () => {
  expect(await top.run('check')).toEqual({
    code: 1,
    out: expect.stringMatching(/^posts\/new\.txt:1:4: suggestion: [^\n]* \[plain\/swap\]\n$/),
    err: '',
  });
});

test('is found from a folder below, and its paths are relative to it', async () => {
  const { code, out } = await deep.run('check');
  expect([code, out.split(':')[0]]).toEqual([1, '../../posts/new.txt']);
});

test('comes after the options, and does not count where it is not wanted', async () => {
  expect((await top.run('check', '--fail-on', 'never', '--format', 'stylish')).code).toBe(0);
  const without = await top.run('check', 'posts', '--no-config');
  expect(without.out).toMatch(/sec\/placeholder[^]*3 drafts/);
  // What is named by itself is checked, whatever is left out.
  expect((await top.run('check', 'posts/old/old.txt')).out).toContain('posts/old/old.txt:1:4');
});

test('is printed with where each value is from; a repository within another has its own', async () => {
  const { out } = await top.run('config');
  expect(out).toContain(`From ${join(root, 'countersign.config.yaml')}:\n`);
  expect(out).toMatch(/format: +compact\n/);
  expect(out).toMatch(/split: +auto \(usual value\)\n/);
  expect((await inner.run('config')).out).toMatch(/^No config file\.\n/);
  expect(JSON.parse((await ofPackage.run('config', '--json')).out)).toMatchObject({
    file: join(root, 'package/package.json'),
    settings: expect.arrayContaining([{ name: 'account', value: 'rivers', from: 'file' }]),
  });
});

test.each([
  ['broken.yaml', /^broken\.yaml cannot be read/],
  ['odd.json', /^odd\.json: there is no “failon”\. Did you mean failOn\?/],
  ['wrong.json', /^wrong\.json: “maxWarnings”: write a number/],
  ['none.yaml', /^Cannot read none\.yaml/],
])('%s is refused', async (file, said) => {
  const { code, out, err } = await top.run('check', '--text', 'Hello', '--config', file);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
});
