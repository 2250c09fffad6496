import * as z from 'zod';
import type { Hint } from '../check/hint.ts';
import { targetSpan } from '../check/sort-hints.ts';
import type { Draft } from '../draft/draft.ts';
import type { Messages } from '../i18n/messages.ts';
import { overlaps } from '../text/span.ts';

/** As much as fits a message to the background, and the address of an email. */
const MAX_RULES = 8;
const MAX_WORDS = 280;

const startSchema = z.strictObject({
  rules: z.array(z.string().min(1).max(100)).max(MAX_RULES),
  words: z.string().max(MAX_WORDS),
});

/**
 * What a report of a wrong hint begins with: the rules it may be about, and the words of the draft, which are sent only
 * if the person wants so; '' where it is not known which hint it is.
 */
export type ReportStart = z.output<typeof startSchema>;

/** Reads what another page of ours wrote; null where it cannot be read. */
export const parseReportStart = (written: string): ReportStart | null => {
  try {
    return startSchema.safeParse(JSON.parse(written)).data ?? null;
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

/** What a report says. `rule`: null where the person has not said which; `words`: '' where they are left out. */
export type WrongHintReport = {
  readonly rule: { readonly id: string; readonly title: string } | null;
  readonly rules: { readonly id: string; readonly department: string; readonly version: number };
  readonly product: string;
  readonly comment: string;
  readonly words: string;
};

/** The text of a report, line by line, for an email or the clipboard. */
export const reportText = (
  { rule, rules, product, comment, words }: WrongHintReport,
  { wrongHint: t }: Pick<Messages, 'wrongHint'>,
): string =>
  [
    ...(rule ? [t.rule(rule.title, rule.id)] : []),
    t.rules(rules.department, rules.id, rules.version),
    t.product(product),
    ...(words === '' ? [] : ['', t.draft, words]),
    ...(comment.trim() === '' ? [] : ['', t.comment, comment.trim()]),
  ].join('\n');

const ADDRESS = /[^\s@<>:,;"()?&#]+@[^\s@<>,;"()?&#/]+\.[^\s@<>,;"().?&#/]+/;

/** The email address that a contact names; null where it names none. */
export const emailIn = (contact: string | null): string | null =>
  contact === null ? null : (ADDRESS.exec(contact)?.[0] ?? null);

/** The address of an email to a contact; null where the contact names no email address. */
export const mailTo = (contact: string | null, subject: string, body: string): string | null => {
  const address = emailIn(contact);
  if (address === null) return null;
  // Some mail programs read a line break as the end of the address.
  const text = body.replaceAll('\n', '\r\n').toWellFormed();
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(text)}`;
};
