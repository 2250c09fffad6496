import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { afterAll, expect, test } from 'vitest';
import { readFromZip, ZipError } from '../../../../lib/cli/files/read-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS = { 'data/tweets.js': 'Posts. '.repeat(500), 'data/direct-messages.js': 'Messages', 'é.txt': '' };

let names = 0;
const zipOf = async (options: ZipWriterConstructorOptions, comment?: string): Promise<string> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(TEXTS)) await writer.add(name, new TextReader(text));
  const bytes = await writer.close(comment === undefined ? undefined : new TextEncoder().encode(comment));
  const file = join(folder, `${names++}.zip`);
  writeFileSync(file, bytes);
  return file;
};

const textsIn = async (file: string, most = 1_000_000) =>
  Object.fromEntries(
    (await readFromZip(file, () => true, most)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );

test.each([
  ['as usual', {}, undefined],
  ['stored', { level: 0 }, undefined],
  ['with 64 bit numbers', { zip64: true }, undefined],
  ['written as a stream', { dataDescriptor: true }, undefined],
  ['with a comment at its end', {}, 'Made by us. '.repeat(100)],
] as const)('an archive %s gives its files', async (_, options, comment) => {
  expect(await textsIn(await zipOf(options, comment))).toEqual(TEXTS);
});

test('only the files that are wanted are opened, and no more than may be', async () => {
  const file = await zipOf({});
  const read = await readFromZip(file, (path) => path.endsWith('tweets.js'), 10_000);
  expect(read.map(({ path }) => path)).toEqual(['data/tweets.js']);
  await expect(textsIn(file, 100)).rejects.toThrow(/larger than/);
});

test('a file that is no archive, or a damaged one, is refused', async () => {
  const file = await zipOf({});
  const whole = readFileSync(file);
  const broken = join(folder, 'broken.zip');
  let refused = 0;
  for (let length = 0; length < whole.length; length += 7) {
    writeFileSync(broken, whole.subarray(0, length));
    await expect(textsIn(broken)).rejects.toThrow(ZipError);
    refused++;
  }
  expect(refused).toBeGreaterThan(20);
});

test('an archive that says less than it holds is not unpacked further', async () => {
  const file = await zipOf({});
  const bytes = readFileSync(file);
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(10, entry + 24);
  writeFileSync(file, bytes);
  await expect(textsIn(file)).rejects.toThrow('a file in it is damaged');
});
