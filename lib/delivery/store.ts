import * as z from 'zod';
import { loadTogether, saveTogether, storageItem, watchTogether } from '../platform/storage-item.ts';
import { parseStoredState, type StoredState } from './state.ts';

const KEYS = { kept: 'rules', a: 'rulesA', b: 'rulesB', personal: 'rulesPersonal' } as const;

const nothing = { text: null, before: null };

/**
 * What a person imported: the rule set file's text, and the one to go back to. null: the starter set. `readBy`: the
 * version of the extension that has last read the text.
 */
const personalSchema = z
  .object({
    text: z.string().nullable().catch(null),
    before: z.string().nullable().catch(null),
    readBy: z.string().optional().catch(undefined),
  })
  .catch(nothing);

export type ImportedRules = Readonly<z.output<typeof personalSchema>>;

const personalItem = storageItem(KEYS.personal, (stored): ImportedRules => personalSchema.parse(stored));

/** Loads the stored state of rule sets from a policy. Rejects if storage cannot be read. */
export const loadStored = async (): Promise<StoredState> => {
  const found = await loadTogether([KEYS.kept, KEYS.a, KEYS.b]);
  return parseStoredState(found[KEYS.kept], found[KEYS.a], found[KEYS.b]);
};

/** Writes all of it at once or nothing; false if the browser could not. */
export const saveStored = ({ kept, a, b }: Partial<StoredState>): Promise<boolean> =>
  saveTogether({ [KEYS.kept]: kept, [KEYS.a]: a, [KEYS.b]: b }).then(
    () => true,
    () => false,
  );

/** Loads the rule set that a person imported. Rejects if storage cannot be read. */
export const loadImported = personalItem.load;

/** Changes what a person imported. Rejects if the browser could not read or write. */
export const changeImported = personalItem.change;

/** Calls back when anything that decides which rules are in force has changed, in whichever page it was done. */
export const watchStored = (onChange: () => void): void => watchTogether(Object.values(KEYS), () => onChange());
