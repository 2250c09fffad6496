import { expect, test } from 'vitest';
import { createLineCache, linesOf } from '../../../lib/draft/lines.ts';
import { isMasked, type Mask } from '../../../lib/draft/masks.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

const masked = (text: string, part: string, mask: Mask): boolean => {
  const start = text.indexOf(part);
  return isMasked(parseDraft(text), { start, end: start + part.length }, [mask]);
};

const text =
  'Ask @bins at bin.day@example.gov.uk or https://example.gov.uk: “utilise it” says HMS Marlow, ref AB12.\n– Jo';

test.each<[string, Mask]>([
  ['bins', 'tag'],
  ['bin.day', 'address'],
  ['gov.uk:', 'address'],
  ['utilise', 'quotation'],
  ['Marlow', 'name'],
  ['AB12', 'reference'],
  ['Jo', 'signature'],
])('%s is masked as %s and as nothing else', (part, mask) => {
  const masks: readonly Mask[] = ['address', 'tag', 'quotation', 'reference', 'signature', 'name'];
  expect(masks.filter((one) => masked(text, part, one))).toEqual([mask]);
});

test('a line knows a quotation that began on a line before, until it is closed there', () => {
  const cache = createLineCache();
  const quotedOnSecondLine = (whole: string): boolean => {
    const { line } = linesOf(parseDraft(whole, {}, { cache }))[1]!;
    return isMasked(line, { start: 0, end: 3 }, ['quotation']);
  };
  expect(quotedOnSecondLine('She said “this\nand that”')).toBe(true);
  expect(quotedOnSecondLine('She said this\nand that”, he said “so')).toBe(true);
  expect(quotedOnSecondLine('She said “this”\nand that')).toBe(false);
  expect(quotedOnSecondLine('She said this\nand that')).toBe(false);
});
