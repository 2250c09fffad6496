import { expect, test } from 'vitest';
import { createChecker, type CheckerOptions } from '../../../lib/check/check.ts';
import type { RuleSet } from '../../../lib/rule-set/schema.ts';
import { looked, NOW, rule, ruleSetOf, testKinds } from './rule-sets.ts';

const checkerOf = (ruleSet: RuleSet, options: CheckerOptions = {}) =>
  createChecker(ruleSet, { kinds: testKinds, ...options });

test('a match comes back dressed by its rule', () => {
  const checker = checkerOf(
    ruleSetOf([rule('a/cat', 'cat', { severity: 'error', message: 'Spell out {found}, please' })]),
  );
  const { hints } = checker.check('The cat sat', {}, NOW);
  expect(hints).toEqual([
    {
      id: 'a/cat cat',
      rule: 'a/cat',
      severity: 'error',
      target: { start: 4, end: 7 },
      excerpt: 'cat',
      message: 'Spell out cat, please',
      why: 'Because.',
      source: expect.objectContaining({ title: 'Ours' }),
      replacements: [{ span: { start: 4, end: 7 }, text: 'CAT' }],
    },
  ]);
});

test('the kind’s own sentence serves where the rule brings none, and a place without a fact stays', () => {
  const checker = checkerOf(ruleSetOf([rule('a/cat', 'cat'), rule('a/dog', 'dog', { message: 'See {colour}' })]));
  expect(checker.check('cat dog', {}, NOW).hints.map(({ message }) => message)).toEqual([
    'Look at cat',
    'See {colour}',
  ]);
});

test('hints come in order of position, and what is found in lines counts from the start of the draft', () => {
  const checker = checkerOf(
    ruleSetOf([rule('a/dog', 'dog'), rule('a/cat', 'cat'), rule('b/ox', 'ox', { kind: 'finds-in-draft' })]),
  );
  const text = 'cat\n\ndog ox\r\ncat';
  const { hints } = checker.check(text, {}, NOW);
  expect(
    hints.map(({ rule: by, excerpt, target, replacements }) => [by, excerpt, target, replacements[0]?.span]),
  ).toEqual([
    ['a/cat', 'cat', { start: 0, end: 3 }, { start: 0, end: 3 }],
    ['a/dog', 'dog', { start: 5, end: 8 }, { start: 5, end: 8 }],
    ['b/ox', 'ox', { start: 9, end: 11 }, { start: 9, end: 11 }],
    ['a/cat', 'cat', { start: 13, end: 16 }, { start: 13, end: 16 }],
  ]);
});

test('keeps an id when its words move, and gives equal words different ids', () => {
  const checker = checkerOf(ruleSetOf([rule('a/cat', 'cat')]));
  const ids = (text: string) => checker.check(text, {}, NOW).hints.map(({ id }) => id);
  expect(ids('cat cat')).toEqual(['a/cat cat', 'a/cat cat (2)']);
  expect(ids('The old cat and\nthe new cat')).toEqual(ids('cat cat'));
});

test('each picture has an id of its own and nothing to replace', () => {
  const checker = checkerOf(ruleSetOf([rule('alt/any', '', { kind: 'pictures' })]));
  const { hints } = checker.check(
    '',
    {
      media: [
        { kind: 'image', alt: '' },
        { kind: 'gif', alt: '' },
      ],
    },
    NOW,
  );
  expect(hints.map(({ id, target }) => [id, target])).toEqual([
    ['alt/any picture 1', { media: 0 }],
    ['alt/any picture 2', { media: 1 }],
  ]);
});

test('a replacement that changes nothing is not offered', () => {
  const checker = checkerOf(ruleSetOf([rule('a/cat', 'CAT')]));
  expect(checker.check('CAT', {}, NOW).hints[0]?.replacements).toEqual([]);
});

test('rules that are switched off, or of an unknown kind, say nothing; the unknown are counted', () => {
  const checker = checkerOf(
    ruleSetOf([rule('a/off', 'cat', { enabled: false }), rule('a/new', 'cat', { kind: 'from-the-future' })]),
  );
  expect(checker.skipped).toEqual(['a/new']);
  expect(checker.check('cat', {}, NOW)).toMatchObject({ hints: [], faults: [] });
});

