import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLineEnds, unifiedDiff } from '../../../../lib/cli/check/line-ends.ts';

test('a changed line keeps what ends it, and so do all others', () => {
  expect(keepLineEnds('One\r\nTwo\nThree\r\n', 'One\n2\nThree\n')).toBe('One\r\n2\nThree\r\n');
  expect(keepLineEnds('One\r\nTwo', 'One\nTwo')).toBe('One\r\nTwo');
  expect(keepLineEnds('One\r\nTwo\r\n', 'One\nTwo\nThree\n')).toBe('One\r\nTwo\r\nThree\r\n');
});

test('texts without a change stay as they are, and with one hold its lines', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '', 'c d'), { maxLength: 8 });
  const ends = fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(lines, lines, ends, (before, after, end) => {
      const original = before.map((line, index) => line + end[index]!).join('');
      expect(keepLineEnds(original, original.replaceAll('\r\n', '\n'))).toBe(original);
      const changed = after.map((line) => `${line}\n`).join('');
      expect(keepLineEnds(original, changed).replaceAll('\r\n', '\n')).toBe(changed);
    }),
  );
});

test('a difference is told as a unified diff with three lines around it', () => {
  const original = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n';
  expect(unifiedDiff('posts/a.txt', original, original.replace('five', '5'))).toBe(
    [
      '--- posts/a.txt',
      '+++ posts/a.txt',
      '@@ -2,7 +2,7 @@',
      ' two',
      ' three',
      ' four',
      '-five',
      '+5',
      ' six',
      ' seven',
      ' eight',
    ].join('\n'),
  );
  expect(unifiedDiff('posts/a.txt', original, original)).toBe('');
});
