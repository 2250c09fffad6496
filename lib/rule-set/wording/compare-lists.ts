import { formatNumber } from '../../text/number.ts';
import { plural } from '../../text/plural.ts';
import { DEFAULT_NETWORK, networkOf } from '../../networks/index.ts';
import { quote } from '../problem.ts';
import type { RuleSet } from '../schema.ts';
import { titleOf } from '../titles.ts';
import { namedEntries, describeChanges } from './describe-changes.ts';
import { withFullStop } from './format-values.ts';

type Cadence = NonNullable<RuleSet['cadence']>;

const minutes = (count: number): string => `${count} ${plural(count, { one: 'minute', other: 'minutes' })}`;

/** What changes about how often to post. */
export const compareCadence = ({ cadence: old }: RuleSet, { cadence: now, sources }: RuleSet): readonly string[] => {
  if (!now) return old ? ['No longer said.'] : [];
  if (!old) return [`New: ${now.fewest} to ${now.most} posts on a working day, ${minutes(now.gap)} apart.`];
  const perDay = ({ fewest, most }: Cadence): string => `${fewest} to ${most}`;
  return [
    ...(perDay(old) === perDay(now) ? [] : [`${perDay(now)} posts on a working day, instead of ${perDay(old)}.`]),
    ...(old.gap === now.gap ? [] : [`${minutes(now.gap)} between two posts, instead of ${old.gap}.`]),
    ...(old.source === now.source
      ? []
      : [withFullStop(`It rests on ${quote(sources[now.source]?.title ?? now.source)}`)]),
  ];
};

/** The accounts whose posts may be longer or shorter than before. */
export const compareAccounts = (before: RuleSet, after: RuleSet): readonly string[] => {
  const network = networkOf(DEFAULT_NETWORK);
  const limits = ({ accounts }: RuleSet) =>
    new Map(accounts.map(({ handle, limit }) => [network.handle.key(handle), limit]));
  const [was, is] = [limits(before), limits(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((handle) => {
    const [old, now] = [was.get(handle) ?? network.limits.post, is.get(handle) ?? network.limits.post];
    return old === now ? [] : [`@${handle} may use ${formatNumber(now)} characters instead of ${formatNumber(old)}.`];
  });
};

/** The changes of the lists that rules use. */
export const compareLists = (before: RuleSet, after: RuleSet): readonly string[] =>
  Object.entries(after.lists).flatMap(([name, list]) => {
    const changes = describeChanges(namedEntries(before.lists[name as keyof RuleSet['lists']]), namedEntries(list));
    return changes ? [withFullStop(`${titleOf(name)}: ${changes}`)] : [];
  });
