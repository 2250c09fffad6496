import { overlaps } from '../text/span.ts';
import type { Precedence } from '../rule-set/schema.ts';
import { findOrder, tableOf } from '../rule-set/precedence-order.ts';
import type { Hint } from './hint.ts';
import { bySeverity, targetSpan } from './sort-hints.ts';

/** Leaves out the hints of rules that yield to another hint of the same draft. Keeps the order. */
type PrecedenceFilter = (hints: readonly Hint[]) => readonly Hint[];

const isAboutSameWords = (hint: Hint, other: Hint): boolean => {
  const [span, otherSpan] = [targetSpan(hint), targetSpan(other)];
  // Hints about the whole draft or a picture are about the same thing only where their targets are equal.
  if (!span || !otherSpan) return JSON.stringify(hint.target) === JSON.stringify(other.target);
  return overlaps(span, otherSpan);
};

/** Offsets are looked up in stretches of so many UTF-16 units. */
const STRETCH = 64;

/** Where the hints of a rule are looked up: by the stretches of the draft that one touches, else by what it is about. */
const placesOf = (hint: Hint): readonly (number | string)[] => {
  const span = targetSpan(hint);
  if (!span) return [JSON.stringify(hint.target)];
  const first = Math.floor(span.start / STRETCH);
  return Array.from({ length: Math.floor(span.end / STRETCH) - first + 1 }, (_, index) => first + index);
};

/** The hints kept so far. A draft may have thousands, so no hint is compared with all the others. */
const createKept = (where: Precedence['where']) => {
  const places = where === 'post' ? () => [''] : placesOf;
  const kept = new Map<string, Map<number | string, Hint[]>>();
  return {
    add: (hint: Hint): void => {
      const ofRule = kept.get(hint.rule) ?? new Map<number | string, Hint[]>();
      kept.set(hint.rule, ofRule);
      for (const place of places(hint)) {
        const there = ofRule.get(place);
        if (!there) ofRule.set(place, [hint]);
        // In the whole post one hint of a rule is enough, the most severe.
        else if (where === 'post') ofRule.set(place, [bySeverity(there[0]!, hint) <= 0 ? there[0]! : hint]);
        else there.push(hint);
      }
    },
    /** Whether a hint of one of these rules, at least as severe, is kept that is about the same. */
    silences: (rules: ReadonlySet<string>, hint: Hint): boolean =>
      [...rules].some((rule) => {
        const ofRule = kept.get(rule);
        return (
          ofRule !== undefined &&
          places(hint).some((place) =>
            ofRule
              .get(place)
              ?.some((other) => bySeverity(other, hint) <= 0 && (where === 'post' || isAboutSameWords(hint, other))),
          )
        );
      }),
  };
};

const compileStep = (entries: readonly Precedence[], where: Precedence['where']): PrecedenceFilter => {
  const yieldsTo = tableOf(entries, where);
  if (yieldsTo.size === 0) return (hints) => hints;
  // A rule is judged after those it yields to, so that it yields to nothing that is silent itself.
  const order = findOrder(yieldsTo);
  return (hints) => {
    if (!hints.some(({ rule }) => yieldsTo.has(rule))) return hints;
    const kept = createKept(where);
    const left = new Set<Hint>();
    for (const hint of hints.toSorted((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0))) {
      const others = yieldsTo.get(hint.rule);
      if (others && kept.silences(others, hint)) continue;
      kept.add(hint);
      left.add(hint);
    }
    return hints.filter((hint) => left.has(hint));
  };
};

/**
 * Compiles the table of precedence of a rule set. First those hints go that yield about the same words, then those that
 * yield in the whole post. A hint never yields to a milder one.
 */
export const compilePrecedence = (entries: readonly Precedence[]): PrecedenceFilter => {
  const inWords = compileStep(entries, 'words');
  const inPost = compileStep(entries, 'post');
  return (hints) => (hints.length < 2 ? hints : inPost(inWords(hints)));
};
