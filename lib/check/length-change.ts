import { shift, type Span } from '../text/span.ts';
import { countingOf } from '../networks/counting.ts';
import type { NetworkName } from '../networks/index.ts';
import { applyReplacement } from './apply.ts';
import type { Replacement } from './hint.ts';

/** The lines a span lies in: nothing that counts as one, such as a link, goes past a line break. */
const linesAround = (text: string, { start, end }: Span): Span => {
  const next = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
};

/**
 * Returns the change in weighted characters, negative if the draft gets shorter. Whole lines are counted, because
 * neighbours can join into a link or an emoji.
 */
export const lengthChange = (text: string, replacement: Replacement, network: NetworkName): number => {
  const { count } = countingOf(network);
  const around = linesAround(text, replacement.span);
  const before = text.slice(around.start, around.end);
  const moved = { ...replacement, span: shift(replacement.span, -around.start) };
  return count(applyReplacement(before, moved)) - count(before);
};
