import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkExamples } from '../../../lib/check/examples.ts';
import { validateRuleSet, parseRuleSet } from '../../../lib/rule-set/parse.ts';
import { starterDocument } from '../../../lib/rule-set/starter/starter.ts';

const rule = {
  id: 'plain/test',
  kind: 'terms',
  params: { terms: [{ find: 'utilise', use: 'use' }] },
  severity: 'warning',
  why: 'Because.',
  source: 'ours',
  examples: { bad: ['a', 'b'], good: ['c', 'd'] },
};
const question = {
  id: 'q/test',
  statement: 'It is',
  why: 'Because.',
  source: 'ours',
  priority: 1,
  triggers: { always: true },
};
const document = {
  schemaVersion: 1,
  id: 'test',
  version: 1,
  published: '2026-11-23',
  language: 'en',
  department: { name: 'Test' },
  sources: { ours: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' } },
  rules: [rule],
  checklist: [question],
};
const problemsOf = (value: unknown): readonly string[] => {
  const read = validateRuleSet(value);
  return read.ok ? [] : read.problems;
};
const term = { id: 'post', term: 'Post', definition: 'One message.', era: 'both', source: 'ours' };
const account = { category: 'press', name: 'Warm', handle: 'warm', reviewBy: '2027-05-01' };
const withAccount = (change: object) => ({ ...document, directory: [{ ...account, ...change }] });
const withTerm = (change: object) => ({ ...document, glossary: [{ ...term, ...change }] });
const withRule = (change: object) => ({ ...document, rules: [{ ...rule, ...change }] });

test('a rule set that is well formed is read', () => {
  expect(parseRuleSet(JSON.stringify(document))).toMatchObject({ ok: true, ruleSet: { id: 'test', preflight: true } });
});

test('the starter set is read without problems', () => {
  expect(problemsOf(starterDocument)).toEqual([]);
});

test.each<[string, unknown, readonly string[]]>([
  ['a field forgotten', withRule({ why: undefined }), ['Rule “plain/test”, “Why”: it is missing; write a text.']],
  ['a sentence left empty', withRule({ why: '' }), ['Rule “plain/test”, “Why”: write a sentence.']],
  [
    'a severity of another tool',
    withRule({ severity: 'fatal' }),
    ['Rule “plain/test”, “Severity”: write “error” or “warning” or “suggestion”.'],
  ],
  [
    'a field misspelt',
    withRule({ sevrity: 'error' }),
    [
      'Rule “plain/test”: take out “sevrity” or correct the spelling; no such field is known here. Nearest: “severity”.',
    ],
  ],
  [
    'an id with capitals',
    withRule({ id: 'Plain' }),
    ['Rule “Plain”, “Id”: use lower-case letters, digits, hyphens and one slash, like hash/too-many.'],
  ],
  ['a rule without an id', withRule({ id: undefined }), ['Rule “number 1”, “Id”: it is missing; write a text.']],
  ['a number where a text is meant', withRule({ why: 2026 }), ['Rule “plain/test”, “Why”: put it in quotation marks.']],
  [
    'too few examples',
    withRule({ examples: { bad: ['a'], good: ['c', 'd'] } }),
    ['Rule “plain/test”, “Examples”, “Bad examples”: give at least 2.'],
  ],
  [
    'an example that is none',
    withRule({ examples: { bad: ['a', 3], good: ['c', 'd'] } }),
    [
      'Rule “plain/test”, “Examples”, “Bad examples”, number 2: write a draft in quotation marks, or an object with “text”.',
    ],
  ],
  [
    'a long text where a list is meant',
    withRule({ modes: 'm'.repeat(60), examples: { bad: 'a'.repeat(60), good: ['c', 'd'] } }),
    [
      'Rule “plain/test”, “Modes”: make it a list, in square brackets.',
      'Rule “plain/test”, “Examples”, “Bad examples”: make it a list, in square brackets.',
    ],
  ],
  [
    'an empty text where a list of terms is meant',
    withRule({ params: { terms: '' } }),
    ['Rule “plain/test”, “Terms”: list at least one term.'],
  ],
  [
    'a slip within an example',
    withRule({ examples: { bad: ['a', { text: 'b', context: { now: 'noon' } }], good: ['c', { txt: 'd' }] } }),
    [
      'Rule “plain/test”, “Examples”, “Bad examples”, number 2, “Context”, “Now”: write a day and time that exist, like 2026-11-23T09:00.',
      'Rule “plain/test”, “Examples”, “Good examples”, number 2, “Text”: it is missing; write a text.',
      'Rule “plain/test”, “Examples”, “Good examples”, number 2: take out “txt” or correct the spelling; no such field is known here. Nearest: “text”.',
    ],
  ],
  [
    'settings the kind does not have',
    withRule({ params: { terms: [{ find: 'a' }], most: 3 } }),
    ['Rule “plain/test”, “Settings”: take out “most” or correct the spelling; no such field is known here.'],
  ],
  [
    'settings the kind wants otherwise',
    withRule({ params: { terms: [] } }),
    ['Rule “plain/test”, “Terms”: list at least one term.'],
  ],
  [
    'a term without a word',
    withRule({ params: { terms: [{ find: '!' }] } }),
    ['Rule “plain/test”, “Settings”: correct them, for they do not work: A phrase needs a word: "!".'],
  ],
  [
    'a source that is not there',
    withRule({ source: 'x' }),
    ['Rule “plain/test”, “Source”: add “x” to the sources, or name one that is there.'],
  ],
  [
    'a source by an inherited name',
    withRule({ source: 'toString' }),
    ['Rule “plain/test”, “Source”: add “toString” to the sources, or name one that is there.'],
  ],
  [
    'the same rule twice',
    { ...document, rules: [rule, rule] },
    ['Rule “plain/test” is there twice: give one of them another id.'],
  ],
  [
    'the same question twice',
    { ...document, checklist: [question, question] },
    ['Checklist item “q/test” is there twice: give one of them another id.'],
  ],
  [
    'a trigger that is no rule',
    { ...document, checklist: [{ ...question, triggers: { rules: ['a/b'] } }] },
    ['Checklist item “q/test”, “Triggers”, “Rules”, number 1: there is no rule “a/b”; correct its id or take it out.'],
  ],
  [
    'a trigger that is no word',
    { ...document, checklist: [{ ...question, triggers: { words: ['?'] } }] },
    ['Checklist item “q/test”, “Triggers”, “Words”, number 1: “?” has no letter or digit; write a word.'],
  ],
  [
    'a mode for a rule that is not there',
    { ...document, modes: [{ id: 'crisis', title: 'Crisis', severities: { 'a/b': 'off' } }] },
    ['Mode “crisis”, “Severities”, “a/b”: there is no rule with that id; correct it or take it out.'],
  ],
  [
    'a rule in a mode that is not there',
    withRule({ modes: ['crisis'] }),
    ['Rule “plain/test”, “Modes”, number 1: there is no mode “crisis”; correct its id or take it out.'],
  ],
  [
    'an address without https',
    { ...document, sources: { ours: { ...document.sources.ours, url: 'http://gov.uk' } } },
    ['Source “ours”, “Address”: write a whole address that begins with https://.'],
  ],
  [
    'a term without a definition',
    withTerm({ definition: undefined }),
    ['Term “post”, “Definition”: it is missing; write a text.'],
  ],
  [
    'a term that sees one that is not there',
    withTerm({ seeAlso: ['tweet'] }),
    ['Term “post”, “See also”, number 1: there is no term “tweet”; correct its id or take it out.'],
  ],
  [
    'a term that sees itself',
    withTerm({ seeAlso: ['post'] }),
    ['Term “post”, “See also”, number 1: it names itself; take that out.'],
  ],
  ['a term of another time', withTerm({ era: '1999' }), ['Term “post”, “Era”: write “2009” or “now” or “both”.']],
  [
    'a term whose source is not there',
    withTerm({ source: 'x' }),
    ['Term “post”, “Source”: add “x” to the sources, or name one that is there.'],
  ],
  [
    'a term in a language of no kind',
    withTerm({ translations: { fr: ['message'] } }),
    ['Term “post”, “In other languages”: take out “fr” or correct the spelling; no such field is known here.'],
  ],
  [
    'an account with its @',
    withAccount({ handle: '@warm' }),
    ['Account “@warm”, “Handle”: write the handle without @: letters, digits and underscores, at most 15.'],
  ],
  [
    'an account without a review date',
    withAccount({ reviewBy: undefined }),
    ['Account “warm”, “Review by”: it is missing; write a date like 2026-11-02.'],
  ],
  [
    'the same account twice',
    { ...document, directory: [account, { ...account, handle: 'WARM' }] },
    ['Account “WARM” is in the directory twice: take one of them out.'],
  ],
  [
    'a category whose source is not there',
    { ...document, directoryCategories: [{ id: 'press', title: 'Press', about: 'A.', choose: 'B.', source: 'x' }] },
    ['Category “press”, “Source”: add “x” to the sources, or name one that is there.'],
  ],
  [
    'the same term twice',
    { ...document, glossary: [term, term] },
    ['Term “post” is there twice: give one of them another id.'],
  ],
  ['no object at all', [], ['The rule set: make it an object, in curly brackets.']],
])('%s is explained', (_, value, problems) => {
  expect(problemsOf(value)).toEqual(problems);
});

test('a kind from a newer version is no problem', () => {
  expect(problemsOf(withRule({ kind: 'from-the-future', params: { anything: 1 } }))).toEqual([]);
});

test.each([
  ['text that is no JSON', '{"a": [1,\n]}', /cannot be read as JSON: .* at line 2, column 1\./],
  ['a hundred brackets', '['.repeat(100) + ']'.repeat(100), /nested more than 12 deep/],
  ['a million brackets', '['.repeat(1_000_000), /nested more than 12 deep/],
  ['two megabytes', ' '.repeat(2_000_000), /larger than 1.5 MB/],
  ['many bytes in few characters', `"${'中'.repeat(600_000)}"`, /larger than 1.5 MB/],
])('%s is refused', (_, text, problem) => {
  const read = parseRuleSet(text);
  expect(read.ok ? [] : read.problems).toEqual([expect.stringMatching(problem)]);
});

test('brackets within texts are not nesting', () => {
  expect(parseRuleSet(JSON.stringify({ ...document, changeNote: `\\"${'['.repeat(40)}` })).ok).toBe(true);
});

test('the example in the folder’s README is a rule set that does what its examples say', () => {
  const [, json = ''] = /```json\n([^]*?)```/.exec(readFileSync('lib/rule-set/README.md', 'utf8')) ?? [];
  const read = parseRuleSet(json);
  expect(read.ok ? checkExamples(read.ruleSet) : read.problems).toEqual([]);
});

test('a rule set that was published with questions is read, and what is wrong with it is told as ever', () => {
  const { statement, ...old } = question;
  const read = validateRuleSet({ ...document, checklist: [{ ...old, question: statement }] });
  expect(read.ok && read.ruleSet.checklist[0]?.statement).toBe(statement);
  const both = validateRuleSet({ ...document, checklist: [{ ...question, question: statement }] });
  expect(both.ok).toBe(false);
});
