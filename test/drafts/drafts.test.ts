import { expect, test } from 'vitest';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { CHECKLIST_TO_COME, RULES_TO_COME } from './expected-severities.ts';
import { type LabelledDraft, readDrafts } from './read-drafts.ts';

const tuned = readDrafts('tuned');
const heldOut = readDrafts('held-out');
const all = [...tuned, ...heldOut];
const { rules, checklist } = starterRuleSet();
const knownRules = new Set([...rules.map(({ id }) => id), ...Object.keys(RULES_TO_COME)]);
const knownItems = new Set([...checklist.map(({ id }) => id), ...CHECKLIST_TO_COME]);

const goodShare = (drafts: readonly LabelledDraft[]): number =>
  drafts.filter(({ must }) => must.length === 0).length / drafts.length;
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, place) => values.indexOf(value) < place);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Everything of a draft that is checked as text: its own, the descriptions and the choices of a poll. */
const texts = ({ text, context: { media = [], pollOptions = [] } }: LabelledDraft): readonly string[] => [
  text,
  ...media.map(({ alt }) => alt ?? ''),
  ...pollOptions,
];
const namedRules = ({ must, may, fix }: LabelledDraft): readonly string[] => [
  ...must.flatMap(({ rule, or = [] }) => [rule, ...or]),
  ...may,
  ...fix.map(({ rule }) => rule),
];

test('there are enough drafts in each half, of one mix', () => {
  for (const half of [tuned, heldOut]) {
    expect(half.length).toBeGreaterThanOrEqual(750);
    expect(goodShare(half)).toBeGreaterThan(0.4);
    expect(goodShare(half)).toBeLessThan(0.65);
  }
});

test('enough drafts say what to ask, what a fix gives, and what must not go out', () => {
  expect(all.filter(({ ask, askNot }) => ask.length + askNot.length > 0).length).toBeGreaterThanOrEqual(300);
  expect(all.filter(({ fix }) => fix.length > 0).length).toBeGreaterThanOrEqual(100);
  const usual = new Map([
    ...rules.map(({ id, severity }) => [id, severity] as const),
    ...Object.entries(RULES_TO_COME),
  ]);
  expect(
    all.flatMap(({ must }) => must).filter(({ rule, severity }) => (severity ?? usual.get(rule)) === 'error').length,
  ).toBeGreaterThanOrEqual(100);
});

test('no id and no text stands twice', () => {
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  expect(repeated(all.map((draft) => `${plain(draft.text) || draft.text}|${JSON.stringify(draft.context)}`))).toEqual(
    [],
  );
  expect(repeated(all.map(({ text }) => text))).toEqual([]);
});

test('labels name rules and checklist items that exist or are to come', () => {
  expect(
    all.flatMap((draft) =>
      namedRules(draft)
        .filter((rule) => !knownRules.has(rule))
        .map((rule) => `${draft.id}: ${rule}`),
    ),
  ).toEqual([]);
  expect(
    all.flatMap(({ id, ask, askNot }) =>
      [...ask, ...askNot].filter((item) => !knownItems.has(item)).map((item) => `${id}: ${item}`),
    ),
  ).toEqual([]);
});

test('marked words stand in the draft', () => {
  const missing = all.flatMap((draft) =>
    draft.must
      .filter(({ words }) => words !== undefined && !texts(draft).some((text) => text.includes(words)))
      .map(({ rule }) => `${draft.id}: ${rule}`),
  );
  expect(missing).toEqual([]);
});

test('no label contradicts another', () => {
  const both = all.flatMap(({ id, must, may }) =>
    must.filter(({ rule }) => may.includes(rule)).map(({ rule }) => `${id}: ${rule}`),
  );
  expect([
    ...both,
    ...all.flatMap(({ id, ask, askNot }) =>
      ask.filter((item) => askNot.includes(item)).map((item) => `${id}: ${item}`),
    ),
  ]).toEqual([]);
});

test('a fix changes the draft, and is of a rule that has to speak', () => {
  const wrong = all.flatMap(({ id, text, must, fix }) =>
    fix
      .filter((fixed) => fixed.text === text || !must.some(({ rule }) => rule === fixed.rule))
      .map(({ rule }) => `${id}: ${rule}`),
  );
  expect(wrong).toEqual([]);
});
