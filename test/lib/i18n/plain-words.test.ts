import { expect, test } from 'vitest';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { getRulesMessages } from '../../../lib/i18n/rules-messages.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { textsIn } from './texts-in.ts';
import { readableMessage } from '../../../lib/text/message-parts.ts';

/** The most characters of a sentence; a place such as {found} counts as twelve. */
const MAX_TO_DO = 90;
const MAX_WHY = 160;

const filled = (sentence: string): string => readableMessage(sentence, () => 'x'.repeat(12));

/** Figures of speech, blame and second names for one thing. */
const AVOID =
  /\b(?:please|sorry|oops|put right|in force|switch(?:ed)? off|general good practice|rest on|(?:leave|take)(?: \S+){0,4} out|picture|pictures|film|films|amiss|look before posting)\b/i;

const starterSentences = starterRuleSet().rules.flatMap(({ id, message, why }) => [
  { id, part: 'what to do', sentence: message ?? '', most: MAX_TO_DO },
  { id, part: 'why', sentence: why, most: MAX_WHY },
]);

test('sentences of the starter rules are short', () => {
  expect(starterSentences.filter(({ sentence, most }) => filled(sentence).length > most)).toEqual([]);
});

test('sentences of the starter rules use ordinary words, and one word for one thing', () => {
  expect(starterSentences.filter(({ sentence }) => AVOID.test(sentence))).toEqual([]);
});

test('texts of the interface use ordinary words, and one word for one thing', () => {
  const { date: _date, ...messages } = getMessages('en');
  const texts = [...textsIn(messages), ...textsIn(getRulesMessages('en'))];
  expect(texts.filter((text) => AVOID.test(text))).toEqual([]);
});
