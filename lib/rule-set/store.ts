import { browser } from '../browser.ts';
import { readStored, type Stored } from './kept.ts';

const KEPT = 'rules';
const PLACES = { a: 'rulesA', b: 'rulesB' } as const;
const PERSONAL = 'rulesPersonal';

/** What a person imported: the rule set file's text, and the one before it, to go back to. */
export type Personal = { readonly text: string; readonly before: string | null };

const readPersonal = (stored: unknown): Personal | null => {
  const { text, before } = (stored ?? {}) as Partial<Record<keyof Personal, unknown>>;
  return typeof text === 'string' ? { text, before: typeof before === 'string' ? before : null } : null;
};

/** What is kept of rule sets that came by policy. Rejects where storage cannot be read. */
export const loadStored = async (): Promise<Stored> => {
  const found = await browser.storage.local.get([KEPT, PLACES.a, PLACES.b]);
  return readStored(found[KEPT], found[PLACES.a], found[PLACES.b]);
};

/** Writes all of it at once or nothing; false where the browser could not. */
export const saveStored = async ({ kept, a, b }: Partial<Stored>): Promise<boolean> => {
  try {
    await browser.storage.local.set({ ...(kept ? { [KEPT]: kept } : {}), ...(a === undefined ? {} : { [PLACES.a]: a }), ...(b === undefined ? {} : { [PLACES.b]: b }) });
    return true;
  } catch {
    return false;
  }
};

/** The rule set a person imported, or null. */
export const loadPersonal = async (): Promise<Personal | null> => readPersonal((await browser.storage.local.get(PERSONAL))[PERSONAL]);

/** Keeps the rule set a person imported, or forgets it. Rejects where the browser could not write. */
export const savePersonal = (personal: Personal | null): Promise<void> =>
  personal ? browser.storage.local.set({ [PERSONAL]: personal }) : browser.storage.local.remove(PERSONAL);

/** Calls back when anything that decides which rules are in force has changed, in whichever page it was done. */
export const watchStored = (onChange: () => void): void => {
  const ours = [KEPT, PLACES.a, PLACES.b, PERSONAL];
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ours.some((name) => name in changes)) onChange();
  });
};
