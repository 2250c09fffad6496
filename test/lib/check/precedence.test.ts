import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { compilePrecedence } from '../../../lib/check/precedence.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import type { Hint } from '../../../lib/check/hint.ts';
import { targetSpan } from '../../../lib/rules/target.ts';
import { byPosition } from '../../../lib/check/sort-hints.ts';
import { overlaps } from '../../../lib/text/span.ts';
import { NOW, rule, ruleSetOf, testKinds } from './rule-sets.ts';

type Entry = readonly [rules: string, yieldTo: string, where?: 'words' | 'post'];

const tableOf = (entries: readonly Entry[]) =>
  entries.map(([rules, yieldTo, where = 'words']) => ({
    rules: rules.split(' '),
    yieldTo: yieldTo.split(' '),
    where,
    why: 'One is enough.',
  }));

/** Which rules speak about “the cat sat”: each rule finds the words that it is named after, with + for a space. */
const speaking = (names: string, entries: readonly Entry[], severities: Readonly<Record<string, string>> = {}) => {
  const rules = names
    .split(' ')
    .map((id) => rule(id, id.replace('x/', '').replaceAll('-', ' '), { severity: severities[id] ?? 'warning' }));
  const set = ruleSetOf(rules, { precedence: tableOf(entries) });
  return createChecker(set, { kinds: testKinds })
    .check('the cat sat', {}, NOW)
    .hints.map((hint) => hint.rule);
};

test('of two rules about the same words the one that yields is silent, and elsewhere it speaks', () => {
  expect(speaking('x/cat x/the-cat', [['x/cat', 'x/the-cat']])).toEqual(['x/the-cat']);
  expect(speaking('x/cat x/sat', [['x/cat', 'x/sat']])).toEqual(['x/cat', 'x/sat']);
});

test('a rule that yields in the whole post is silent wherever the other speaks', () => {
  expect(speaking('x/the x/sat', [['x/the', 'x/sat', 'post']])).toEqual(['x/sat']);
  expect(speaking('x/the x/cat', [['x/the', 'x/dog', 'post']])).toEqual(['x/the', 'x/cat']);
});

test('a rule never yields to a milder one', () => {
  expect(speaking('x/cat x/the-cat', [['x/cat', 'x/the-cat']], { 'x/the-cat': 'suggestion' })).toHaveLength(2);
  expect(speaking('x/cat x/the-cat', [['x/cat', 'x/the-cat']], { 'x/the-cat': 'error' })).toEqual(['x/the-cat']);
});

test('a rule does not yield to one that is silent itself', () => {
  const chain: readonly Entry[] = [
    ['x/the', 'x/the-cat'],
    ['x/the-cat', 'x/cat-sat'],
  ];
  expect(speaking('x/the x/the-cat x/cat-sat', chain)).toEqual(['x/the', 'x/cat-sat']);
});

test('words come before the post: what is silent about its words silences nothing', () => {
  const entries: readonly Entry[] = [
    ['x/cat', 'x/the-cat'],
    ['x/sat', 'x/cat', 'post'],
  ];
  expect(speaking('x/cat x/the-cat x/sat', entries)).toEqual(['x/the-cat', 'x/sat']);
});

test('a rule that is switched off silences nothing', () => {
  const off = { ...rule('x/the-cat', 'the cat'), enabled: false };
  const set = ruleSetOf([rule('x/cat', 'cat'), off], { precedence: tableOf([['x/cat', 'x/the-cat']]) });
  expect(createChecker(set, { kinds: testKinds }).check('the cat', {}, NOW).hints).toHaveLength(1);
});

test('without a table every hint stays, the very same list', () => {
  const { hints } = createChecker(ruleSetOf([rule('x/a', 'a')]), { kinds: testKinds }).check('a cat sat', {}, NOW);
  expect(compilePrecedence([])(hints)).toBe(hints);
});

const starter = createChecker(starterRuleSet());
const said = (text: string) => [...new Set(starter.check(text, {}, NOW).hints.map((hint) => hint.rule))];

test.each([
  ['🎈🎈 Fair on the green 🎈🎈 Sunday', ['emoji/repeat']],
  ['☔ Rain ☔ until noon', ['emoji/repeat']],
  ['Bring:\n🧤 gloves\n🧤 more gloves\n🧣 a scarf', ['emoji/line-start']],
  ['🎪 Fair 🎠 rides 🍭 sweets 🎵 music 🎇 lights', ['emoji/too-many']],
  ['🎉🎉🎉', ['emoji/only']],
])('the starter set says one thing about the emoji in “%s”', (text, rules) => {
  expect(said(text).filter((id) => id.startsWith('emoji/'))).toEqual(rules);
});

const hintAt = (id: string, start: number, end: number, severity = 'warning'): Hint =>
  ({ rule: id, severity, target: { start, end } }) as unknown as Hint;

test('gives what comparing each hint with all others gives', () => {
  const hints = fc
    .array(
      fc
        .tuple(
          fc.constantFrom('x/a', 'x/b', 'x/c', 'x/d'),
          fc.nat(300),
          fc.integer({ min: 1, max: 200 }),
          fc.constantFrom('error', 'warning', 'suggestion'),
        )
        .map(([id, start, length, severity]) => hintAt(id, start, start + length, severity)),
      { maxLength: 30 },
    )
    .map((all) => all.toSorted(byPosition));
  const weight = ['error', 'warning', 'suggestion'];
  const grave = ({ severity }: Hint): number => weight.indexOf(severity);
  fc.assert(
    fc.property(hints, fc.constantFrom('words', 'post'), (all, where) => {
      const kept: Hint[] = [];
      const spanOf = (hint: Hint) => targetSpan(hint)!;
      for (const id of ['x/d', 'x/c', 'x/b', 'x/a'])
        for (const hint of all.filter((one) => one.rule === id)) {
          const isSilent = kept.some(
            (other) =>
              id < other.rule &&
              grave(other) <= grave(hint) &&
              (where === 'post' || overlaps(spanOf(hint), spanOf(other))),
          );
          if (!isSilent) kept.push(hint);
        }
      const filter = compilePrecedence(
        tableOf([
          ['x/a', 'x/b x/c x/d', where],
          ['x/b', 'x/c x/d', where],
          ['x/c', 'x/d', where],
        ]),
      );
      expect(filter(all)).toEqual(all.filter((hint) => kept.includes(hint)));
    }),
  );
});

test('thousands of hints of rules that yield to each other take no time by the square', () => {
  const hints = Array.from({ length: 20_000 }, (_, index) =>
    hintAt(index % 2 === 0 ? 'a/one' : 'b/two', index * 3, index * 3 + 2),
  );
  const filter = compilePrecedence(tableOf([['a/one', 'b/two']]));
  const start = performance.now();
  expect(filter(hints)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});
