import type { Span, Word } from './draft.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const REST_OF_WORD = /(?:['’][\p{L}\p{M}\p{N}]+)*/uy;

/** Stands for a character that is no prose: part of a link, a tag or an emoji. */
export const NOT_PROSE = '\ufffc';

/** The text with the given spans, in order, made unreadable; offsets stay. An ending after a tag ("#Ofsted's") goes with it. */
export const hideSpans = (text: string, spans: readonly Span[]): string => {
  let prose = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    REST_OF_WORD.lastIndex = end;
    const stop = end + (REST_OF_WORD.exec(text)?.[0].length ?? 0);
    prose += text.slice(from, start) + NOT_PROSE.repeat(stop - start);
    from = stop;
  }
  return from === 0 ? text : prose + text.slice(from);
};

/** The words of a text from which all but prose is hidden. */
export const findWords = (prose: string): readonly Word[] =>
  Array.from(prose.matchAll(WORD), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
  }));
