import type { Draft } from '../draft/draft.ts';
import { indexStartingFrom } from '../text/sorted-spans.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A place where a part of a case is. `first` and `last` are places in the draft's words. */
export type Hit = Span & { readonly first: number; readonly last: number };

/** How the parts of a case have to stand. */
type How = {
  /** Anywhere in the post, not within one sentence. */
  readonly post: boolean;
  /** Most words between each part and the next, in this order; null for any order and distance. */
  readonly gaps: readonly number[] | null;
};

/** The hits looked at for a part, from where it may begin on: a bound for posts that repeat one word. */
const MOST_TRIED = 12;

/** A span with the places of its words in the draft. */
export const toHit = ({ words }: Draft, { start, end }: Span): Hit => {
  const first = indexStartingFrom(words, start);
  return { start, end, first, last: Math.max(first, indexStartingFrom(words, end) - 1) };
};

/** The sentence that a span is in, or the span itself where it is in none or runs on behind it. */
export const sentenceOf = ({ sentences }: Draft, span: Span): Span => {
  const sentence = sentences[indexStartingFrom(sentences, span.start + 1) - 1];
  return sentence && span.end <= sentence.end ? sentence : span;
};

/** A hit of the first part, and the stretch from the first to the last of the hits that stand with it. */
export type Group = { readonly hit: Hit; readonly whole: Span };

const wholeOf = (hits: readonly Hit[]): Span => ({
  start: Math.min(...hits.map(({ start }) => start)),
  end: Math.max(...hits.map(({ end }) => end)),
});

/**
 * The hits of the first part with which a hit of every other part stands, one for each sentence (or for the post). A
 * place is of one part only. Hits are in order of position.
 */
export const findTogether = (
  draft: Draft,
  parts: readonly (readonly Hit[])[],
  { post, gaps }: How,
): readonly Group[] => {
  if (parts.some(({ length }) => length === 0)) return [];
  const complete = (scope: Span, chosen: readonly Hit[]): readonly Hit[] | null => {
    if (chosen.length === parts.length) return chosen;
    const hits = parts[chosen.length]!;
    const before = chosen.at(-1)!;
    const from = indexStartingFrom(hits, gaps ? before.end : scope.start);
    const most = gaps?.[chosen.length - 1] ?? Infinity;
    for (const hit of hits.slice(from, from + MOST_TRIED)) {
      const fits =
        hit.end <= scope.end && !chosen.some((other) => overlaps(other, hit)) && hit.first - before.last - 1 <= most;
      const found = fits ? complete(scope, [...chosen, hit]) : null;
      if (found) return found;
    }
    return null;
  };
  const scopeOf = (hit: Hit): Span => (post ? { start: 0, end: draft.text.length } : sentenceOf(draft, hit));
  const said = new Set<number>();
  return parts[0]!.flatMap((hit) => {
    const scope = scopeOf(hit);
    const found = said.has(scope.start) ? null : complete(scope, [hit]);
    if (!found) return [];
    said.add(scope.start);
    return [{ hit, whole: post && !gaps ? hit : wholeOf(found) }];
  });
};
