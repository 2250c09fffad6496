import { expect, test } from 'vitest';
import { createChecker } from '../../../../lib/check/check.ts';
import { loadStarterTranslation } from '../../../../lib/rule-set/starter/load-starter-translation.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';
import { starterWelsh } from '../../../../lib/rule-set/starter/starter-welsh.ts';
import { createSay } from '../../../../lib/rule-set/translate.ts';
import { placesFor, textsToTranslate } from '../../../../lib/rule-set/translation-consistency.ts';
import { findOddCharacter } from '../../../../lib/text/odd-characters.ts';
import { FACTS_OF_OURS } from './facts-of-ours.ts';

const starter = starterRuleSet();
const now = { year: 2026, month: 11, day: 2, hour: 9, minute: 0 };
const texts = textsToTranslate(starter);

test('is only for texts that the starter rules have', () => {
  expect(Object.keys(starterWelsh).filter((text) => !texts.has(text) && !FACTS_OF_OURS.has(text))).toEqual([]);
});

test.each(Object.entries(starterWelsh))('%s has the same places for facts in Welsh', (english, welsh) => {
  expect(placesFor(welsh)).toEqual(placesFor(english));
  expect(welsh.length).toBeLessThanOrEqual(300);
  expect(findOddCharacter(welsh)).toBeNull();
  expect(welsh).not.toBe(english);
});

test('has every statement, every mode and every rule that must or should be met', () => {
  const wanted = textsToTranslate({
    ...starter,
    rules: starter.rules.filter(({ severity }) => severity !== 'suggestion'),
  });
  expect([...wanted].filter((text) => starterWelsh[text] === undefined)).toEqual([]);
});

test('is loaded for those alone who want it', async () => {
  expect(await loadStarterTranslation('cy')).toBe(starterWelsh);
  expect(await loadStarterTranslation('en')).toEqual({});
});

const welsh = createChecker(starter, { say: createSay(starter, 'cy', starterWelsh) });

test('hints are in Welsh, with what is said of a picture and of a day', () => {
  const [missing] = welsh.check('Good news', { media: [{ kind: 'image', alt: null }] }, now).hints;
  expect(missing).toMatchObject({
    rule: 'alt/missing',
    message: 'Ychwanegwch destun amgen (delwedd). Dywedwch beth sy’n bwysig ynddo.',
    languages: { message: 'cy', why: 'cy' },
  });
  const [day] = welsh.check('The office opens on Tuesday 9 November 2026.', {}, now).hints;
  expect(day?.message).toBe('Gwiriwch y diwrnod. 9 November 2026: Dydd Llun.');
});

test('a text that has no Welsh stays as it is, and is known to be English', () => {
  const rules = starter.rules.map((rule) =>
    rule.id === 'alt/missing' ? { ...rule, message: 'Describe this {kind}.' } : rule,
  );
  const own = { ...starter, rules };
  const [hint] = createChecker(own, { say: createSay(own, 'cy', starterWelsh) }).check(
    'Good news',
    { media: [{ kind: 'image', alt: null }] },
    now,
  ).hints;
  expect(hint).toMatchObject({ message: 'Describe this image.', languages: { message: 'en', why: 'cy' } });
});

test('a checker without a person says what the rule set has', () => {
  const [hint] = createChecker(starter).check('Good news', { media: [{ kind: 'image', alt: null }] }, now).hints;
  expect(hint?.message).toContain('Add alt text');
  expect(hint).not.toHaveProperty('languages');
});

test('a mode has its own words in Welsh', () => {
  const hints = welsh.check(
    'The minister announces a new policy for schools.',
    { modes: ['pre-election-wales'] },
    now,
  ).hints;
  const said = hints.find(({ rule }) => rule === 'elect/policy');
  expect(said?.message).toContain('etholiad y Senedd');
});
