import { useState } from 'react';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import type { PeopleActions, PeopleState } from './types.ts';

/** What was done last, and the accounts as they were before it, where it can be taken back. */
export type Said = { readonly sentence: string; readonly before: readonly DirectoryEntry[] | null };

/** Changes to the person's own accounts, the last of which can be taken back. */
export const useOwn = ({ own }: PeopleState, { save }: PeopleActions, texts: Texts) => {
  const [said, say] = useState<Said | null>(null);
  const keep = (next: readonly DirectoryEntry[], done: Said): Promise<void> =>
    save(next).then(() => say(done), () => say({ sentence: texts.people.notSaved, before: null }));
  return {
    said,
    tell: (sentence: string) => say({ sentence, before: null }),
    change: (next: readonly DirectoryEntry[], sentence: string) => keep(next, { sentence, before: own }),
    undo: () => said?.before && keep(said.before, { sentence: texts.people.undone, before: null }),
  };
};
