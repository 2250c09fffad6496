import type { Draft } from '../draft/draft.ts';
import { isMasked } from '../draft/masks.ts';
import type { PhraseMatch } from '../draft/phrases.ts';
import { contains, type Span } from '../text/span.ts';
import { type Hit, sentenceOf, toHit } from './find-together.ts';
import type { Lists } from './lists.ts';
import { THINGS, type ThingName } from './things.ts';

/** What a phrase of the rule stands for: the part that it is of, by number; SILENT and FINE are none. */
export type Role = number;

/** Of a word that silences the rule. */
export const SILENT: Role = -1;

/** Of a phrase that is fine, the words in it included. */
export const FINE: Role = -2;

/** Of a word that silences the rule in its sentence. */
export const SILENT_IN_SENTENCE: Role = -3;

/** One part of a case: what finds it. */
export type Part = { readonly role: Role; readonly things: readonly ThingName[] };
/** Parts that count together. */
export type Case = {
  readonly parts: readonly Part[];
  /** Parts that are words alone: with none of the words, there is nothing to find. */
  readonly wordRoles: readonly Role[];
  readonly silentRole: Role;
  /** Of words that silence the case in their sentence. */
  readonly silentInSentence: Role;
  readonly isConcerned: (draft: Draft) => boolean;
  readonly post: boolean;
  readonly gaps: readonly number[] | null;
};

/** The words there, by their role. */
type WordsByRole = ReadonlyMap<Role, readonly Span[]>;

const NO_WORDS: readonly Span[] = [];

/** The words without those that stand in a phrase that is fine, whatever they are for. The phrases themselves stay. */
export const withoutFine = (words: readonly PhraseMatch<Role>[]): readonly PhraseMatch<Role>[] => {
  const fine = words.filter(({ value }) => value === FINE);
  return fine.length === 0
    ? words
    : words.filter((word) => word.value === FINE || !fine.some((one) => contains(one, word)));
};

/** Sorts the words found by their role. */
export const sortByRole = (words: readonly PhraseMatch<Role>[]): WordsByRole => {
  const byRole = new Map<Role, Span[]>();
  for (const word of words) {
    const same = byRole.get(word.value);
    if (same) same.push(word);
    else byRole.set(word.value, [word]);
  }
  return byRole;
};

/** Whether a case may find something, as far as is cheap to tell: every part that is words alone has one. */
export const mayFind = ({ wordRoles, silentRole, isConcerned }: Case, byRole: WordsByRole, draft: Draft): boolean =>
  wordRoles.every((role) => byRole.has(role)) && !byRole.has(silentRole) && isConcerned(draft);

/** Finds the hits of a part of a case in a draft. */
type HitFinder = (part: Part, of: Case) => readonly Hit[];

/** What the parts of cases find in one draft. `quotations`: also what is within them. */
export const createHitFinder = ({
  draft,
  byRole,
  lists,
  quotations,
}: {
  readonly draft: Draft;
  readonly byRole: WordsByRole;
  readonly lists: Lists;
  readonly quotations: boolean;
}): HitFinder => {
  const fine = byRole.get(FINE) ?? NO_WORDS;
  const silentSentences = (role: Role): readonly Span[] =>
    (byRole.get(role) ?? NO_WORDS).map((word) => sentenceOf(draft, word));
  const silent = silentSentences(SILENT_IN_SENTENCE);
  const counts = (span: Span): boolean =>
    (quotations || !isMasked(draft, span, ['quotation'])) &&
    !fine.some((one) => contains(one, span)) &&
    !silent.some((one) => contains(one, span));
  return ({ role, things }, { silentInSentence }) => {
    const silentHere = silentSentences(silentInSentence);
    const words = byRole.get(role) ?? NO_WORDS;
    const spans = things.length === 0 ? words : [...words, ...things.flatMap((thing) => THINGS[thing](draft, lists))];
    return spans
      .filter((span) => counts(span) && !silentHere.some((one) => contains(one, span)))
      .map((span) => toHit(draft, span))
      .sort((a, b) => a.start - b.start);
  };
};

/** The hits of each part, or null where one has none: parts of few sorts of things are looked at first. */
export const hitsOfAll = (of: Case, hitsOf: HitFinder): readonly (readonly Hit[])[] | null => {
  const { parts } = of;
  const hits = new Map<Part, readonly Hit[]>();
  for (const part of parts.toSorted((one, other) => one.things.length - other.things.length)) {
    const there = hitsOf(part, of);
    if (there.length === 0) return null;
    hits.set(part, there);
  }
  return parts.map((part) => hits.get(part)!);
};
