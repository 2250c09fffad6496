import { expect, test } from 'vitest';
import { cyRules } from '../../../lib/i18n/cy/rules.ts';
import { cy as written } from '../../../lib/i18n/cy.ts';
import type { RulesMessages } from '../../../lib/i18n/en/rules.ts';
import { getRulesMessages } from '../../../lib/i18n/rules-messages.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { textsIn } from './texts-in.ts';
import { withoutWelsh } from './without-welsh.ts';

const en = getMessages('en');
const cy = getMessages('cy');

test('numbers of hints read as a person would say them', () => {
  expect([0, 1, 2].map(en.panel.hints)).toEqual(['No hints', '1 hint', '2 hints']);
  expect([0, 1, 2].map(cy.panel.hints)).toEqual(['Dim awgrymiadau', '1 awgrym', '2 awgrym']);
});

test('one minute between posts is not said as many', () => {
  expect([1, 30].map((gap) => en.guidance.cadence(2, 10, gap))).toEqual([
    expect.stringContaining('at least 1 minute apart'),
    expect.stringContaining('at least 30 minutes apart'),
  ]);
});

test('what a fix costs is said in characters', () => {
  expect([-4, -1, 1].map((cost) => en.hint.cost(cost) + en.hint.characters(cost))).toEqual([
    '4 fewer characters',
    '1 fewer character',
    '1 more character',
  ]);
});

test('a press that imports says whether it adds, changes or does both', () => {
  const { add } = en.people.from;
  expect([add(1, 0, 0), add(0, 2, 0), add(2, 1, 3)]).toEqual([
    'Add 1 account',
    'Change 2 accounts',
    'Add or change 3 accounts (skip 3 rows with errors)',
  ]);
});

test('dates are short and in the language', () => {
  expect(en.date('2026-11-02')).toBe('2 Nov 2026');
  expect(cy.date('2026-11-02')).toBe('2 Tach 2026');
});

test('what has no Welsh yet is in English', () => {
  expect(cy.severity.error).toBe('Rhaid cywiro');
  expect(cy.options.key.title).toBe(en.options.key.title);
  expect(cy.panel.ofSeverity.error(2)).toBe('2 must fix');
});

/** The entries of a catalogue that a part of it does not have, each by its way there. */
const missingIn = (whole: object, part: object, way: string): readonly string[] =>
  Object.entries(whole).flatMap(([key, value]: readonly [string, unknown]) => {
    const own = (part as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'object' && value !== null) return missingIn(value, own ?? {}, `${way}${key}.`);
    return own === undefined ? [way + key] : [];
  });

test('what is not in Welsh yet is listed, and only that', () => {
  const missing = [...missingIn(en, written, ''), ...missingIn(getRulesMessages('en'), cyRules, 'rules.')];
  const covers = (listed: string, entry: string): boolean => entry === listed || entry.startsWith(`${listed}.`);
  expect(
    missing.filter((entry) => !withoutWelsh.some((listed) => covers(listed, entry))),
    'write it in its page of lib/i18n/cy/, or list it in without-welsh.ts',
  ).toEqual([]);
  expect(
    withoutWelsh.filter((listed) => !missing.some((entry) => covers(listed, entry))),
    'has Welsh now: take it out of without-welsh.ts',
  ).toEqual([]);
});

test('what is said of rules is in the language too, and in English where it has no Welsh', () => {
  expect(getRulesMessages('cy').title).toBe('Rheolau');
  expect(getRulesMessages('cy').faults.repaired()).toBe(getRulesMessages('en').faults.repaired());
});

test.each<[string, object]>([
  ['English', en],
  ['Welsh', cy],
  ['what is said of rules', getRulesMessages('en')],
  ['the same in Welsh', getRulesMessages('cy')],
])('nothing in %s blames or apologises', (_, texts) => {
  // The words about faults of rules are agreed to the letter.
  const { date: _date, faults: _faults, ...others } = texts as Partial<typeof en & RulesMessages>;
  for (const text of textsIn(others))
    expect(text).not.toMatch(/\b(?:invalid|illegal|wrong|failed|must not|please|sorry|gwall)\b/i);
});
