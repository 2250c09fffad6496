import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { withText } from '../draft/lines.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { countingOf } from '../networks/counting.ts';
import { phrases } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { compileWanted, includeParams, type Wanted } from './wanted.ts';
import { compileWhen, whenParams, type Trigger } from './when.ts';

type Place = 'anywhere' | 'start' | 'end' | 'lastPost';

const WHERE: Readonly<Record<Place, string>> = {
  anywhere: '',
  start: ' to the start',
  end: ' to the end',
  lastPost: '',
};

/** Whether one of the things found stands where it must: with no word before it, or with none after it. */
const isInPlace = ({ words }: Draft, { found }: Wanted, place: Place): boolean => {
  if (place === 'start') return found.some(({ start }) => (words[0]?.start ?? start) >= start);
  if (place === 'end') return found.some(({ end }) => (words.at(-1)?.end ?? end) <= end);
  return true;
};

/** A draft with a text at its end or its start, where that is within the limit. */
const inserted = (draft: Draft, trigger: Trigger, insert: string, place: Place): Omit<Match, 'target'> => {
  const { text } = draft;
  const end = text.trimEnd().length;
  if (end === 0 || draft.weightedLength + 1 + countingOf(draft.network).parseLine(insert).weight > draft.limit)
    return {};
  if (place === 'start') {
    const to = trigger.first?.end ?? text.search(/\s|$/);
    return { edit: { start: 0, end: to }, replacements: [`${insert} ${text.slice(0, to)}`] };
  }
  const lastWord = text.slice(0, end).search(/\S+$/);
  const start = Math.min(trigger.first?.start ?? lastWord, lastWord);
  return { edit: { start, end }, replacements: [`${text.slice(start, end)} ${insert}`] };
};

/** Whether a post is the one of its thread in which something is asked for, and none of the others has it. */
const isAskedHere = (
  draft: Draft,
  place: Place,
  { waits, wants }: { readonly waits: (draft: Draft) => Trigger | null; readonly wants: (draft: Draft) => Wanted },
): boolean => {
  const { thread } = draft;
  if (thread === null || thread.count < 2) return true;
  const isLast = thread.index === thread.count - 1;
  if (place === 'lastPost' || !thread.others) return place === 'lastPost' && isLast;
  const others = thread.others.map((text) => withText(draft, text));
  const isFirst = !others.slice(0, thread.index).some((other) => waits(other) !== null);
  return isFirst && !others.some((other) => wants(other).missing === null);
};

export const mustInclude = defineKind({
  name: 'must-include',
  title: 'What a post must have',
  about:
    'Finds posts without something that they must have: a hashtag, a mention, a link to a site, or words. It can be asked of every post, or only of those with certain words, tags or links, of some accounts, or with a picture. In a thread one post with it is enough.',
  message: '{advice}.',
  scope: 'draft',
  params: z.strictObject({
    when: whenParams.prefault({}).meta({ title: 'Posts that must have it; every post where nothing is said' }),
    include: includeParams.meta({ title: 'What they must have' }),
    place: z
      .enum(['anywhere', 'start', 'end', 'lastPost'], 'write anywhere, start, end or lastPost')
      .default('anywhere')
      .meta({ title: 'Where: anywhere, at the start, at the end, or in the last post of a thread' }),
    insert: z
      .union([z.string('write a text'), z.literal(false)], 'write a text, or false')
      .optional()
      .meta({ title: 'What the fix adds; false for no fix' }),
    unless: phrases.meta({ title: 'Words or phrases that silence the rule' }),
  }),
  compile: ({ when, include, place, insert, unless }) => {
    const waits = compileWhen(when);
    const wants = compileWanted(include);
    const exempt = unless.length > 0 ? createPhraseFinder(unless.map((text) => ({ text, value: true }))) : null;
    return (draft): readonly Match[] => {
      const trigger = waits(draft);
      if (!trigger) return [];
      const wanted = wants(draft);
      const isThere = wanted.missing === null;
      if (isThere && isInPlace(draft, wanted, place)) return [];
      if ((exempt && exempt(draft).length > 0) || !isAskedHere(draft, place, { waits, wants })) return [];
      const target = trigger.first ?? 'draft';
      const found = trigger.first ? draft.text.slice(trigger.first.start, trigger.first.end) : '';
      const { missing, all } = wanted;
      if (isThere) return [{ target, facts: { wanted: all, found, advice: `Move ${all}${WHERE[place]}` } }];
      const text = insert ?? wanted.insert;
      const fix = typeof text === 'string' ? inserted(draft, trigger, text, place) : {};
      return [{ target, facts: { wanted: missing!, found, advice: `Add ${missing}` }, ...fix }];
    };
  },
});
