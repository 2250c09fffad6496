import type { Draft } from '../draft/draft.ts';
import type { Emoji } from '../text/span.ts';
import { saidElsewhere, type Opening, openingsOf } from './emoji-openings.ts';
import { emoji, wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import * as z from 'zod';

const KEYCAP = /(\d)\ufe0f?\u20e3 */gu;
const ONE_KEYCAP = /^\d\ufe0f?\u20e3$/u;

const bare = (sign: string): string => sign.replaceAll('\ufe0f', '');

/** How a line is written without emoji at its start. */
type Rewrite = (opening: Opening) => string;

/** The lines of all openings written anew; what is between them stays. */
const rewritten = (text: string, openings: readonly Opening[], rewrite: Rewrite): string =>
  openings
    .map((opening, index) => {
      const next = openings[index + 1];
      return rewrite(opening) + (next ? text.slice(opening.line.end, next.start) : '');
    })
    .join('');

/** Whether the lines follow each other, as those of a list do. */
const isList = (text: string, openings: readonly Opening[]): boolean =>
  openings.length > 1 &&
  openings.every((opening, index) => {
    const next = openings[index + 1];
    return !next || !/\n\s*\n/.test(text.slice(opening.line.end, next.start));
  });

const isNumbered = (openings: readonly Opening[]): boolean =>
  openings.every(({ emoji: [first, second] }) => second === undefined && ONE_KEYCAP.test(first!.text));

/** Keycaps as the numbers of a list, also those that go on within the line. */
const numbered: Rewrite = ({ emoji: [first], rest }) => `${first!.text} ${rest}`.replace(KEYCAP, '$1. ');

/** Emoji moved to the ends of their lines. Those that only point are left out, and each is kept once. */
const movedToEnds = (points: ReadonlySet<string>, later: readonly Emoji[]): Rewrite => {
  const said = new Set(later.map(({ base }) => base));
  return ({ emoji: marks, rest }) => {
    const kept = marks.filter(({ base }) => !points.has(bare(base)) && !said.has(base) && said.add(base));
    return [rest, ...kept.map((one) => one.text)].join(' ');
  };
};

const fixesOf = (draft: Draft, openings: readonly Opening[], points: ReadonlySet<string>, most: number) => {
  if (isNumbered(openings)) return [numbered];
  const within = (): readonly Emoji[] =>
    draft.emoji.filter((one) => !openings.some((opening) => opening.emoji.includes(one)));
  const moved = draft.emoji.length <= most ? [movedToEnds(points, within())] : [];
  const dashes: Rewrite = ({ rest }) => `- ${rest}`;
  return isList(draft.text, openings) ? [dashes, ...moved] : moved;
};

/** Emoji at the start of lines with words in them, as an opening or as bullets: one match for all lines. */
export const emojiLineStart = defineKind({
  name: 'emoji-line-start',
  title: 'Emoji at the start of a line',
  about:
    'Finds lines that begin with emoji. Their names are read out before the words, line after line. ' +
    'Emoji that the draft has elsewhere as well are left to the kind `emoji-repeat`.',
  message: 'Put {emoji} at the end of the line.',
  scope: 'draft',
  needs: ['emoji'],
  params: z.strictObject({
    pointing: emoji.default([]).meta({ title: 'Emoji that only point at what follows: these are taken out' }),
    most: wholeNumber(1).default(3).meta({ title: 'Emoji in the draft up to which they are moved to the ends' }),
  }),
  compile: ({ pointing, most }) => {
    const points = new Set(pointing.map(bare));
    return (draft): readonly Match[] => {
      const { text } = draft;
      const all = openingsOf(draft);
      const isSaid = saidElsewhere(draft, all);
      const openings = all.filter((opening) => !isSaid(opening));
      const [first] = openings;
      if (!first) return [];
      const { start, end } = first;
      return [
        {
          target: { start, end },
          facts: { emoji: text.slice(start, end) },
          edit: { start, end: openings.at(-1)!.line.end },
          replacements: fixesOf(draft, openings, points, most).map((rewrite) => rewritten(text, openings, rewrite)),
        },
      ];
    };
  },
});
