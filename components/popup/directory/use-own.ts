import { useState } from 'react';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { isSameList } from '../../../lib/guidance/directory/plan.ts';
import type { DirectoryActions, DirectoryState } from './types.ts';

/** What was done last, and the accounts before and after it, where it can be taken back. */
type StatusMessage = {
  readonly sentence: string;
  readonly change: { readonly before: readonly DirectoryEntry[]; readonly after: readonly DirectoryEntry[] } | null;
};

/** Changes to the person's own accounts, the last of which can be taken back. */
export const useOwnAccounts = ({ own }: DirectoryState, { save }: DirectoryActions, texts: Messages) => {
  const [status, setStatus] = useState<StatusMessage | null>(null);
  const keep = (next: readonly DirectoryEntry[], done: StatusMessage): Promise<void> =>
    save(next, own).then(
      () => setStatus(done),
      () => setStatus({ sentence: texts.people.notSaved, change: null }),
    );
  return {
    said: status,
    tell: (sentence: string) => setStatus({ sentence, change: null }),
    change: (next: readonly DirectoryEntry[], sentence: string) =>
      keep(next, { sentence, change: { before: own, after: next } }),
    undo: (): void => {
      if (!status?.change) return;
      // What another page has done since is not ours to take back.
      if (isSameList(own, status.change.after))
        void keep(status.change.before, { sentence: texts.people.undone, change: null });
      else setStatus({ sentence: texts.people.notUndone, change: null });
    },
  };
};
