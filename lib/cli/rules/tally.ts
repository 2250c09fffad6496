import { createChecker } from '../../check/check.ts';
import type { Moment } from '../../draft/draft.ts';
import type { RuleSet, Severity } from '../../rule-set/schema.ts';
import type { Post } from './posts.ts';

/** What a rule would have said of past posts: on how many, and the first few stretches it would have marked. */
export type RuleTally = { readonly rule: string; readonly severity: Severity; readonly posts: number; readonly hints: number; readonly excerpts: readonly string[] };

/** What a rule set would have said of past posts. */
export type Tally = {
  readonly posts: number;
  readonly withHints: number;
  readonly withMustFix: number;
  /** The most often first, within each severity; rules that would have said nothing come last, with zeros. */
  readonly rules: readonly RuleTally[];
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };
const MOST_EXCERPTS = 3;

/** Checks past posts one by one, each at its own time where it has one. */
export const tallyPosts = (ruleSet: RuleSet, posts: readonly Post[], now: Moment): Tally => {
  const checker = createChecker(ruleSet);
  const tallies = new Map(ruleSet.rules.filter(({ enabled }) => enabled).map(({ id, severity }) => [id, { rule: id, severity, posts: 0, hints: 0, excerpts: new Set<string>() }]));
  let [withHints, withMustFix] = [0, 0];
  for (const { text, context } of posts) {
    const { hints } = checker.check(text, context, now);
    if (hints.length > 0) withHints++;
    if (hints.some(({ severity }) => severity === 'error')) withMustFix++;
    for (const { rule, excerpt } of hints) {
      const tally = tallies.get(rule);
      if (!tally) continue;
      tally.hints++;
      if (excerpt !== '' && tally.excerpts.size < MOST_EXCERPTS) tally.excerpts.add(excerpt);
    }
    for (const rule of new Set(hints.map((hint) => hint.rule))) tallies.get(rule)!.posts++;
  }
  const rules = [...tallies.values()].map((tally) => ({ ...tally, excerpts: [...tally.excerpts] }));
  return { posts: posts.length, withHints, withMustFix, rules: rules.sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.posts - a.posts) };
};
