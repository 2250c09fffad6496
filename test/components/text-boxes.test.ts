import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from '../imports.ts';

const boxesIn = (source: string): readonly string[] => source.match(/<(?:input|textarea)\b[^]*?\/>/g) ?? [];
const takesText = (box: string): boolean => !/type="(?:checkbox|radio|file|number|date)"/.test(box);

test('no text box of our pages has its text checked for spelling, which may be done by a service', () => {
  const boxes = ['components', 'entrypoints']
    .flatMap(sourcesIn)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      boxesIn(readFileSync(file, 'utf8'))
        .filter(takesText)
        .map((box) => ({ file, box })),
    );
  expect(boxes.length).toBeGreaterThanOrEqual(7);
  expect(boxes.filter(({ box }) => !box.includes('spellCheck={false}'))).toEqual([]);
});
