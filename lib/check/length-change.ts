import { shift, type Span } from '../text/span.ts';
import { countingOf } from '../networks/counting.ts';
import type { NetworkName } from '../networks/index.ts';
import { applyReplacement } from './apply.ts';
import type { Replacement } from './hint.ts';

/**
 * The words that a span touches, with one blank on either side: nothing that counts as one, such as a link or an emoji,
 * goes past a blank.
 */
const wordsAround = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from > 0 && !isBlank(text[from - 1]!)) from--;
  while (to < text.length && !isBlank(text[to]!)) to++;
  return { start: Math.max(0, from - 1), end: Math.min(text.length, to + 1) };
};
const isBlank = (character: string): boolean => /\s/.test(character);

/**
 * Returns the change in weighted characters, negative if the draft gets shorter. Whole words are counted, because
 * neighbours can join into a link or an emoji, and nothing more, because a long line may have a thousand fixes.
 */
export const lengthChange = (text: string, replacement: Replacement, network: NetworkName): number => {
  const { count } = countingOf(network);
  const around = wordsAround(text, replacement.span);
  const before = text.slice(around.start, around.end);
  const moved = { ...replacement, span: shift(replacement.span, -around.start) };
  return count(applyReplacement(before, moved)) - count(before);
};
