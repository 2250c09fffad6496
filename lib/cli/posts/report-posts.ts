import type { PostChange, PostChanges, RuleChanges } from '../../posts/post-changes.ts';
import type { PostStats, RuleStats } from '../../posts/post-stats.ts';
import { quote } from '../../rule-set/problem.ts';
import { SEVERITIES, SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';
import type { TriedPosts } from './try-posts.ts';

const short = (text: string, most = 40): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return quote(line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line);
};

const lineFor = ({ rule, posts, excerpts }: RuleStats): string =>
  `  ${formatNumber(posts).padStart(6)}  ${rule}${excerpts.length > 0 ? `: ${excerpts.map((one) => short(one)).join(', ')}` : ''}`;

/** What all of the posts would get, in a sentence. */
export const statsSentence = ({ posts, withHints, withMustFix }: PostStats): string =>
  `${formatNumber(withHints)} of ${formatCount(posts, { one: 'past post', other: 'past posts' })} would get a hint${withMustFix === 0 ? '' : `, and ${formatNumber(withMustFix)} would get a “must fix” hint`}.`;

/** Rules in order of severity, with the number of posts that each would have spoken about. */
const statsReport = (stats: PostStats): string => {
  const spoken = stats.rules.filter((rule) => rule.posts > 0);
  const silent = stats.rules.length - spoken.length;
  const groups = SEVERITIES.map(
    (severity) => [SEVERITY_LABELS[severity], spoken.filter((rule) => rule.severity === severity)] as const,
  );
  return [
    statsSentence(stats),
    ...groups
      .filter(([, some]) => some.length > 0)
      .map(([called, some]) => [`${called}, by number of posts:`, ...some.map(lineFor)].join('\n')),
    ...(silent > 0 ? [`${formatCount(silent, { one: 'rule', other: 'rules' })} found nothing.`] : []),
  ].join('\n\n');
};

/** What would change for the posts, in a sentence. */
export const changesSentence = ({ posts, gained, lost, becomeMustFix }: PostChanges): string => {
  if (gained + lost === 0)
    return `Nothing would change for ${formatCount(posts, { one: 'past post', other: 'past posts' })}.`;
  const mustFix = becomeMustFix === 0 ? '' : `, ${formatNumber(becomeMustFix)} would become “must fix”`;
  return `${formatNumber(gained)} of ${formatCount(posts, { one: 'past post', other: 'past posts' })} would get a new hint, ${formatNumber(lost)} would lose one${mustFix}.`;
};

const changeLine = ({ change, severity, excerpt, post }: PostChange, { posts }: TriedPosts): string =>
  `  ${change.padEnd(4)}  ${SEVERITY_LABELS[severity]}: ${excerpt === '' ? 'the whole post' : short(excerpt)} in ${short(posts[post]!.text, 70)}`;

/** `show`: how many posts are told for each rule. */
const ruleReport = ({ rule, gained, lost, changes }: RuleChanges, tried: TriedPosts, show: number): string =>
  [
    `${rule}: new in ${formatNumber(gained)}, gone in ${formatNumber(lost)}`,
    ...changes.slice(0, show).map((change) => changeLine(change, tried)),
    ...(changes.length > show ? [`  and ${formatNumber(changes.length - show)} more`] : []),
  ].join('\n');

/** The result for a person. `show`: how many changes are told for each rule, where rules are compared. */
export const postsReport = (tried: TriedPosts, show: number): string =>
  tried.changes === null
    ? statsReport(tried.stats)
    : [changesSentence(tried.changes), ...tried.changes.rules.map((rule) => ruleReport(rule, tried, show))].join(
        '\n\n',
      );
