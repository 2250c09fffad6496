import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimFinalNewline, linesIn } from '../../../../lib/cli/check/input.ts';

async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks;
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const collect = async (chunks: readonly Uint8Array[]) => {
  const lines: (string | symbol | null)[] = [];
  for await (const line of linesIn(stream(chunks))) lines.push(line);
  return lines;
};

test('lines are the same however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-cé’\n\r]{0,30}$/), fc.array(fc.nat(60)), async (text, cuts) => {
      const bytes = bytesOf(text);
      const ends = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      expect(await collect(ends.slice(1).map((end, at) => bytes.subarray(ends[at], end)))).toEqual(
        await collect([bytes]),
      );
    }),
  );
});

test('only a line feed ends a line; a carriage return before it and a byte order mark go', async () => {
  expect(await collect(['\ufeffone\r', '\ntwo\u2028half\n\n', 'three'].map(bytesOf))).toEqual([
    'one',
    'two\u2028half',
    '',
    'three',
  ]);
  expect(await collect([bytesOf('\n')])).toEqual(['']);
  expect(await collect([])).toEqual([]);
});

test('a line that is not UTF-8 is known as such, and the next one is read', async () => {
  expect(await collect([Buffer.from('Caf\xe9\nTea', 'latin1')])).toEqual([null, 'Tea']);
});

test('a draft loses the mark before it and the line break that ends its file', () => {
  expect(trimFinalNewline('Dear all\nHello\r\n')).toBe('Dear all\nHello');
});
