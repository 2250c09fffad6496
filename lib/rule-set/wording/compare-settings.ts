import type * as z from 'zod';
import { kinds } from '../../rules/index.ts';
import { quote } from '../problem.ts';
import type { Rule } from '../schema.ts';
import { describeChanges, isDeepEqual, namedEntries } from './describe-changes.ts';
import { formatValue } from './format-values.ts';
import { type Direction, settingsOf, type Told, wordChanges } from './rule-words.ts';

/** Settings by which a rule is silent: more of them makes it milder. */
const LENIENT = /^(?:except|unless|fine|allow|known|skip|ignore)/i;
/** Settings that say how few or how many are too much. */
const MOST = /^(?:max|most|upTo|short)/i;
const FEWEST = /^(?:min|fewest|seriousFrom)/i;

const shown = (value: unknown): string =>
  formatValue(value) ?? (typeof value === 'string' ? quote(value) : JSON.stringify(value));

const titlesOf = (kind: string): Readonly<Record<string, z.ZodType>> => {
  const params = kinds.get(kind)?.params;
  return params && 'shape' in params ? (params.shape as Readonly<Record<string, z.ZodType>>) : {};
};

/** Which way a list goes that grew or shrank. */
const directionOfList = (name: string, old: unknown, now: unknown): Direction => {
  if (!Array.isArray(old) || !Array.isArray(now)) return 'mixed';
  const texts = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one)));
  const [was, is] = [texts(old), texts(now)];
  const grew = [...is].some((one) => !was.has(one));
  const shrank = [...was].some((one) => !is.has(one));
  if (grew === shrank) return 'mixed';
  return grew === LENIENT.test(name) ? 'milder' : 'stricter';
};

/** Which way a single value goes that changed. */
const directionOf = (name: string, old: unknown, now: unknown): Direction => {
  if (typeof now === 'boolean' && LENIENT.test(name)) return now ? 'milder' : 'stricter';
  const [was, is] = [old ?? Infinity, now ?? Infinity];
  if (typeof was !== 'number' || typeof is !== 'number') return 'mixed';
  if (MOST.test(name)) return is < was ? 'stricter' : 'milder';
  if (FEWEST.test(name)) return is < was === name.startsWith('serious') ? 'stricter' : 'milder';
  return 'mixed';
};

/** What changes in the settings of one rule. */
export const settingChanges = (before: Rule, after: Rule): readonly Told[] => {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name): readonly Told[] => {
    const [old, now] = [was[name], is[name]];
    if (isDeepEqual(old, now)) return [];
    if (after.kind === 'terms' && name === 'terms') return wordChanges(before, after);
    const title = quote(titlesOf(after.kind)[name]?.meta()?.title ?? name);
    const isList = [old, now].some((value) => typeof value === 'object' && value !== null);
    if (!isList)
      return [
        { sentence: `${title} is ${shown(now)} instead of ${shown(old)}`, direction: directionOf(name, old, now) },
      ];
    const changes = describeChanges(namedEntries(old), namedEntries(now)) ?? 'in another order';
    return [{ sentence: `${title}: ${changes}`, direction: directionOfList(name, old, now) }];
  });
};
