import type { Draft } from '../draft/draft.ts';
import type { PhraseMatch } from '../draft/phrases.ts';
import { endsSentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Match } from './rule-kind.ts';
import { followers } from './term-context.ts';

/** Whether a letter is a capital. */
export const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** Whether a place is at the start of its sentence: emoji, bullets and opening quotation marks do not count. */
export const startsSentence = (draftText: string, start: number): boolean =>
  /(?:^|[.!?:\n])[^\p{L}\p{N}#@$.,;]*$/u.test(draftText.slice(Math.max(start - 12, 0), start)) ||
  /[\p{Extended_Pictographic}\u{fe0f}•] *$/u.test(draftText.slice(Math.max(start - 4, 0), start));

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const matchCase = (found: string, use: string): string => {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return use.toUpperCase();
  return isCapital(found[0]!) ? capitalised(use) : use;
};

const startsWithVowel = (word: string) => /^[aeiou]/i.test(word);

/** Words around which an adjective cannot be taken out: "an historic day", "is world-leading in". */
const needsWord = new Set('a an is are was were be been being and or but so as very truly really more most'.split(' '));

/**
 * Taking words out also takes a space, and what then begins the sentence gets its capital; null where a gap would show.
 */
const deletionFix = (
  { text, words }: Draft,
  { start, end, first, last }: PhraseMatch<unknown>,
): Pick<Match, 'edit' | 'replacements'> | null => {
  const next = words[last + 1];
  if (next?.start !== end + 1 || text[end] !== ' ' || followers.has(next.lower)) return null;
  if (needsWord.has(words[first - 1]?.lower ?? '') || text[start - 2] === ',') return null;
  if (!startsSentence(text, start)) return { edit: { start, end: next.start }, replacements: [''] };
  return { edit: { start, end: next.end }, replacements: [capitalised(next.text)] };
};

/** Short forms with a full stop of their own that never end a sentence: “e.g. Monday”. */
const leadsOn = /^(?:e\.?g|i\.?e|n\.?b|approx)\.$/i;

/** What replaces a term where it was found; null where no replacement is certain. */
export const fixFor = (
  draft: Draft,
  found: PhraseMatch<unknown>,
  { use, caseSensitive }: { readonly use: readonly string[]; readonly caseSensitive: boolean },
): Pick<Match, 'edit' | 'replacements'> | null => {
  if (use.length === 0) return null;
  if (use[0] === '') return deletionFix(draft, found);
  const { text, words } = draft;
  const written = text.slice(found.start, found.end);
  const article = /^an?$/.test(words[found.first - 1]?.lower ?? '');
  if (article && use.some((word) => startsWithVowel(word) !== startsWithVowel(written))) return null;
  // A full stop that also ends the sentence stays: "pens, paper etc."
  const stop =
    written.endsWith('.') && !leadsOn.test(written) && endsSentence(text.slice(found.end, found.end + 8)) ? '.' : '';
  const cased = (word: string) => {
    if (!caseSensitive) return matchCase(written, word);
    return startsSentence(text, found.start) ? capitalised(word) : word;
  };
  return withPossessive(
    text,
    found,
    use.map((word) => cased(word) + stop),
  );
};

/** A possessive keeps its ’s, but a plural on s has only an apostrophe: “policemen’s”, “police officers’”. */
const withPossessive = (
  text: string,
  { start, end }: Span,
  replacements: readonly string[],
): Pick<Match, 'edit' | 'replacements'> => {
  const [apostrophe] = /^['’]s/.exec(text.slice(end, end + 2))?.[0] ?? '';
  if (apostrophe === undefined || !replacements.some((word) => /[^s]s$/.test(word))) return { replacements };
  return {
    edit: { start, end: end + 2 },
    replacements: replacements.map((word) => word + apostrophe + (/[^s]s$/.test(word) ? '' : 's')),
  };
};
