import { expect, test } from 'vitest';
import { compileMessage } from '../../../lib/check/message-template.ts';
import { kinds } from '../../../lib/rules/index.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { messageParts } from '../../../lib/text/message-parts.ts';

const sentences = [
  ...Array.from(kinds.values(), ({ name, message }) => [name, message] as const),
  ...starterRuleSet().rules.flatMap(({ id, message }) => (message === undefined ? [] : [[id, message] as const])),
].filter(([, message]) => message.includes(', plural,'));

const COUNTED = 'hashtags|links|emoji|exclamation marks|characters|words|sentences';

test('the kinds that count say so', () => {
  expect(sentences.map(([name]) => name)).toEqual(expect.arrayContaining(['hashtag-count', 'hash/too-many']));
});

test.each(sentences)('%s goes with 0, 1 and 2', (_, message) => {
  const names = messageParts(message).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
  const saidOf = (n: number): string =>
    compileMessage(message, 'en')(Object.fromEntries(names.map((name) => [name, n])));
  expect(saidOf(0)).toMatch(new RegExp(`\\b(?:no|0) (?:${COUNTED})\\b`));
  expect(saidOf(1)).toMatch(/\b(?:1|one) (?:hashtag|link|emoji|exclamation mark|character|word|sentence)\b/);
  expect(saidOf(1)).not.toMatch(new RegExp(`\\b1 (?!emoji)(?:${COUNTED})\\b`));
  expect(saidOf(2)).toMatch(new RegExp(`\\b2 (?:${COUNTED})\\b`));
});

test('no sentence has a number before a plural that does not go with 1', () => {
  const all = [
    ...Array.from(kinds.values(), ({ message }) => message),
    ...starterRuleSet().rules.map(({ message }) => message ?? ''),
  ];
  expect(all.filter((message) => new RegExp(`\\{\\w+\\} (?!emoji)(?:${COUNTED})\\b`).test(message))).toEqual([]);
});
