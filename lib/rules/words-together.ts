import type * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Feature } from '../draft/features.ts';
import { createPhraseFinder, type Phrase } from '../draft/phrases.ts';
import type { Span } from '../text/span.ts';
import {
  type Case,
  createHitFinder,
  FINE,
  hitsOfAll,
  mayFind,
  type Part,
  type Role,
  SILENT,
  SILENT_IN_SENTENCE,
  sortByRole,
  withoutFine,
} from './cases.ts';
import { findTogether } from './find-together.ts';
import type { Lists } from './lists.ts';
import { defineKind, type Match } from './rule-kind.ts';
import { THING_NAMES, type ThingName } from './things.ts';
import { type caseSchema, thingHelp, togetherParams } from './together-params.ts';

type Params = z.output<typeof togetherParams>;

/** A list with named lists put in. Throws where there is none of that name. */
const filled = (entries: readonly string[], named: Params['words']): readonly string[] =>
  entries.flatMap((one) => {
    if (!one.startsWith('$')) return [one];
    const words = named[one.slice(1)];
    if (!words) throw new Error(`there is no list “${one}”`);
    return filled(words, named);
  });

const thingNamed = (one: string): ThingName => {
  const name = THING_NAMES.find((thing) => `@${thing}` === one);
  if (!name) throw new Error(`there is nothing like “${one}”; write ${thingHelp}`);
  return name;
};

/** Collects the phrases of a rule, each with its role, for one look-up. */
const createRoles = (named: Params['words']) => {
  const all: Phrase<Role>[] = [];
  let roles = 0;
  const file = (entries: readonly string[], value: Role): void => {
    for (const text of filled(entries, named)) all.push({ text, value, caseSensitive: 'if-capital' });
  };
  return {
    all,
    file,
    roleOf: (entries: readonly string[]): Role => {
      file(entries, roles);
      return roles++;
    },
    partOf: (entries: readonly string[]): Part => {
      const there = filled(entries, named);
      file(
        there.filter((one) => !one.startsWith('@')),
        roles,
      );
      return { role: roles++, things: there.filter((one) => one.startsWith('@')).map(thingNamed) };
    },
  };
};

/** Which drafts a case is about at all. */
const concerns = ({ posts, accounts }: z.output<typeof caseSchema>): ((draft: Draft) => boolean) => {
  const names = accounts.map((one) => one.toLowerCase());
  return ({ reply, account }) =>
    (posts === 'all' || reply === (posts === 'replies')) &&
    (names.length === 0 || (account !== null && names.some((name) => account.toLowerCase().includes(name))));
};

const compileCases = ({ cases, words, unless, unlessInSentence, except }: Params) => {
  const { all, file, roleOf, partOf } = createRoles(words);
  file(unless, SILENT);
  file(except, FINE);
  file(unlessInSentence, SILENT_IN_SENTENCE);
  const compiled = cases.map((one): Case => {
    const parts = one.parts.map(partOf);
    return {
      parts,
      wordRoles: parts.filter(({ things }) => things.length === 0).map(({ role }) => role),
      silentRole: roleOf(one.unless),
      silentInSentence: roleOf(one.unlessInSentence),
      isConcerned: concerns(one),
      post: one.post,
      gaps: one.gaps ?? null,
    };
  });
  return { compiled, find: createPhraseFinder(all, { overlapping: true, choices: true }) };
};

/** In order, without places that overlap the one before. */
const apart = (found: readonly Span[]): readonly Span[] => {
  let free = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
};

/** What a text must have for some sorts of things. */
const NEEDED: Readonly<Record<string, readonly Feature[]>> = {
  '@mobile': ['digit', 'sixDigits'],
  '@postcode': ['digit', 'capitals'],
  '@plate': ['digit', 'capitals'],
  '@reference': ['digit'],
};

/** Whether a case has a part that only things with a feature can be. */
const hasPartWith = ({ parts }: Params['cases'][number], feature: Feature): boolean =>
  parts.some((part) => part.every((one) => NEEDED[one]?.includes(feature)));

const featuresNeeded = ({ cases }: Params): readonly Feature[] =>
  (['digit', 'sixDigits', 'capitals'] as const).filter((feature) => cases.every((one) => hasPartWith(one, feature)));

const NOTHING: readonly Match[] = [];

/** Words of several lists that stand together: what none of them says alone. */
export const wordsTogether = defineKind({
  name: 'words-together',
  title: 'Words that stand together',
  about:
    'Finds words of one list with words of others in the same sentence or post, unless words of another list are there. Beside words a list may ask for a name, a time, an address and the like.',
  message: 'Check “{found}” before you post.',
  scope: 'draft',
  needs: featuresNeeded,
  params: togetherParams,
  compile: (given, lists: Lists) => {
    const { compiled, find } = compileCases(given);
    const isWordless = compiled.some(({ wordRoles }) => wordRoles.length === 0);
    return (draft) => {
      const words = find(draft);
      if (words.length === 0 && !isWordless) return NOTHING;
      const byRole = sortByRole(withoutFine(words));
      if (byRole.has(SILENT)) return NOTHING;
      const possible = compiled.filter((one) => mayFind(one, byRole, draft));
      if (possible.length === 0) return NOTHING;
      const hitsOf = createHitFinder({ draft, byRole, lists, quotations: given.quotations });
      const groups = possible.flatMap((one) => {
        const parts = hitsOfAll(one, hitsOf);
        return parts === null ? [] : findTogether(draft, parts, one);
      });
      const found =
        given.mark === 'each' ? apart(groups.map(({ hit }) => hit)) : groups.slice(0, 1).map(({ whole }) => whole);
      return found.map(({ start, end }) => ({
        target: { start, end },
        facts: { found: draft.text.slice(start, end) },
      }));
    };
  },
});
