import type { Span } from '../text/span.ts';
import { weightOf } from '../networks/x/weight.ts';
import { applyReplacement } from './apply.ts';
import type { Replacement } from './hint.ts';

/** The lines a span lies in: nothing that counts as one, such as a link, goes past a line break. */
const linesAround = (text: string, { start, end }: Span): Span => {
  const next = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
};

/** What a replacement costs: weighted characters, negative where the draft gets shorter. Whole lines are weighed, for neighbours can join into a link or an emoji. */
export const costOf = (text: string, replacement: Replacement): number => {
  const { span } = replacement;
  const around = linesAround(text, span);
  const before = text.slice(around.start, around.end);
  const moved = { ...replacement, span: { start: span.start - around.start, end: span.end - around.start } };
  return weightOf(applyReplacement(before, moved)) - weightOf(before);
};
