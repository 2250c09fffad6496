import { expect, test } from 'vitest';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { FIGURE_NAMES, figuresOf, isMet, showFigure, showThreshold, worseThan } from './figures.ts';
import { readFigures } from './figures-file.ts';
import { hintOf, readOf } from './invented.ts';
import { measure } from './measure.ts';
import { rulesOn, withAllOn } from './said.ts';
import { worstRules } from './worst.ts';

const must = [{ rule: 'a/word', words: 'utilise' }];
const reads = readOf([
  [{}, []],
  [{}, [hintOf('a/link', { severity: 'suggestion' })], ['q/facts']],
  [{ askNot: ['q/facts'] }, [hintOf('a/link'), hintOf('a/word')], ['q/facts', 'q/media']],
  [{}, [hintOf('a/link', { severity: 'error' })]],
  [{ must: [...must, { rule: 'a/new' }] }, [hintOf('a/word', { on: 'utilise' })]],
]);
const figures = figuresOf(reads, ['a/word', 'a/link']);

test('no figure is worse than the one kept: see `npm run quality`, and where it has to be, `npm run quality -- --write`', () => {
  const starter = starterRuleSet();
  expect(worseThan(readFigures(), figuresOf(measure('tuned', starter), rulesOn(starter)))).toEqual([]);
});

test('every threshold is met on the tuned drafts', () => {
  const starter = starterRuleSet();
  const now = figuresOf(measure('tuned', starter), rulesOn(starter));
  expect(FIGURE_NAMES.filter((name) => !isMet(name, now[name]))).toEqual([]);
});

test('good drafts, means and shares', () => {
  expect(figures).toMatchObject({
    drafts: 5,
    good: 4,
    goodWithHint: 0.75,
    goodWithShouldFix: 0.25,
    goodWithMustFix: 0.25,
    openOnGood: 1,
    hints: 1,
    statements: 0.6,
  });
  expect(figures).toMatchObject({
    right: 0.2,
    recall: 0.5,
    foundThere: 1,
    mustFixGiven: 1,
    mustFixWrong: 1,
    shouldFixRight: 0.3333,
    considerRight: 0,
    askedRight: 0,
    askedFound: 1,
  });
});

test('a threshold is met at its edge, and “below” is not', () => {
  expect([
    isMet('recall', 0.9),
    isMet('recall', 0.8999),
    isMet('goodWithShouldFix', 0.1),
    isMet('goodWithMustFix', 0.005),
    isMet('goodWithMustFix', 0.0049),
    isMet('hints', 99),
  ]).toEqual([true, false, true, false, true, true]);
  expect(FIGURE_NAMES.map(showThreshold).filter(Boolean).length).toBe(8);
  expect([showThreshold('goodWithMustFix'), showFigure('openOnGood', 0.5), showFigure('drafts', 12)]).toEqual([
    'below 0.5 %',
    '0.50',
    '12',
  ]);
});

test('worse is less of what is good and more of what is not', () => {
  expect(worseThan(figures, figures)).toEqual([]);
  expect(worseThan(figures, { ...figures, recall: 0.6, openOnGood: 0.9, hints: 9, drafts: 1 })).toEqual([]);
  expect(worseThan(figures, { ...figures, recall: 0.4, openOnGood: 1.1 })).toEqual([
    'faults that are found: 40.0 %, before 50.0 %',
    'rows of hints open on a good draft: 1.10, before 1.00',
  ]);
  expect(readFigures()).toEqual(Object.fromEntries(FIGURE_NAMES.map((name) => [name, expect.any(Number)])));
});

test('the worst rules are those that there are, with what was said of each draft', () => {
  const worst = worstRules(
    readOf([[{ must: [...must, { rule: 'a/new' }] }, [hintOf('a/link', { on: 'Vote' })]]]),
    ['a/word', 'a/link'],
    10,
  );
  expect(worst.map(({ rule, faults }) => [rule, faults.map(({ said, because }) => `${said} ${because}`)])).toEqual([
    ['a/link', ['warning on “Vote”: a/link speaks. not called for']],
    ['a/word', ['nothing missed on “utilise”']],
  ]);
  expect(worstRules(reads, ['a/word', 'a/link'], 1).map(({ rule, faults }) => [rule, faults.length])).toEqual([
    ['a/link', 3],
  ]);
});

test('rules that ship off can be switched on', () => {
  const starter = starterRuleSet();
  expect(rulesOn(starter).length).toBeLessThan(starter.rules.length);
  expect(rulesOn(withAllOn(starter)).length).toBe(starter.rules.length);
});
