import { spawn } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readBytes, TOO_LARGE } from '../../../../lib/cli/files/read-bytes.ts';
import { writeWhole } from '../../../../lib/cli/files/write-whole.ts';
import { linesIn } from '../../../../lib/cli/check/input.ts';
import { documentOf } from '../../rule-set/document.ts';
import { countersign } from '../run.ts';
import { rules } from './run-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-overwrite-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const DOCUMENT = JSON.stringify(documentOf(1), null, 2);

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(at('set'), { recursive: true });
  writeFileSync(at('set/rule-set.json'), DOCUMENT);
  await rules('keygen', '--out', at('a.key'));
});

/** Every file with its bytes, but those of the first name. */
const all = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'base64')}`)
    .toSorted();

describe('--out', () => {
  const IN = 'set/rule-set.json';
  test.each<[string, (() => void) | null, readonly string[]]>([
    ['the file that is signed', null, ['sign', IN, '--key', 'a.key', '--out', IN]],
    ['the key that signs', null, ['sign', IN, '--key', 'a.key', '--out', 'a.key']],
    ['another private key', () => writeFileSync(at('b.key'), `\n${read('a.key')}`), ['bundle', IN, '--out', 'b.key']],
    ['a file of the folder that is bundled', null, ['bundle', 'set', '--out', IN]],
    ['an input under another name', () => linkSync(at(IN), at('hard.json')), ['bundle', IN, '--out', 'hard.json']],
    ['an input through a link', () => symlinkSync(at(IN), at('soft.json')), ['bundle', IN, '--out', 'soft.json']],
    [
      'an input through a linked folder',
      () => symlinkSync(at('set'), at('way')),
      ['bundle', IN, '--out', 'way/rule-set.json'],
    ],
  ])('never overwrites %s, even with --force', async (_, prepare, args) => {
    prepare?.();
    const before = all();
    const names = args.map((arg) => (/[./]|^set$/.test(arg) ? at(arg) : arg));
    const { code, err } = await rules(...names, '--force');
    expect([code, err]).toEqual([2, expect.stringMatching(/is read by this command|holds a private key/)]);
    expect(all()).toEqual(before);
  });

  test.each(['plan.txt', 'other.yaml'])('overwrites %s, which it did not write, with --force alone', async (name) => {
    writeFileSync(at(name), 'By hand\n');
    const { code, err } = await rules('bundle', at(IN), '--out', at(name));
    expect([code, err, read(name)]).toEqual([2, expect.stringContaining('give --force'), 'By hand\n']);
    expect((await rules('bundle', at(IN), '--out', at(name), '--force')).code).toBe(0);
    expect(JSON.parse(read(name))).toMatchObject({ version: 1 });
  });

  test('overwrites what bundle and sign have written, and an empty file', async () => {
    writeFileSync(at('out.json'), '');
    for (const args of [
      ['bundle', at(IN)],
      ['sign', at(IN), '--key', at('a.key')],
      ['bundle', at(IN)],
    ])
      expect((await rules(...args, '--out', at('out.json'))).code).toBe(0);
  });

  test('a link stays a link, and a file keeps who may read it', async () => {
    await rules('bundle', at(IN), '--out', at('out.json'));
    symlinkSync(at('out.json'), at('latest.json'));
    const { mode } = statSync(at('out.json'));
    expect((await rules('sign', at(IN), '--key', at('a.key'), '--out', at('latest.json'))).code).toBe(0);
    expect(lstatSync(at('latest.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(read('out.json'))).toHaveProperty('signatures');
    expect(statSync(at('out.json')).mode).toBe(mode);
  });
});

describe('policy', () => {
  const ID = 'abcdefghijklmnopabcdefghijklmnop';
  const policy = (...more: readonly string[]) =>
    rules('policy', '--out', at('out'), '--chrome-id', ID, '--inline', at('set'), ...more);

  test('replaces the files that it has written', async () => {
    expect((await policy()).code).toBe(0);
    expect((await policy('--department', 'Department of Examples', '--check-minutes', '30')).err).toBe('');
  });

  test.each([
    ['firefox/policies.json', JSON.stringify({ policies: { DisableTelemetry: true } })],
    [
      'firefox/policies.json',
      JSON.stringify({ policies: { '3rdparty': { Extensions: { 'a@b': { colour: 'red' } } } } }),
    ],
    ['macos/org.mozilla.firefox.plist', '<plist><dict><key>Homepage</key><string>x</string></dict></plist>'],
    ['windows/countersign.ps1', 'Write-Host hello'],
  ])('leaves %s alone where somebody else has written it', async (name, text) => {
    mkdirSync(join(at('out'), name, '..'), { recursive: true });
    writeFileSync(at(`out/${name}`), text);
    const before = all();
    expect(await policy()).toMatchObject({ code: 2, err: expect.stringContaining(name) as string });
    expect(all()).toEqual(before);
    expect((await policy('--force')).code).toBe(0);
  });
});

describe('files are written whole', () => {
  test('a program that is ended at the first change of a file leaves the old one or the new one', async () => {
    await rules('bundle', at('set'), '--out', at('out.json'));
    const old = read('out.json');
    writeFileSync(at('set/rule-set.json'), DOCUMENT.replace('"version": 1', '"version": 2'));
    const script = `
      import { watch } from 'node:fs';
      import { writeWhole } from ${JSON.stringify(new URL('../../../../lib/cli/files/write-whole.ts', import.meta.url).href)};
      watch(${JSON.stringify(folder)}, () => process.kill(process.pid, 'SIGKILL'));
      await writeWhole(${JSON.stringify(at('out.json'))}, 'new'.repeat(1_000_000), { overwrite: true });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    expect(await new Promise((done) => child.on('close', (_, signal) => done(signal)))).toBe('SIGKILL');
    expect([old, 'new'.repeat(1_000_000)]).toContain(read('out.json'));
  });

  test('nothing is left beside a file that could not be written', async () => {
    mkdirSync(at('out'));
    await expect(writeWhole(at('out'), 'x', { overwrite: false })).rejects.toThrow('EEXIST');
    expect(readdirSync(folder).toSorted()).toEqual(['a.key', 'out', 'set']);
  });

  test('a key is for its owner alone', () => expect(statSync(at('a.key')).mode & 0o777).toBe(0o600));
});

