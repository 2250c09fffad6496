import * as z from 'zod';
import { checkEach, type Description } from './descriptions.ts';
import { lowerCaseWords, wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Where tools cut a description, so that one of just this length, ended by no sign, was cut. */
const USUAL_CUTS = new Set([100, 120, 125, 128, 140, 150, 160, 200, 250, 255, 256, 280, 300, 400, 420, 500, 512]);
const CLOSED = /[.!?)\]"”’'。！？]\s*\p{Extended_Pictographic}*$/u;
const LEADS_ON = /(?:…|\.\.\.|[,;:([“‘&+–—-])$/;
/** Letters that end no English word: “childr”, “peopl”. */
const NO_END = /\p{Ll}(?:[bcdfgpt][rl]|[jqv])$/u;
/** A new sentence of one or two words behind a whole one. */
const LAST_PIECE = /[.!?]\s+(\S+(?:\s+\S+)?)$/;

/** Descriptions that stop in the middle. */
export const altCut = defineKind({
  name: 'alt-cut',
  title: 'Picture descriptions that stop short',
  about:
    'Finds long descriptions that end in the middle of a sentence or word, because a field was full. Wrong where somebody ends without a full stop.',
  message: 'Finish this description: it ends with “{found}”.',
  scope: 'draft',
  needs: ['media'],
  params: z.strictObject({
    least: wholeNumber(1).meta({ title: 'Fewest characters of such a description' }),
    openEnds: lowerCaseWords.meta({ title: 'Words that no description ends with' }),
  }),
  compile: ({ least, openEnds }) => {
    const isOpenEnd = new Set(openEnds);
    const isCut = ({ text, words }: Description): boolean => {
      if (LEADS_ON.test(text)) return true;
      if (CLOSED.test(text) || !/[\p{L}\p{N}]$/u.test(text)) return false;
      if (USUAL_CUTS.has(text.length) || LAST_PIECE.test(text) || NO_END.test(text)) return true;
      return isOpenEnd.has(words.at(-1) ?? '');
    };
    return checkEach((description) =>
      description.text.length >= least && isCut(description)
        ? { found: description.text.slice(-20).replace(/^\S*\s+/, '') }
        : null,
    );
  },
});
