import { describe, expect, test } from 'vitest';
import { toEntries } from '../../../../lib/guidance/glossary/entry.ts';
import { createSearch } from '../../../../lib/guidance/glossary/search.ts';
import { starterGlossary } from '../../../../lib/rule-set/starter/starter-glossary.ts';
import queries from './queries.json' with { type: 'json' };

const search = createSearch(toEntries(starterGlossary()));
const asked = Object.entries(queries).flatMap(([kind, pairs]) =>
  Object.entries(pairs).map(([typed, wanted]) => ({ kind, typed, wanted })),
);
const placed = asked.map((one) => ({
  ...one,
  got: search(one.typed).found.map(({ entry }) => (entry.kind === 'term' ? entry.id : `guidance/${entry.id}`)),
}));
const told = (wrong: typeof placed) =>
  wrong.map(
    ({ kind, typed, wanted, got }) => `${kind}: “${typed}” wants ${wanted}, gives ${got.slice(0, 3).join(', ')}`,
  );

describe('what officials type finds the term or the guidance they mean', () => {
  test('there are queries enough to tell', () => {
    expect(asked.length).toBeGreaterThanOrEqual(120);
  });

  test('always among the first three', () => {
    expect(told(placed.filter(({ got, wanted }) => !got.slice(0, 3).includes(wanted)))).toEqual([]);
  });

  test('first, nineteen times out of twenty', () => {
    const wrong = placed.filter(({ got, wanted }) => got[0] !== wanted);
    expect(wrong.length / asked.length, told(wrong).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
