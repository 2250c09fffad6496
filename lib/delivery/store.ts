import { browser } from '../platform/browser.ts';
import { readStored, type Stored } from './state.ts';

const KEPT = 'rules';
const PLACES = { a: 'rulesA', b: 'rulesB' } as const;
const PERSONAL = 'rulesPersonal';

/** What a person imported: the rule set file's text, and the one to go back to. null: the starter set. */
export type Personal = { readonly text: string | null; readonly before: string | null };

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const readPersonal = (stored: unknown): Personal => {
  const { text, before } = (stored ?? {}) as Partial<Record<keyof Personal, unknown>>;
  return { text: textOr(text), before: textOr(before) };
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

/** The rule set a person imported. Rejects where storage cannot be read. */
export const loadPersonal = async (): Promise<Personal> => readPersonal((await browser.storage.local.get(PERSONAL))[PERSONAL]);

/** Keeps the rule set a person imported. Rejects where the browser could not write. */
export const savePersonal = (personal: Personal): Promise<void> => browser.storage.local.set({ [PERSONAL]: personal });

/** Calls back when anything that decides which rules are in force has changed, in whichever page it was done. */
export const watchStored = (onChange: () => void): void => {
  const ours = [KEPT, PLACES.a, PLACES.b, PERSONAL];
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ours.some((name) => name in changes)) onChange();
  });
};
