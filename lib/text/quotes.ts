import { contains, type Span } from './span.ts';

/** A quotation, and the offset of its first mark: after its start if it was opened on an earlier line. */
type Quotation = Span & { readonly from: number };

/** Double quotations. One that is opened again begins at its last opening sign. */
const doubleQuotations = (text: string): readonly Quotation[] => {
  const found: Quotation[] = [];
  let from = -1;
  let start = -1;
  for (const { 0: sign, index } of text.matchAll(/["“”]/g)) {
    if (sign === '“' || (sign === '"' && start < 0)) {
      from = start < 0 ? index : from;
      start = index;
      continue;
    }
    if (start >= 0) found.push({ start, end: index + 1, from });
    else if (found.length === 0) found.push({ start: 0, end: index + 1, from: index });
    start = -1;
  }
  if (start >= 0) found.push({ start, end: text.length, from });
  return found;
};

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');

/** Whether a single mark may open a quotation. An apostrophe within a word has a letter before it. */
const mayOpen = (text: string, index: number): boolean =>
  text[index] !== '’' && isLetter(text, index + 1) && !isLetter(text, index - 1);

/** Whether a single mark may close a quotation. An apostrophe within a word has a letter after it. */
const mayClose = (text: string, index: number): boolean =>
  text[index] !== '‘' && !isLetter(text, index + 1) && text[index - 1] !== ' ';

/** Single quotations outside double ones. */
const singleQuotations = (text: string, double: readonly Quotation[]): readonly Span[] => {
  const found: Span[] = [];
  let start = -1;
  for (const { index } of text.matchAll(/['‘’]/g)) {
    if (double.some(({ from, end }) => from <= index && index < end)) continue;
    if (start < 0) {
      if (mayOpen(text, index)) start = index;
    } else if (mayClose(text, index)) {
      found.push({ start, end: index + 1 });
      start = -1;
    }
  }
  return found;
};

/**
 * The stretches of a text within quotation marks, “curly”, "straight", ‘single’ or 'single', in order of their ends.
 * A double quotation left open runs to the end; one only closed here was opened on an earlier line, if it is the first.
 */
export const findQuotations = (text: string): readonly Span[] => {
  if (!/["“”'‘’]/.test(text)) return [];
  const double = doubleQuotations(text);
  const single = singleQuotations(text, double);
  const isFirst = ({ from }: Quotation): boolean => !single.some(({ end }) => end <= from);
  return [...double.filter((one) => one.from <= one.start || isFirst(one)), ...single].sort(
    (one, other) => one.end - other.end,
  );
};

/** Whether a place of a text lies within one of its quotations. */
export const isQuoted = (spans: readonly Span[], place: Span): boolean => spans.some((span) => contains(span, place));
