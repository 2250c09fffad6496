import { createChecker } from '../check/check.ts';
import type { Hint } from '../check/hint.ts';
import { bySeverity } from '../check/sort-hints.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import type { Severity } from '../rule-set/severity.ts';
import type { PastPost } from './parse-posts.ts';

/**
 * The hits of a rule in past posts: in how many, and the first few texts it would have marked. A rule whose severity a
 * mode changes has one entry for each severity.
 */
export type RuleStats = {
  readonly rule: string;
  readonly severity: Severity;
  readonly posts: number;
  readonly hints: number;
  readonly excerpts: readonly string[];
};

/** The hits of a rule set in past posts. */
export type PostStats = {
  readonly posts: number;
  readonly withHints: number;
  readonly withMustFix: number;
  /** The most often first, within each severity; rules that would have said nothing come last, with zeros. */
  readonly rules: readonly RuleStats[];
};

const MOST_EXCERPTS = 3;

/** Checks past posts one by one, each at its own time where it has one. */
export const countHintsInPosts = (ruleSet: RuleSet, posts: readonly PastPost[], now: PlainDateTime): PostStats => {
  const checker = createChecker(ruleSet);
  const tallies = new Map<
    string,
    { rule: string; severity: Severity; posts: number; hints: number; excerpts: Set<string> }
  >();
  const keyOf = ({ rule, severity }: Pick<Hint, 'rule' | 'severity'>): string => `${severity} ${rule}`;
  const tallyOf = ({ rule, severity }: Pick<Hint, 'rule' | 'severity'>) => {
    const key = keyOf({ rule, severity });
    const tally = tallies.get(key) ?? { rule, severity, posts: 0, hints: 0, excerpts: new Set<string>() };
    tallies.set(key, tally);
    return tally;
  };
  let [withHints, withMustFix] = [0, 0];
  for (const { text, context } of posts) {
    const { hints } = checker.check(text, context, now);
    if (hints.length > 0) withHints++;
    if (hints.some(({ severity }) => severity === 'error')) withMustFix++;
    for (const hint of hints) {
      const tally = tallyOf(hint);
      tally.hints++;
      if (hint.excerpt !== '' && tally.excerpts.size < MOST_EXCERPTS) tally.excerpts.add(hint.excerpt);
    }
    for (const hint of new Map(hints.map((one) => [keyOf(one), one])).values()) tallyOf(hint).posts++;
  }
  const spoken = new Set([...tallies.values()].map(({ rule }) => rule));
  const silent = ruleSet.rules
    .filter(({ id, enabled }) => enabled && !spoken.has(id))
    .map(({ id, severity }) => ({ rule: id, severity, posts: 0, hints: 0, excerpts: [] }));
  const rules = [...[...tallies.values()].map((tally) => ({ ...tally, excerpts: [...tally.excerpts] })), ...silent];
  return {
    posts: posts.length,
    withHints,
    withMustFix,
    rules: rules.sort((a, b) => bySeverity(a, b) || b.posts - a.posts),
  };
};
