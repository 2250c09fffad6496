import type { Span, Word } from './span.ts';

/** Placeholders for the characters of a link or tag, and of an emoji, in a text with only its prose. */
export const TAG_PLACEHOLDER = '\ufffc';
export const EMOJI_PLACEHOLDER = '\ufffb';

/** Signs in the place of an apostrophe: ’ and ‘, accents and primes typed for it, and the letter that looks like it. */
const APOSTROPHES = /[’‘ʼ´`′＇]/g;
const HAS_APOSTROPHE = /[’‘ʼ´`′＇]/;

/** A text with ' for every apostrophe, whatever sign it is written with. */
export const straightApostrophes = (text: string): string =>
  HAS_APOSTROPHE.test(text) ? text.replace(APOSTROPHES, "'") : text;

const ENDING = /(?:['’][\p{L}\p{M}\p{N}]+)+/uy;

/** Masks spans (in order) with a placeholder; offsets stay. An ending after one ("#Ofsted’s") is masked with it. */
export const maskSpans = (text: string, spans: readonly Span[], by: string): string => {
  let prose = '';
  let at = 0;
  for (const { start, end } of spans) {
    ENDING.lastIndex = end;
    const stop = end + (ENDING.exec(text)?.[0].length ?? 0);
    // The ending of the span before may reach into this one.
    const from = Math.max(at, start);
    if (stop <= from) continue;
    prose += text.slice(at, from) + by.repeat(stop - from);
    at = stop;
  }
  return at === 0 ? text : prose + text.slice(at);
};

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const LATIN = Uint8Array.from({ length: 0x250 }, (_, unit) => (WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0));

/**
 * Units of the word character at an offset: 0 where there is none. Most are Latin letters and quotation marks, so those
 * are answered at once.
 */
const wordUnits = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit < LATIN.length) return LATIN[unit] ?? 0;
  if (unit >= 0x2000 && unit <= 0x206f) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER.test(character) ? character.length : 0;
};

const APOSTROPHE_UNITS: ReadonlySet<number> = new Set(Array.from("'’‘´`′＇", (sign) => sign.charCodeAt(0)));
const isApostrophe = (unit: number): boolean => APOSTROPHE_UNITS.has(unit);

const wordEnd = (text: string, start: number): number => {
  for (let at = start; ;) {
    const units = wordUnits(text, at);
    if (units > 0) at += units;
    else if (at > start && isApostrophe(text.charCodeAt(at)) && wordUnits(text, at + 1) > 0) at++;
    else return at;
  }
};

const lowerCase = (text: string): string => straightApostrophes(text.toLowerCase());

/** The words of a text from which all but prose is hidden. */
export const findWords = (prose: string): readonly Word[] => {
  const words: Word[] = [];
  for (let at = 0; at < prose.length; at++) {
    const end = wordEnd(prose, at);
    if (end === at) continue;
    const text = prose.slice(at, end);
    words.push({ start: at, end, text, lower: lowerCase(text) });
    at = end;
  }
  return words;
};
