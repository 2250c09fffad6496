import * as z from 'zod';
import { checkEach, type Description, descriptionsIn } from './descriptions.ts';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** How many words two texts share, each counted as often as both have it. */
const shared = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
};

/** The words without a number at the end, as in “The yard 2”. */
const plain = ({ words }: Description): string =>
  (/^\d+$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ');

/** Whether a description adds next to nothing to the words of the post, and is more than a name from it. */
const isPost = ({ words }: Description, post: readonly string[], percent: number): boolean =>
  words.length > 1 &&
  shared(words, post) * 100 >= words.length * percent &&
  (words.length * 100 >= post.length * percent || ` ${post.join(' ')} `.includes(` ${words.join(' ')} `)) &&
  words.length * 2 >= post.length;

/** Whether the words of a description are those of an earlier one. A single word is left to another rule. */
const isSaidBefore = (description: Description, all: readonly Description[]): boolean => {
  const words = plain(description);
  return words.includes(' ') && all.some((other) => other.media < description.media && plain(other) === words);
};

/** Descriptions that say again what the post or another picture has said. */
export const altRepeat = defineKind({
  name: 'alt-repeat',
  title: 'Picture descriptions that repeat',
  about:
    'Finds descriptions that are nearly the words of the post, or the same for two pictures. People hear them twice and learn nothing about the picture.',
  message: 'Describe what this {kind} itself shows.',
  scope: 'draft',
  needs: ['media'],
  params: z.strictObject({
    of: z.enum(['post', 'picture'], 'write post or picture').meta({ title: 'What is repeated' }),
    percent: wholeNumber(1).default(90).meta({ title: 'How much of a description must be in the post, in percent' }),
  }),
  compile: ({ of, percent }) =>
    of === 'picture'
      ? checkEach((description, { media }) => (isSaidBefore(description, descriptionsIn(media)) ? {} : null))
      : checkEach((description, { words }) =>
          isPost(
            description,
            words.map(({ lower }) => lower),
            percent,
          )
            ? {}
            : null,
        ),
});
