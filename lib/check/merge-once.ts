import type { Match } from '../rules/rule-kind.ts';
import { targetOrder, targetSpan } from '../rules/target.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './run-rules.ts';

/** A place that a fix changes, and the text to put there. */
type Change = Span & { readonly by: string };

const changeOf = (match: Match): Change | null => {
  const span = match.edit ?? targetSpan(match);
  const by = match.replacements?.[0];
  return span && by !== undefined ? { start: span.start, end: span.end, by } : null;
};

/** One fix that makes those of all matches; null where one has none or two change the same words. */
const joinFixes = (matches: readonly Match[], text: string): Pick<Match, 'edit' | 'replacements'> | null => {
  const changes = matches.flatMap((match) => changeOf(match) ?? []).toSorted((a, b) => a.start - b.start);
  const apart = changes.every(({ end }, index) => end <= (changes[index + 1]?.start ?? text.length));
  if (changes.length < matches.length || !apart) return null;
  const edit = { start: changes[0]!.start, end: changes.at(-1)!.end };
  const written = changes.map(({ by, end }, index) => by + text.slice(end, changes[index + 1]?.start ?? end));
  return { edit, replacements: [written.join('')] };
};

const mergeMatches = (matches: readonly Match[], text: string): Match => {
  const { target, facts } = matches[0]!;
  const serious = matches.some((match) => match.serious);
  const uncertain = matches.some((match) => match.uncertain);
  return {
    target,
    ...(facts && { facts }),
    ...joinFixes(matches, text),
    ...(serious && { serious }),
    ...(uncertain && { uncertain }),
  };
};

/**
 * Makes one finding of all that a rule with `once` has found: at the first place, with one fix for all places, or none
 * where one of them has none. So a fix never leaves a hint of the same rule that was not to be seen before.
 */
export const mergeOnce = (findings: readonly Finding[], text: string): readonly Finding[] => {
  if (!findings.some(({ by }) => by.rule.once)) return findings;
  const byRule = Map.groupBy(findings, ({ by }) => by);
  return [...byRule].flatMap(([by, found]): readonly Finding[] => {
    if (!by.rule.once || found.length === 1) return found;
    const matches = found.map(({ match }) => match);
    return [
      {
        by,
        match: mergeMatches(
          matches.toSorted((a, b) => targetOrder(a.target) - targetOrder(b.target)),
          text,
        ),
      },
    ];
  });
};
