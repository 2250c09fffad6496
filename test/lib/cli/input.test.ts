import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn, textIn } from '../../../lib/cli/input.ts';

async function* stream(chunks: readonly string[]) {
  yield* chunks;
}
const collect = async (chunks: readonly string[]) => {
  const lines: string[] = [];
  for await (const line of linesIn(stream(chunks))) lines.push(line);
  return lines;
};

test('lines are the same however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a-c\n\r]{0,6}$/)), async (chunks) => {
      expect(await collect(chunks)).toEqual(await collect([chunks.join('')]));
    }),
  );
});

test('only a line feed ends a line; a carriage return before it and a byte order mark go', async () => {
  expect(await collect(['\ufeffone\r', '\ntwo\u2028half\n\n', 'three'])).toEqual(['one', 'two\u2028half', '', 'three']);
  expect(await collect(['\n'])).toEqual(['']);
  expect(await collect([])).toEqual([]);
});

test('a whole text loses the mark before it and the line break that ends the file', async () => {
  expect(await textIn(stream(['\ufeffDear', ' all\n', 'Hello\r\n']))).toBe('Dear all\nHello');
});
