import type { Hint } from '../check/hint.ts';
import { targetSpan } from '../check/sort-hints.ts';
import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../text/span.ts';

/** As much as fits a message to the background, and the address of an email. */
const MAX_RULES = 8;
const MAX_WORDS = 280;

/**
 * What a report of a wrong hint begins with: the rules it may be about, and the words of the draft, which are sent only
 * if the person wants so; '' where it is not known which hint it is.
 */
export type ReportStart = { readonly rules: readonly string[]; readonly words: string };

/** Reads what another page of ours wrote; null where it cannot be read. */
export const parseReportStart = (written: string): ReportStart | null => {
  try {
    const { rules, words } = JSON.parse(written) as Partial<Record<keyof ReportStart, unknown>>;
    if (!Array.isArray(rules) || typeof words !== 'string') return null;
    return { rules: rules.filter((id): id is string => typeof id === 'string'), words };
  } catch {
    return null;
  }
};

const wordsOf = (hint: Hint, { text, sentences }: Pick<Draft, 'text' | 'sentences'>): string => {
  const span = targetSpan(hint);
  const sentence = span && sentences.find((one) => overlaps(one, span));
  const whole = sentence ? text.slice(sentence.start, sentence.end).trim() : '';
  return (whole.length > MAX_WORDS || whole === '' ? hint.excerpt : whole).slice(0, MAX_WORDS);
};

/** Begins a report of these hints: of one, with the sentence that it is in. */
export const startReport = (hints: readonly Hint[], draft: Pick<Draft, 'text' | 'sentences'>): ReportStart => {
  const [only, ...others] = hints;
  return {
    rules: [...new Set(hints.map(({ rule }) => rule.slice(0, 100)))].slice(0, MAX_RULES),
    words: only && others.length === 0 ? wordsOf(only, draft) : '',
  };
};
