import { expect, test } from 'vitest';
import { rulesTexts } from '../../../lib/texts/en-rules.ts';
import { textsFor } from '../../../lib/texts/texts.ts';

const en = textsFor('en');
const cy = textsFor('cy');

test('numbers of hints read as a person would say them', () => {
  expect([0, 1, 2].map(en.desk.hints)).toEqual(['No hints', '1 hint', '2 hints']);
  expect([0, 1, 2].map(cy.desk.hints)).toEqual(['Dim awgrymiadau', '1 awgrym', '2 awgrym']);
});

test('what a fix costs is said in characters', () => {
  expect([-4, -1, 0, 1].map(en.hint.cost)).toEqual(['4 characters shorter', '1 character shorter', 'same length', '1 character longer']);
});

test('dates are short and in the language', () => {
  expect(en.date('2026-11-02')).toBe('2 Nov 2026');
  expect(cy.date('2026-11-02')).toBe('2 Tach 2026');
});

test('what has no Welsh yet is in English', () => {
  expect(cy.severity.error).toBe('Rhaid cywiro');
  expect(cy.options.key.title).toBe(en.options.key.title);
  expect(cy.desk.ofSeverity.error(2)).toBe('2 must fix');
});

/** Every text of a catalogue, those with numbers and names in them as they come out for one and for many. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2].map((count) => String(value(count, count)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

test.each<[string, object]>([['English', en], ['Welsh', cy], ['what is said of rules', rulesTexts]])('nothing in %s scolds or says error', (_, texts) => {
  const { date: _date, ...others } = texts as Partial<typeof en>;
  for (const text of textsIn(others)) expect(text).not.toMatch(/\b(?:errors?|invalid|illegal|wrong|failed|must not|gwall)\b/i);
});
