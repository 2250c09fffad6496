import type { Draft } from '../draft/draft.ts';
import type { PhraseMatch } from '../draft/phrases.ts';
import type { Word } from '../text/span.ts';
import type { Term } from './term.ts';

/** Whether a term counts in its place. */
export type Test = (draft: Draft, found: PhraseMatch<unknown>) => boolean;

const near = 4;

const someOf = (words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  words.slice(Math.max(from, 0), Math.max(to, 0)).some(({ lower }) => set.has(lower));

/** Words that follow a noun rather than being one. */
export const followers = new Set(
  `and or but to in on at from for by with as of than who are is was were be have has had can could will would may might
   should must do does did need needs live get gets into onto over under through when where if because during since we they
   you it deserve deserves want wants face faces feel feels know knows find finds often also still now not never too
   today tonight tomorrow here across this these our`.split(/\s+/),
);

/** How many words after a place belong to the same clause, up to `near`. */
const wordsAfter = ({ text, words }: Draft, last: number): number => {
  let count = 0;
  while (count < near && last + count + 1 < words.length) {
    if (/[.!?;:\n]/.test(text.slice(words[last + count]!.end, words[last + count + 1]!.start))) break;
    count++;
  }
  return count;
};

/** Whether only signs, emoji and space are between a place and a link, or a hand points to one. */
const leadsToLink = ({ text, links }: Draft, end: number): boolean => {
  const link = links.find(({ start }) => start >= end);
  const between = text.slice(end, Math.min(link?.start ?? text.length, end + 12));
  return /[👇👉➡⬇]/u.test(between) || (link !== undefined && link.start - end < 12 && !/[\p{L}\p{N}]/u.test(between));
};

/** Whether a noun follows: “the disabled toilet”. */
const isBeforeNoun: Test = (draft, { last, end }) =>
  draft.text[end] !== ',' && wordsAfter(draft, last) > 0 && !followers.has(draft.words[last + 1]!.lower);

/** What the fields of a term ask of the words around it. */
export const testsOf = ({
  unlessAfter,
  unlessBefore,
  unlessNear,
  onlyBefore,
  beforeLink,
  alone,
}: Term): readonly Test[] => {
  const tests: Test[] = [];
  const ask = (words: readonly string[] | undefined, test: (set: ReadonlySet<string>) => Test) =>
    words && tests.push(test(new Set(words)));
  ask(
    unlessAfter,
    (set) =>
      ({ words }, { first }) =>
        !someOf(words, first - 1, first, set),
  );
  ask(
    unlessBefore,
    (set) =>
      ({ words }, { last }) =>
        !someOf(words, last + 1, last + 2, set),
  );
  ask(
    unlessNear,
    (set) =>
      ({ words }, { first, last }) =>
        !someOf(words, first - near, first, set) && !someOf(words, last + 1, last + 1 + near, set),
  );
  if (beforeLink) tests.push((draft, { end }) => leadsToLink(draft, end));
  if (alone) tests.push((draft, found) => !isBeforeNoun(draft, found));
  ask(
    onlyBefore,
    (set) =>
      (draft, { last }) =>
        someOf(draft.words, last + 1, last + 1 + wordsAfter(draft, last), set),
  );
  return tests;
};
