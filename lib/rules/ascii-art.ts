import * as z from 'zod';
import type { Span } from '../text/span.ts';
import { wholeNumber } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { overlapsLink } from './spans.ts';

const symbol = String.raw`[-=_*~+|\\/<>^•·●○★☆■□▪▫◆◇│─\u2190-\u21ff\u2500-\u257f\u2580-\u259f\u25a0-\u25ff＿￣≡\u{1f7e0}-\u{1f7eb}⬛⬜]`;
const aSymbol = new RegExp(symbol, 'gu');
const someArt = /[=_*~|\\^•·>★☆≡#:\u2190-\u21ff\u2500-\u25ff＿￣⬛⬜\u{1f7e0}-\u{1f7eb}⋆✧･ﾟ°-]{2}|ʕ|@[>}]/u;
/** Part of a drawing, but also of a text: only beside lines made of the signs above. */
const filler = /[^\p{L}\p{N}\s]/gu;
const small = new RegExp(
  [
    // A bar or a box of block signs is short.
    String.raw`[\u2500-\u259f]{5,}`,
    // A rose.
    String.raw`@[>}]+[-',;]*-{2,}[-',;]*`,
    // Small stars and dots around a word.
    String.raw`(?=[^\s]*[･ﾟ✧⋆])[･ﾟ✧✩⋆☆★*:.°~]{3,}`,
    // A bear.
    String.raw`ʕ[^\s\n]{1,7}ʔ`,
  ].join('|'),
  'u',
);
const aWord = /\p{L}{3}/u;
const framed = /^\s*[|│┃║].*[|│┃║]\s*$/u;

/** Runs of line-drawing signs, and pictures drawn over several lines. */
export const asciiArt = defineKind({
  name: 'ascii-art',
  title: 'Picture drawn with signs',
  about: 'Finds long runs of signs and pictures made of them. A screen reader reads out sign after sign.',
  message: 'Take out the drawing: describe it, or use a picture with alt text.',
  scope: 'draft',
  needs: ['sign'],
  params: z.strictObject({
    run: wholeNumber(3).meta({ title: 'Signs in a row' }),
    lines: wholeNumber(2).meta({ title: 'Lines in a row made mostly of signs' }),
  }),
  compile: ({ run, lines: enough }) => {
    const longRun = new RegExp(`${symbol}{${run},}|[#:]{${run},}|${small.source}`, 'u');
    const isFiller = (line: string): boolean => {
      const visible = line.replace(/\s/gu, '').length;
      return !/\p{N}|\p{L}{2}/u.test(line) && (line.match(filler)?.length ?? 0) * 2 >= visible && visible > 2;
    };
    const isDrawn = (line: string): boolean => {
      const visible = line.replace(/\s/gu, '').length;
      const signs = line.match(aSymbol)?.length ?? 0;
      return framed.test(line) || (signs > 0 && visible > 1 && signs * 2 >= visible && !aWord.test(line));
    };
    return (draft) => {
      const { text, lines } = draft;
      if (!someArt.test(text)) return [];
      const found: Match[] = [];
      let block: Span[] = [];
      const settle = () => {
        const [first] = block;
        const last = block.at(-1);
        const runs = block.filter((line) => longRun.test(text.slice(line.start, line.end)));
        if (first && last && (block.length >= enough || runs.length > 0)) {
          const target = { start: first.start, end: last.end };
          // A ruled line between paragraphs carries nothing, so it can go.
          found.push(
            block.length === 1 && !/[^-=_*~─━═]/u.test(text.slice(target.start, target.end))
              ? { target, replacements: [''] }
              : { target },
          );
        }
        block = [];
      };
      for (const line of lines) {
        const written = text.slice(line.start, line.end);
        const start = line.start + written.length - written.trimStart().length;
        const trimmed = { start, end: start + written.trim().length };
        if ((isDrawn(written) || (block.length > 0 && isFiller(written))) && !overlapsLink(draft, trimmed)) {
          block.push(trimmed);
          continue;
        }
        settle();
        const match = longRun.exec(written);
        if (!match) continue;
        const target = { start: line.start + match.index, end: line.start + match.index + match[0].length };
        if (!overlapsLink(draft, target)) found.push({ target });
      }
      settle();
      return found;
    };
  },
});
