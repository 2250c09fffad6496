import type { Draft } from '../draft/draft.ts';
import type { Match } from '../rules/rule-kind.ts';
import { isPicture, targetSpan, type Target } from '../rules/target.ts';
import type { Finding } from './run-rules.ts';
import type { Hint, Replacement } from './hint.ts';
import { mergeOnce } from './merge-once.ts';
import { byPosition } from './sort-hints.ts';

const NONE: readonly Replacement[] = [];

const replacementsOf = (match: Match, text: string): readonly Replacement[] => {
  const { edit, replacements } = match;
  const span = edit ?? targetSpan(match);
  if (!span || !replacements || replacements.length === 0) return NONE;
  const written = text.slice(span.start, span.end);
  return replacements
    .filter((replacement) => replacement !== written)
    .map((replacement) => ({ span, text: replacement }));
};

/** What a hint is about, in a form that stays the same when the words around it change. */
const aboutOf = (target: Target, excerpt: string): string =>
  isPicture(target) ? `picture ${target.media + 1}` : excerpt;

/** Converts findings to hints, sorted by position. */
export const toHints = (findings: readonly Finding[], { text }: Draft): readonly Hint[] => {
  const hints: Hint[] = mergeOnce(findings, text).map(({ by, match }) => {
    const { target } = match;
    const span = targetSpan(match);
    const excerpt = span ? text.slice(span.start, span.end) : '';
    return {
      id: `${by.rule.id} ${aboutOf(target, excerpt)}`,
      rule: by.rule.id,
      severity: match.serious ? by.seriousSeverity : by.severity,
      target,
      excerpt,
      message: by.fill(match.facts),
      why: by.why,
      ...(by.languages && { languages: by.languages }),
      source: by.source,
      ...(by.rule.guidance !== undefined && { guidance: by.rule.guidance }),
      replacements: replacementsOf(match, text),
      ...(match.uncertain && { uncertain: true }),
    };
  });
  hints.sort(byPosition);
  return numberEqualIds(hints);
};

/** Adds a number to the id of the second hint of a rule about equal words, and so on, so that ids are unique. */
const numberEqualIds = (hints: readonly Hint[]): readonly Hint[] => {
  const seen = new Map<string, number>();
  return hints.map((hint) => {
    const before = seen.get(hint.id) ?? 0;
    seen.set(hint.id, before + 1);
    return before === 0 ? hint : { ...hint, id: `${hint.id} (${before + 1})` };
  });
};
