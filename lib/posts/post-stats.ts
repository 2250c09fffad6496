import { bySeverity } from '../check/sort-hints.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import type { Severity } from '../rule-set/severity.ts';
import type { PostHint, PostHints } from './post-hints.ts';

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

const keyOf = ({ rule, severity }: PostHint): string => `${severity} ${rule}`;

/** What the rules that spoke said, in the order in which they first did. */
const countByRule = (hintsOfPosts: readonly PostHints[]): readonly RuleStats[] => {
  const counts = new Map<
    string,
    { rule: string; severity: Severity; posts: number; hints: number; excerpts: Set<string> }
  >();
  for (const hints of hintsOfPosts) {
    const inThisPost = new Set<string>();
    for (const hint of hints) {
      const { rule, severity, excerpt } = hint;
      const key = keyOf(hint);
      const count = counts.get(key) ?? { rule, severity, posts: 0, hints: 0, excerpts: new Set<string>() };
      counts.set(key, count);
      count.hints++;
      if (!inThisPost.has(key)) count.posts++;
      inThisPost.add(key);
      if (excerpt !== '' && count.excerpts.size < MOST_EXCERPTS) count.excerpts.add(excerpt);
    }
  }
  return [...counts.values()].map((count) => ({ ...count, excerpts: [...count.excerpts] }));
};

/** Counts the hints of a rule set about past posts. `hintsOfPosts`: those about each post. */
export const countHintsInPosts = ({ rules }: Pick<RuleSet, 'rules'>, hintsOfPosts: readonly PostHints[]): PostStats => {
  const counts = countByRule(hintsOfPosts);
  const spoken = new Set(counts.map(({ rule }) => rule));
  const silent = rules
    .filter(({ id, enabled }) => enabled && !spoken.has(id))
    .map(({ id, severity }): RuleStats => ({ rule: id, severity, posts: 0, hints: 0, excerpts: [] }));
  return {
    posts: hintsOfPosts.length,
    withHints: hintsOfPosts.filter((hints) => hints.length > 0).length,
    withMustFix: hintsOfPosts.filter((hints) => hints.some(({ severity }) => severity === 'error')).length,
    rules: [...counts, ...silent].sort((a, b) => bySeverity(a, b) || b.posts - a.posts),
  };
};
