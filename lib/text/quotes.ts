import type { Span } from './span.ts';

const aLetter = /[\p{L}\p{N}]/u;

/**
 * The stretches of a text within quotation marks, “curly”, "straight", ‘single’ or 'single', in order.
 * A double quotation left open runs to the end; one only closed here was opened on an earlier line.
 */
export const quotations = (text: string): readonly Span[] => {
  if (!/["“”'‘’]/.test(text)) return [];
  const spans: Span[] = [];
  let double = -1;
  let single = -1;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const before = i > 0 && aLetter.test(text[i - 1]!);
    const after = i + 1 < text.length && aLetter.test(text[i + 1]!);
    if (sign === '“' || (sign === '"' && double < 0)) double = i;
    else if (sign === '”' || sign === '"') {
      if (double >= 0 || spans.length === 0) spans.push({ start: Math.max(double, 0), end: i + 1 });
      double = -1;
    } else if (double >= 0) continue;
    else if ((sign === '‘' || sign === "'") && single < 0 && !before && after) single = i;
    else if ((sign === '’' || sign === "'") && single >= 0 && !after && text[i - 1] !== ' ') {
      spans.push({ start: single, end: i + 1 });
      single = -1;
    }
  }
  if (double >= 0) spans.push({ start: double, end: text.length });
  return spans;
};

/** Whether a place of a text lies within one of its quotations. */
export const isQuoted = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);
