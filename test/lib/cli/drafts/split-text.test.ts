import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../../../lib/cli/drafts/split-text.ts';

test('a line of hyphens divides drafts, a line of equals signs the posts of a thread', () => {
  const text = 'One\n---\n\nTwo, first\n===\nTwo, second\n\n---\n';
  expect(splitText(text, 'auto')).toEqual([
    { start: 0, text: 'One', thread: null },
    { start: 9, text: 'Two, first', thread: { index: 0, count: 2, others: ['Two, second'] } },
    { start: 24, text: 'Two, second', thread: { index: 1, count: 2, others: ['Two, first'] } },
  ]);
});

test('hyphens within a line, and more or fewer than three, divide nothing', () => {
  expect(splitText('One --- two\n----\n--\n- - -', 'auto')).toHaveLength(1);
});

test('may be one draft a line, or one draft in all', () => {
  expect(splitText('One\n\n  Two\n---\n', 'line').map(({ text }) => text)).toEqual(['One', '  Two', '---']);
  expect(splitText('\nOne\n---\nTwo\n', 'none').map(({ text }) => text)).toEqual(['One\n---\nTwo']);
});

test('every piece stands at its offset, and only dividers and white space are left out', () => {
  const lines = fc.array(fc.constantFrom('---', '===', '', '  ', 'One', ' Two ', 'x --- y', '🐝'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.constantFrom('auto', 'line', 'none'), (parts, split) => {
      const text = parts.join('\n');
      const pieces = splitText(text, split);
      for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      const left = pieces
        .toReversed()
        .reduce((rest, { start, text: words }) => rest.slice(0, start) + rest.slice(start + words.length), text);
      expect(left.replace(/^(?:---|===)[^\S\n]*$/gm, '').trim()).toBe('');
    }),
  );
});
