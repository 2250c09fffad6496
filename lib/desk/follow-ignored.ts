import { isOfPicture } from '../check/dress.ts';
import type { CheckResult } from '../check/hint.ts';
import { spanOf } from '../check/order.ts';
import { carryOver } from '../composer/edit.ts';

/**
 * What was ignored in one text of a draft, in the ids of its next text. Of hints about equal words the ids only count, so that the
 * second becomes the first when that is put right: which of them was ignored is told by where it stands. Words that the edit has
 * touched stay ignored, so that they can be written anew. Where two sentences begin alike, nothing tells which of them was deleted. Pictures are counted likewise; where one has gone, nobody knows which, and all speak again.
 */
export const followIgnored = (ignored: ReadonlySet<string>, before: CheckResult, after: CheckResult): ReadonlySet<string> => {
  if (ignored.size === 0) return ignored;
  const now = new Map(placesIn(after).map((place) => [nameOf(place), place.id]));
  const followed = new Map(
    carryOver(placesIn(before), before.draft.text, after.draft.text).flatMap((place) => {
      const id = now.get(nameOf(place));
      return id === undefined ? [] : [[place.id, id] as const];
    }),
  );
  const taken = new Set(followed.values());
  if (after.draft.media.length < before.draft.media.length) {
    for (const id of ignored) if (isOfPicture(id)) taken.add(id);
  }
  return new Set([...ignored].flatMap((id) => followed.get(id) ?? (taken.has(id) ? [] : [id])));
};

type Place = { readonly id: string; readonly rule: string; readonly start: number; readonly end: number };

const placesIn = ({ hints }: CheckResult): readonly Place[] =>
  hints.flatMap((hint) => {
    const span = spanOf(hint);
    return span ? [{ id: hint.id, rule: hint.rule, start: span.start, end: span.end }] : [];
  });

const nameOf = ({ rule, start, end }: Place): string => `${rule} ${start} ${end}`;
