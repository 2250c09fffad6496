import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { resolveOverlaps } from '../../../lib/check/resolve-overlaps.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { NOW, rule, ruleSetOf, testKinds } from './rule-sets.ts';

const starter = starterRuleSet();
const checker = createChecker(starter);
const check = (text: string, pollOptions: readonly string[], more = {}) =>
  checker.check(text, { poll: true, pollOptions: [...pollOptions], ...more }, NOW).hints;
const TEXT = 'Which name do you like best?';

describe('the words of a poll choice are checked like the text', () => {
  test.each([
    ['a marking', 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE', 'error'],
    ['unfinished text', 'Hall [TBC]', '[TBC]', 'error'],
    ['a mobile number', 'Ring 07700 900461', '07700 900461', 'warning'],
    ['an e-mail address', 'ann.jones@gmail.com', 'ann.jones@gmail.com', 'warning'],
    ['an NHS number', 'NHS number 943 476 5919', '943 476 5919', 'error'],
    ['a National Insurance number', 'QQ: AB 12 34 56 C', 'AB 12 34 56 C', 'error'],
    ['a plainer word', 'Utilise it', 'Utilise', 'suggestion'],
    ['hidden characters', 'The help\u00addesk', '\u00ad', 'warning'],
    ['a marking with a hidden character in it', 'OFFICIAL-SENS\u200bITIVE', 'OFFICIAL-SENS\u200bITIVE', 'error'],
  ])('%s', (_, choice, excerpt, severity) => {
    const inText = checker.check(choice, {}, NOW).hints.find((hint) => hint.excerpt === excerpt);
    const inPoll = check(TEXT, ['Yes', choice]).find((hint) => hint.excerpt === excerpt);
    expect(inText?.severity).toBe(severity);
    expect(inPoll).toEqual({
      ...inText,
      id: `poll choice 2: ${inText!.id}`,
      target: 'draft',
      message: `Poll choice 2: ${inText!.message}`,
      replacements: [],
    });
  });
});

test('a choice without a fault has no hint, also from rules about a whole draft, its links or its hashtags', () => {
  const alone = checker.check(TEXT, {}, NOW).hints;
  expect(check(TEXT, ['Yes', 'No', '', '🎪', '#One #Two #Three #Four', 'x'.repeat(300)])).toEqual(alone);
});

test('an id stays with its choice when the text or another choice changes, and equal words have ids of their own', () => {
  const ids = (text: string, choices: readonly string[]) =>
    check(text, choices)
      .filter(({ id }) => id.startsWith('poll'))
      .map(({ id }) => id);
  const before = ids(TEXT, ['Utilise it, utilise it', 'Utilise it']);
  expect(before).toEqual([
    'poll choice 1: plain/swap Utilise',
    'poll choice 1: plain/swap utilise',
    'poll choice 2: plain/swap Utilise',
  ]);
  expect(ids('Another question, utilise it', ['No', 'Utilise it'])).toEqual(['poll choice 2: plain/swap Utilise']);
  const all = check('Utilise', ['Utilise, Utilise', 'Utilise']).map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
});

test('hints about choices come after those about the text, and tidying leaves each choice its own', () => {
  const hints = check('Utilise it', ['Utilise it', 'Utilise it']);
  expect(hints.map(({ target }) => target)).toEqual([{ start: 0, end: 7 }, 'draft', 'draft']);
  expect(resolveOverlaps(hints, { here: new Set(), words: new Set() })).toHaveLength(3);
});

test('a choice too short to tell its language has that of the draft', () => {
  const rules = [rule('a/ie', 'Ie', { language: 'cy' }), rule('a/en', 'Ie', { language: 'en' })];
  const by = createChecker(ruleSetOf(rules), { kinds: testKinds });
  const found = (text: string, more = {}) =>
    by.check(text, { pollOptions: ['Ie'], ...more }, NOW).hints.map(({ rule: of }) => of);
  expect(found('Mae’r llyfrgell ar agor heddiw, a dyna ni yn y dref')).toEqual(['a/ie']);
  expect(found('The library is open today')).toEqual(['a/en']);
  expect(found('The library is open today', { language: 'cy' })).toEqual(['a/ie']);
});

test('the message begins with the number of the choice, in the language of the rules', () => {
  const by = createChecker(ruleSetOf([rule('a/cat', 'cath', { message: 'Dyma {found}' })], { language: 'cy' }), {
    kinds: testKinds,
  });
  expect(by.check('', { pollOptions: ['ci', 'cath'] }, NOW).hints[0]?.message).toBe('Dewis 2 y pôl: Dyma cath');
});

test('a hint about a choice asks its rule’s questions, and a rule that fails on a choice is set aside once', () => {
  const asked = starter.checklist.filter(({ triggers }) => triggers.rules?.includes('sec/marking')).map(({ id }) => id);
  expect(asked).toEqual(['q/embargo', 'q/cleared']);
  expect(checker.check(TEXT, { pollOptions: ['OFFICIAL-SENSITIVE'] }, NOW).checklist.map(({ id }) => id)).toEqual(
    expect.arrayContaining(asked),
  );
  const by = createChecker(ruleSetOf([rule('a/throws', '', { kind: 'throws' }), rule('a/cat', 'cat')]), {
    kinds: testKinds,
  });
  const { hints, faults } = by.check('', { pollOptions: ['cat!', 'cat!'] }, NOW);
  expect([hints.map(({ rule: of }) => of), faults.map(({ rule: of }) => of)]).toEqual([
    ['a/cat', 'a/cat'],
    ['a/throws'],
  ]);
});
