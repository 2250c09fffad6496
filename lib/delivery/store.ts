import * as z from 'zod';
import { loadTogether, saveTogether, storageItem, watchTogether } from '../platform/storage-item.ts';
import { readStored, type Stored } from './state.ts';

const KEYS = { kept: 'rules', a: 'rulesA', b: 'rulesB', personal: 'rulesPersonal' } as const;

const nothing = { text: null, before: null };

/** What a person imported: the rule set file's text, and the one to go back to. null: the starter set. */
const personalSchema = z.object({ text: z.string().nullable().catch(null), before: z.string().nullable().catch(null) }).catch(nothing);

export type Personal = Readonly<z.output<typeof personalSchema>>;

const personalItem = storageItem(KEYS.personal, (stored): Personal => personalSchema.parse(stored));

/** What is kept of rule sets that came by policy. Rejects where storage cannot be read. */
export const loadStored = async (): Promise<Stored> => {
  const found = await loadTogether([KEYS.kept, KEYS.a, KEYS.b]);
  return readStored(found[KEYS.kept], found[KEYS.a], found[KEYS.b]);
};

/** Writes all of it at once or nothing; false where the browser could not. */
export const saveStored = ({ kept, a, b }: Partial<Stored>): Promise<boolean> =>
  saveTogether({ [KEYS.kept]: kept, [KEYS.a]: a, [KEYS.b]: b }).then(() => true, () => false);

/** The rule set a person imported. Rejects where storage cannot be read. */
export const loadPersonal = personalItem.load;

/** Keeps the rule set a person imported. Rejects where the browser could not write. */
export const savePersonal = personalItem.save;

/** Calls back when anything that decides which rules are in force has changed, in whichever page it was done. */
export const watchStored = (onChange: () => void): void => watchTogether(Object.values(KEYS), () => onChange());
