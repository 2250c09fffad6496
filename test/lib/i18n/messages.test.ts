import { expect, test } from 'vitest';
import type { RulesMessages } from '../../../lib/i18n/en/rules.ts';
import { getRulesMessages } from '../../../lib/i18n/rules-messages.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { textsIn } from './texts-in.ts';

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

/** Entries that may be the same in both languages: the name of the product, and marks that no language changes. */
const MAY_BE_ALIKE = new Set(['name', 'firstRun.sample', 'rules.switches.groups.emoji']);

/** The ways to the entries of a catalogue that say the same in another. */
const alikeIn = (one: object, other: object, way = ''): readonly string[] =>
  Object.entries(one).flatMap(([key, value]: readonly [string, unknown]) => {
    const its = (other as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'object' && value !== null) return alikeIn(value, its as object, `${way}${key}.`);
    return typeof value === 'string' && /\p{L}{3}/u.test(value) && value === its ? [way + key] : [];
  });

test('no Welsh entry is English', () => {
  const alike = [...alikeIn(en, cy), ...alikeIn(getRulesMessages('en'), getRulesMessages('cy'), 'rules.')];
  expect(alike.filter((way) => !MAY_BE_ALIKE.has(way))).toEqual([]);
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
