import type { Messages } from '../../../lib/i18n/messages.ts';

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

/** The first email address in a text. */
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
