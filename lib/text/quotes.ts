import type { Span } from './span.ts';

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');
const isBlank = (text: string, at: number): boolean => /^\s?$/.test(text[at] ?? '');

/** Where the paragraph of a place ends, for places that are asked in order. A blank line ends one. */
const paragraphEnds = (text: string): ((at: number) => number) => {
  const ends = Array.from(text.matchAll(/\n[^\S\n]*\n/g), ({ index }) => index);
  let next = 0;
  return (at) => {
    while (next < ends.length && ends[next]! < at) next++;
    return ends[next] ?? text.length;
  };
};

/** An open quotation: where it begins, and where the paragraph that it begins in ends. */
type Open = { readonly start: number; readonly limit: number };

/** Whether a double mark opens a quotation, where none is open. ” does so where it is set before a word. */
const opensDouble = (text: string, at: number): boolean =>
  /[“„]/.test(text[at]!) || (!isBlank(text, at + 1) && /^[\s([{/:–—-]?$/.test(text[at - 1] ?? ''));

/** Whether a double mark opens a quotation where one is open already, which then was never closed. */
const opensAgain = (text: string, at: number, { start }: Open): boolean =>
  text[at] === '„' || (text[at] === '“' && text[start] !== '„');

/** Whether a mark may be one of inches: 6". */
const isInches = (text: string, at: number): boolean => text[at] !== '“' && /\d/.test(text[at - 1] ?? '');

/**
 * Double quotations. One that is left open ends with its paragraph, unless the next mark closes it. A mark that only
 * closes, if it is the first of the text, closes what was opened in the post before.
 */
const doubleQuotations = (text: string): readonly Span[] => {
  const found: Span[] = [];
  const endOf = paragraphEnds(text);
  let open: Open | null = null;
  for (const { index: at } of text.matchAll(/["“”„‟]/g)) {
    if (open && (opensAgain(text, at, open) || (at > open.limit && opensDouble(text, at)))) {
      found.push({ start: open.start, end: Math.min(at, open.limit) });
      open = null;
    }
    if (open) {
      found.push({ start: open.start, end: at + 1 });
      open = null;
    } else if (isInches(text, at)) {
      continue;
    } else if (opensDouble(text, at)) {
      open = { start: at, limit: endOf(at) };
    } else if (found.length === 0) {
      found.push({ start: 0, end: at + 1 });
    }
  }
  if (open) found.push({ start: open.start, end: open.limit });
  return found;
};

/** Quotations in « » or ‹ ›, and in » « as in German. A » that nothing closes is an arrow or a bullet. */
const angleQuotations = (text: string): readonly Span[] => {
  const found: Span[] = [];
  const endOf = paragraphEnds(text);
  let open: Open | null = null;
  for (const { 0: mark, index: at } of text.matchAll(/[«»‹›]/g)) {
    if (open && at <= open.limit && mark !== text[open.start]) {
      found.push({ start: open.start, end: at + 1 });
      open = null;
    } else {
      open = { start: at, limit: endOf(at) };
    }
  }
  if (open && /[«‹]/.test(text[open.start]!)) found.push({ start: open.start, end: open.limit });
  return found;
};

/** Short forms that begin with an apostrophe: ’til, ’90s. */
const SHORT_FORM = /^(?:\d\ds|til|tis|twas|em|cause|cos|n|bout|round|ello|ave)(?![\p{L}\p{N}])/iu;

/** Whether a single mark may open a quotation. An apostrophe within a word has a letter before it. */
const opensSingle = (text: string, at: number): boolean =>
  text[at] !== '’' && !isBlank(text, at + 1) && !isLetter(text, at - 1) && !SHORT_FORM.test(text.slice(at + 1, at + 8));

/** Whether a single mark may close a quotation. An apostrophe within a word has a letter after it. */
const closesSingle = (text: string, at: number): boolean =>
  text[at] !== '‘' && !isLetter(text, at + 1) && !isBlank(text, at - 1);

/** Whether a mark is as likely that of a plural: the firefighters’ memorial. */
const isOfPlural = (text: string, at: number): boolean =>
  /s/i.test(text[at - 1]!) && /^ [\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Whether places lie in one of the spans, which are in order of their starts. The places are asked in order. */
const within = (spans: readonly Span[]): ((at: number) => boolean) => {
  let next = 0;
  let end = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.start <= at) end = Math.max(end, spans[next++]!.end);
    return at < end;
  };
};

/**
 * Single quotations outside the others, each within its paragraph. A ‘ that is left open counts to the end of its line.
 */
const singleQuotations = (text: string, others: readonly Span[]): readonly Span[] => {
  const found: Span[] = [];
  const isInOther = within(others);
  const endOf = paragraphEnds(text);
  let open: Open | null = null;
  // The last mark that may have closed it, or may have been that of a plural.
  let close = -1;
  const settle = (): void => {
    if (open && close >= 0) found.push({ start: open.start, end: close + 1 });
    else if (open && text[open.start] === '‘') found.push({ start: open.start, end: lineEnd(text, open.start) });
    open = null;
    close = -1;
  };
  for (const { index: at } of text.matchAll(/['‘’]/g)) {
    if (isInOther(at)) continue;
    if (open && at > (open as Open).limit) settle();
    if (opensSingle(text, at)) {
      settle();
      open = { start: at, limit: endOf(at) };
    } else if (open && closesSingle(text, at)) {
      close = at;
      if (!isOfPlural(text, at)) settle();
    }
  }
  settle();
  return found;
};

const byStart = (one: Span, other: Span): number => one.start - other.start;

/**
 * The stretches of a text within quotation marks, “curly”, "straight", ‘single’, 'single', «angled» and „low“, in order
 * of their starts; spans are UTF-16 offsets, the marks included. One may cover several lines, or be left open.
 */
export const findQuotations = (text: string): readonly Span[] => {
  if (!/["“”„‟«»‹›'‘’]/.test(text)) return [];
  const others = [...doubleQuotations(text), ...angleQuotations(text)].sort(byStart);
  return [...others, ...singleQuotations(text, others)].sort(byStart);
};