test('a rule that throws is set aside and named once; the others go on', () => {
  const checker = checkerOf(
    ruleSetOf([
      rule('a/throws', '', { kind: 'throws' }),
      rule('a/astray', '', { kind: 'astray' }),
      rule('a/cat', 'cat'),
    ]),
  );
  for (const text of ['cat!', 'cat!', 'cat']) {
    const { hints, faults } = checker.check(text, {}, NOW);
    expect(hints.map(({ rule: by }) => by)).toEqual(['a/cat']);
    expect(faults.map(({ rule: by }) => by)).toEqual(['a/throws', 'a/astray']);
  }
});

test('a rule whose settings do not fit its kind is named, and the others go on', () => {
  const checker = checkerOf(ruleSetOf([rule('a/wrong', 'cat', { params: { words: 3 } }), rule('a/cat', 'cat')]));
  const { hints, faults } = checker.check('cat', {}, NOW);
  expect([hints.map(({ rule: by }) => by), faults.map(({ rule: by }) => by)]).toEqual([['a/cat'], ['a/wrong']]);
});

test('lines of a long post that did not change are not looked at again', () => {
  const checker = checkerOf(ruleSetOf([rule('a/cat', 'cat')]));
  const post = Array.from({ length: 12 }, (_, at) => `line ${at} with a cat`);
  checker.check(post.join('\n'), {}, NOW);
  looked.length = 0;
  const { hints } = checker.check(post.with(5, 'no more').join('\n'), {}, NOW);
  expect(looked).toEqual(['no more']);
  expect(hints).toHaveLength(11);
});

test('a rule for one language is silent in another, line by line', () => {
  const checker = checkerOf(
    ruleSetOf([rule('a/en', 'a', { language: 'en' }), rule('b/en', 'o', { kind: 'finds-in-draft', language: 'en' })]),
  );
  const english = 'The minister is at the school with all of the pupils and you can read about it';
  const welsh = 'Mae’r gweinidog yn yr ysgol gyda’r plant a gallwch ddarllen mwy am hyn yma yng Nghymru';
  const at = (text: string, context = {}) =>
    checker.check(text, context, NOW).hints.map(({ rule: by, target }) => [by, target]);
  expect(at(english).map(([by]) => by)).toContain('a/en');
  expect(at(welsh)).toEqual([]);
  expect(at(english, { language: 'cy' })).toEqual([]);
  expect(
    at(`${english}\n${welsh}`).filter(
      ([by, target]) => by === 'a/en' && (target as { start: number }).start > english.length,
    ),
  ).toEqual([]);
});

test('a rule about a whole draft in one language speaks about the lines in it, in a draft of two languages', () => {
  const checker = checkerOf(
    ruleSetOf([
      rule('a/en', 'school|ysgol', { kind: 'finds-in-draft', language: 'en' }),
      rule('b/cy', 'school|ysgol', { kind: 'finds-in-draft', language: 'cy' }),
    ]),
  );
  const found = (text: string) => checker.check(text, {}, NOW).hints.map(({ rule: by, excerpt }) => [by, excerpt]);
  const welsh = 'Mae’r ysgol ar gau heddiw oherwydd yr eira, a bydd yr ysgol ar agor yfory.';
  expect(found(`${welsh}\nThe school is closed.`)).toEqual([
    ['b/cy', 'ysgol'],
    ['b/cy', 'ysgol'],
    ['a/en', 'school'],
  ]);
  expect(found(welsh)).toEqual([
    ['b/cy', 'ysgol'],
    ['b/cy', 'ysgol'],
  ]);
});

test.each([
  ['nobody', {}, 280],
  ['the rule set’s', { account: 'DeptNews' }, 4000],
  ['the person’s own', { account: '@MINE' }, 25000],
  ['the person’s over the rule set’s', { account: 'both' }, 500],
])('the limit is %s', (_, context, limit) => {
  const ruleSet = ruleSetOf([], {
    accounts: [
      { handle: '@deptnews', limit: 4000 },
      { handle: 'both', limit: 600 },
    ],
  });
  expect(
    checkerOf(ruleSet, {
      limits: [
        { handle: 'mine', limit: 25000 },
        { handle: 'Both', limit: 500 },
      ],
    }).check('', context, NOW).draft.limit,
  ).toBe(limit);
});

test('a bare link is in no language, so rules for that of the rule set speak about it', () => {
  const checker = checkerOf(ruleSetOf([rule('a/all', 'anything', { language: 'en' })]));
  const languageOf = (text: string): string => checker.check(text, {}, NOW).draft.language;
  expect(languageOf('https://example.gov.uk 🎄')).toBe('en');
  expect(languageOf('#CymruAmByth https://example.gov.uk')).toBe('other');
  expect(languageOf('Gwyliwch https://example.gov.uk')).not.toBe('en');
});
