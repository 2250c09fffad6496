import { expect, test } from 'vitest';
import { strategyFile, strategyOf } from '../../../lib/own-data/strategy-file.ts';
import { mergeParts } from '../../../lib/rule-set/merge-parts.ts';
import { validateRuleSet } from '../../../lib/rule-set/parse.ts';
import { isEmptyStrategy, parseStrategyForm, type StrategyForm } from '../../../lib/settings/own-strategy.ts';
import { documentOf } from '../rule-set/document.ts';

const texts = { source: 'Our social media strategy', undecided: 'Not decided yet.' };
const filled: StrategyForm = {
  name: 'Social media strategy 2027',
  purpose: 'We tell people what changes for them.\n\nWe answer.',
  audience: 'People who rent.',
  voice: 'Plain “and” calm.',
  clearance: 'The press office.',
  hours: '9am to 5pm',
  accounts: [{ account: '@examples', use: 'News' }],
  objectives: [
    { statement: 'People know their rights', measure: 'Visits to the page', target: '1,200' },
    { statement: 'People are heard', measure: 'Answers', target: 'all of them' },
    { statement: 'Press calls fall', measure: '', target: '' },
  ],
  kinds: [{ title: 'Service news', clearance: 'cleared' }],
  risks: [{ risk: 'A wrong figure', mitigation: 'A second person looks' }],
};

/** The rule set that `rules bundle` makes of a department's own files and the strategy. */
const bundled = (form: StrategyForm) => {
  const { document, problems } = mergeParts([
    { name: 'rule-set.yaml', document: documentOf(1) },
    { name: 'strategy.json', document: JSON.parse(strategyFile(form, '2026-11-30', texts)) },
  ]);
  expect(problems).toEqual([]);
  return validateRuleSet(document);
};

test('a strategy is saved as a file that joins the rule set, with its objectives and kinds of post', () => {
  const read = bundled(filled);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { strategy, objectives, contentTypes } = read.ruleSet;
  expect(strategy).toMatchObject({ purpose: filled.purpose, risks: filled.risks });
  expect(objectives.map(({ measures }) => measures.map(({ text, kind, target }) => [text, kind, target]))).toEqual([
    [['Visits to the page', 'count', 1_200]],
    [['Answers (all of them)', 'words', undefined]],
    [['Not decided yet.', 'words', undefined]],
  ]);
  expect(contentTypes.map(({ title, clearance }) => [title, clearance])).toEqual([['Service news', 'cleared']]);
  expect(strategyOf(read.ruleSet)).toMatchObject({ ...filled, objectives: expect.any(Array) });
});

test('what is not filled in, or is blank, is left out, and the file can be joined all the same', () => {
  const empty = parseStrategyForm(undefined);
  expect(isEmptyStrategy(empty)).toBe(true);
  const blank = {
    ...empty,
    name: '  ',
    objectives: [{ statement: ' ', measure: 'Visits', target: '3' }],
    risks: [{ risk: 'Silence', mitigation: '' }],
    accounts: [{ account: '', use: 'News' }],
  };
  expect(isEmptyStrategy(blank)).toBe(false);
  for (const form of [empty, blank]) {
    const read = bundled(form);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    expect(read.ruleSet.objectives).toEqual([]);
    expect(read.ruleSet.strategy?.name).toBeUndefined();
  }
});

test('a stored strategy that was damaged in one place keeps all the rest', () => {
  const stored = { ...filled, voice: 7, risks: [{ risk: 'A wrong figure' }, 'no row'], more: true };
  expect(parseStrategyForm(stored)).toEqual({
    ...filled,
    voice: '',
    risks: [{ risk: 'A wrong figure', mitigation: '' }],
  });
  expect(parseStrategyForm('nothing')).toEqual(parseStrategyForm(undefined));
});
