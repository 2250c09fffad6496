import type { PostHint, PostHints } from './post-hints.ts';

/** What a rule would say of one post that another rule set would not, or the other way round. */
export type PostChange = PostHint & {
  readonly change: 'new' | 'gone';
  /** The place of the post in the list, from 0. */
  readonly post: number;
};

/** The changes that one rule causes. `gained` and `lost`: how many posts. */
export type RuleChanges = {
  readonly rule: string;
  readonly gained: number;
  readonly lost: number;
  readonly changes: readonly PostChange[];
};

/** How the hints of a rule set about past posts differ from those of another. */
export type PostChanges = {
  readonly posts: number;
  /** Posts that would get a hint they did not get, and that would lose one. */
  readonly gained: number;
  readonly lost: number;
  /** Posts that would get a “must fix” hint and had none. */
  readonly becomeMustFix: number;
  /** The rule that changes the most posts first. */
  readonly rules: readonly RuleChanges[];
};

const keyOf = ({ rule, severity, excerpt }: PostHint): string => `${severity}\n${rule}\n${excerpt}`;

/** The hints of the first list that the second has not, each as often as it stands there more often. */
const missingIn = (hints: PostHints, others: PostHints): PostHints => {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return hints.filter((hint) => {
    const count = left.get(keyOf(hint)) ?? 0;
    left.set(keyOf(hint), count - 1);
    return count <= 0;
  });
};

const postsIn = (changes: readonly PostChange[], change: PostChange['change']): number =>
  new Set(changes.filter((one) => one.change === change).map(({ post }) => post)).size;

const hasMustFix = (hints: PostHints): boolean => hints.some(({ severity }) => severity === 'error');

/**
 * Compares what two rule sets say about the same posts. A hint is the same if rule, severity and words are; so a rule
 * that only becomes more serious loses a hint and gains one.
 */
export const comparePostHints = (before: readonly PostHints[], after: readonly PostHints[]): PostChanges => {
  const changes = after.flatMap((hints, post): readonly PostChange[] => [
    ...missingIn(hints, before[post]!).map((hint) => ({ ...hint, change: 'new' as const, post })),
    ...missingIn(before[post]!, hints).map((hint) => ({ ...hint, change: 'gone' as const, post })),
  ]);
  const byRule = new Map<string, PostChange[]>();
  for (const change of changes) {
    const ofRule = byRule.get(change.rule);
    if (ofRule) ofRule.push(change);
    else byRule.set(change.rule, [change]);
  }
  return {
    posts: after.length,
    gained: postsIn(changes, 'new'),
    lost: postsIn(changes, 'gone'),
    becomeMustFix: after.filter((hints, post) => hasMustFix(hints) && !hasMustFix(before[post]!)).length,
    rules: [...byRule]
      .map(([rule, some]) => ({ rule, gained: postsIn(some, 'new'), lost: postsIn(some, 'gone'), changes: some }))
      .sort((a, b) => b.gained + b.lost - (a.gained + a.lost)),
  };
};
