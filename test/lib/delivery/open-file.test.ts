import { expect, test } from 'vitest';
import { MAX_FILE_BYTES, openRuleSetFile } from '../../../lib/delivery/open-file.ts';
import { parseRuleSet } from '../../../lib/rule-set/parse.ts';
import { newSigner } from './signing/signers.ts';
import { documentOf } from '../rule-set/document.ts';
import { sealed } from './update-world.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemsOf = (bytes: Uint8Array): readonly string[] => {
  const opened = openRuleSetFile(bytes, '1.2.0');
  const read = opened.ok ? parseRuleSet(opened.text) : opened;
  return read.ok ? [] : read.problems;
};

test('a rule set is opened as it is, with a byte order mark, and out of its signature', async () => {
  const plain = JSON.stringify(documentOf(3));
  const signed = await sealed(documentOf(3), await newSigner());
  for (const text of [plain, `\ufeff${plain}`, signed, `\ufeff${signed}`]) {
    const opened = openRuleSetFile(bytesOf(text), '1.2.0');
    expect(opened).toEqual({ ok: true, text: plain });
  }
});

test.each([
  ['too large', new Uint8Array(MAX_FILE_BYTES + 1).fill(32), /larger than 2 MB/],
  ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), /not a text in UTF-8/],
  ['nested too deep', bytesOf('['.repeat(5_000)), /nested more than 12 deep/],
  ['empty', new Uint8Array(), /./],
])('a file that is %s is refused with its own sentence', (_, bytes, sentence) => {
  expect(problemsOf(bytes).join()).toMatch(sentence);
});

test('names that every object has are names like any other', () => {
  expect(problemsOf(bytesOf(JSON.stringify(documentOf(3, { constructor: 1, toString: 2 })))).join()).not.toMatch(
    /function|native code/,
  );
});
