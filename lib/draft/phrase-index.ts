import type { Word } from '../text/span.ts';

/** Short forms with ’s that are no possessives: “here’s”. */
const contracted = new Set(
  "here's there's that's what's who's how's where's when's it's he's she's let's one's".split(' '),
);

/** The word of which another is the possessive: “chairman” of “chairman's”. */
export const ownerOf = (lower: string): string | null =>
  lower.endsWith("'s") && !contracted.has(lower) ? lower.slice(0, -2) : null;

/** A place in the words of a draft where phrases may begin, and those phrases. */
export type Opening<Group> = { readonly first: number; readonly group: Group };

/** Finds the openings of one list of phrases in the words of a draft; undefined where there is none. */
type Lookup<Group> = (words: readonly Word[]) => readonly Opening<Group>[] | undefined;

/** One table of first words for several lists of phrases, so that each word of a draft is looked up only once. */
type PhraseIndex = {
  /** Adds a list, by first words in lower case. */
  readonly add: <Group>(groups: ReadonlyMap<string, Group>) => Lookup<Group>;
};

type Entry = { readonly list: number; readonly group: unknown };
type Openings = (Opening<unknown>[] | undefined)[];

/** Creates an empty table. What it found in the words last asked about is kept, as all its lists are asked in turn. */
const createPhraseIndex = (): PhraseIndex => {
  const byWord = new Map<string, Entry[]>();
  let lists = 0;
  let latest: { readonly words: readonly Word[]; readonly lists: number; readonly openings: Openings } | undefined;
  const find = (words: readonly Word[]): Openings => {
    const openings: Openings = [];
    for (let first = 0; first < words.length; first++) {
      const { lower } = words[first]!;
      let entries = byWord.get(lower);
      if (entries === undefined) {
        const owner = ownerOf(lower);
        if (owner !== null) entries = byWord.get(owner);
      }
      if (entries === undefined) continue;
      for (const { list, group } of entries) (openings[list] ??= []).push({ first, group });
    }
    return openings;
  };
  return {
    add: <Group>(groups: ReadonlyMap<string, Group>): Lookup<Group> => {
      const list = lists++;
      for (const [word, group] of groups) {
        const entries = byWord.get(word);
        if (entries) entries.push({ list, group });
        else byWord.set(word, [{ list, group }]);
      }
      return (words) => {
        if (latest?.words !== words || latest.lists !== lists) latest = { words, lists, openings: find(words) };
        return latest.openings[list] as readonly Opening<Group>[] | undefined;
      };
    },
  };
};

let shared: PhraseIndex | null = null;

/** The table that lists now being built share; a new one where none is shared. */
export const phraseIndex = (): PhraseIndex => shared ?? createPhraseIndex();

/** Runs a function; all lists of phrases that it builds share one table. Returns what it returns. */
export const sharePhraseIndex = <T>(build: () => T): T => {
  const before = shared;
  shared = createPhraseIndex();
  try {
    return build();
  } finally {
    shared = before;
  }
};