describe('what is too large is not read', () => {
  test.each([4 * 1024 * 1024 + 1, 3 * 1024 ** 3])('a file of %d bytes', async (size) => {
    writeFileSync(at('large.json'), '');
    truncateSync(at('large.json'), size);
    const before = process.memoryUsage().rss;
    expect(await readBytes(at('large.json'))).toBe(TOO_LARGE);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
    expect((await rules('bundle', at('large.json'))).err).toContain('larger than 4 MB');
  });

  test('a device that never ends', async () => expect(await readBytes('/dev/zero')).toBe(TOO_LARGE));

  test('standard input', async () => {
    const { code, err } = await countersign(['rules', 'validate', '-'], Buffer.alloc(5 * 1024 * 1024, 0x61));
    expect([code, err]).toEqual([2, expect.stringContaining('larger than 4 MB')]);
  });

  test('a line that is too long is told, and the next one is read', async () => {
    async function* chunks() {
      yield Buffer.from('one\n');
      for (let at = 0; at < 5; at++) yield Buffer.alloc(1024 * 1024, 0x61);
      yield Buffer.from('\ntwo\n');
      yield Buffer.alloc(4 * 1024 * 1024, 0x61);
    }
    const lines = await Array.fromAsync(linesIn(chunks()));
    expect(lines.map((line) => (typeof line === 'string' ? line.length : line))).toEqual([
      3,
      TOO_LARGE,
      3,
      4 * 1024 * 1024,
    ]);
  });
});
