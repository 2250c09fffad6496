import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { listWithAnd, listWithOr } from '../text/list.ts';
import type { Span } from '../text/span.ts';
import { listOf } from './params.ts';
import { linksToSites, plainTag, tagsOf } from './when.ts';

const things = z.strictObject({
  text: listOf('list words or phrases').default([]).meta({ title: 'Words or phrases' }),
  hashtags: listOf('list hashtags').default([]).meta({ title: 'Hashtags' }),
  mentions: listOf('list handles').default([]).meta({ title: 'Handles' }),
  linksTo: listOf('list sites like example.gov.uk').default([]).meta({ title: 'Sites to link to' }),
});

/** What a post must have: one of some things, or all of them. */
export const includeParams = z
  .strictObject({
    anyOf: things.optional().meta({ title: 'One of these' }),
    allOf: things.optional().meta({ title: 'All of these' }),
  })
  .refine(
    ({ anyOf, allOf }) => (anyOf === undefined) !== (allOf === undefined),
    'say what the post must have, under “anyOf” or under “allOf”',
  )
  .refine(
    ({ anyOf, allOf }) => Object.values(anyOf ?? allOf ?? {}).some((list) => list.length > 0),
    'name a text, a hashtag, a handle or a site',
  );

/** One thing that a post must have. */
type Thing = {
  readonly label: string;
  /** What to write for it; null for a link, whose address nobody but the writer knows. */
  readonly text: string | null;
  readonly find: (draft: Draft) => readonly Span[];
};

/** What a draft has and has not of what it must have. */
export type Wanted = {
  readonly found: readonly Span[];
  /** What is missing, in words; null where nothing is. */
  readonly missing: string | null;
  /** All that is asked for, in words. */
  readonly all: string;
  /** What to write where one certain thing is missing. */
  readonly insert: string | null;
};

const tag =
  (sign: '#' | '@', list: 'hashtags' | 'mentions') =>
  (name: string): Thing => {
    const text = `${sign}${name.replace(/^[#＃@＠]/, '')}`;
    const find = tagsOf([plainTag(name)]);
    return { label: text, text, find: (draft) => find(draft[list]) };
  };

const thingsIn = (
  { text, hashtags, mentions, linksTo }: z.output<typeof things>,
  sites: 'one' | 'each',
): readonly Thing[] => {
  const linkTo = (hosts: readonly string[]): Thing => ({
    label: `a link to ${listWithOr(hosts)}`,
    text: null,
    find: linksToSites(hosts),
  });
  return [
    ...text.map((one) => ({ label: `“${one}”`, text: one, find: createPhraseFinder([{ text: one, value: true }]) })),
    ...hashtags.map(tag('#', 'hashtags')),
    ...mentions.map(tag('@', 'mentions')),
    ...(sites === 'one' && linksTo.length > 0 ? [linkTo(linksTo)] : []),
    ...(sites === 'each' ? linksTo.map((host) => linkTo([host])) : []),
  ];
};

/** Builds a function that says what a draft has and has not of what a post must have. */
export const compileWanted = ({ anyOf, allOf }: z.output<typeof includeParams>): ((draft: Draft) => Wanted) => {
  const isAny = anyOf !== undefined;
  const asked = thingsIn((anyOf ?? allOf)!, isAny ? 'one' : 'each');
  const inWords = (some: readonly Thing[]): string =>
    (isAny ? listWithOr : listWithAnd)(some.map(({ label }) => label));
  return (draft) => {
    const there = asked.map((thing) => ({ thing, spans: thing.find(draft) }));
    const lacking = there.filter(({ spans }) => spans.length === 0).map(({ thing }) => thing);
    const isMissing = isAny ? lacking.length === asked.length : lacking.length > 0;
    return {
      found: there.flatMap(({ spans }) => spans),
      missing: isMissing ? inWords(lacking) : null,
      all: inWords(asked),
      insert: isMissing && lacking.length === 1 ? lacking[0]!.text : null,
    };
  };
};
