import { expect, test } from 'vitest';
import { validateRuleSet } from '../../../lib/rule-set/parse.ts';
import { starterDocument, starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { createSay } from '../../../lib/rule-set/translate.ts';

const ENGLISH =
  'Use {max, plural, =0 {no hashtags} one {# hashtag at most} other {# hashtags or fewer}}. This post has {count}.';
const WELSH = 'Y nifer mwyaf o hashnodau: {max}. Yma: {count}.';

const problemsOf = (translations: unknown): readonly string[] => {
  const result = validateRuleSet({ ...starterDocument, translations });
  return result.ok ? [] : result.problems;
};

test('takes translations of texts that the rule set has, and says them', () => {
  expect(problemsOf({ cy: { [ENGLISH]: WELSH } })).toEqual([]);
  const say = createSay({ language: 'en', translations: { cy: { [ENGLISH]: WELSH } } }, 'cy', { [ENGLISH]: 'Arall' });
  expect(say(ENGLISH)).toEqual({ text: WELSH, language: 'cy' });
  expect(say('Something else')).toEqual({ text: 'Something else', language: 'en' });
  expect(say('constructor')).toEqual({ text: 'constructor', language: 'en' });
});

test('a rule set in Welsh is shown in English from its own translations, never by the Welsh of the starter rules', () => {
  const own = { language: 'cy', translations: { en: { Galar: 'Mourning' } } } as const;
  expect(createSay(own, 'en')('Galar')).toEqual({ text: 'Mourning', language: 'en' });
  expect(createSay({ language: 'cy' }, 'cy', { Galar: 'X' })('Galar')).toEqual({ text: 'Galar', language: 'cy' });
});

test('a text that the rule set does not have is told, with the nearest', () => {
  const [said, ...more] = problemsOf({ cy: { [ENGLISH.replace('fewer', 'less')]: WELSH } });
  expect(more).toEqual([]);
  expect(said).toContain('no title, sentence or reason of the rule set reads so; correct it or take it out.');
  expect(said).toContain(`Nearest: “${ENGLISH}”`);
});

test.each([
  ['one is missing', 'Y nifer mwyaf o hashnodau: {max}.'],
  ['one is another', 'Y nifer mwyaf: {max}. Yma: {cyfrif}.'],
  ['one stands twice', `${WELSH} {max}`],
])('the places for facts are the same: %s', (_, welsh) => {
  expect(problemsOf({ cy: { [ENGLISH]: welsh } })).toEqual([
    expect.stringContaining('write {count} and {max} in it, each as often as the text itself has it, and no other'),
  ]);
});

test('a place for a fact that the text does not have is taken out', () => {
  expect(problemsOf({ cy: { 'Too many hashtags': 'Gormod: {max}' } })).toEqual([
    expect.stringContaining('take out {max}'),
  ]);
});

test('refuses odd characters and other languages', () => {
  expect(problemsOf({ cy: { [ENGLISH]: `${WELSH}\u{202E}` } })).toHaveLength(1);
  expect(problemsOf({ fr: { [ENGLISH]: WELSH } })).toHaveLength(1);
});

test('stays as it was for a rule set without translations', () => {
  expect(starterRuleSet()).not.toHaveProperty('translations');
});
