import { allowedText } from './allowed-text.ts';
import type { Policy } from './policy/settings.ts';
import type { StoredState } from './state.ts';
import { loadStoredRuleSet, type StoredRuleSet } from './stored-rule-set.ts';
import { type ImportedRules, loadImported, loadStored, watchStored } from './store.ts';

/** The rule set in force as text, without reading it, which takes code that the background has not got. */
export type ActiveText = {
  /** The JSON of the rule set; null: the starter set. */
  readonly text: string | null;
  /** Where the text is what the person imported. */
  readonly isImported: boolean;
  readonly policy: Policy | null;
  readonly kept: StoredState['kept'];
  readonly personal: ImportedRules;
  /** What proving the stored rule sets has found. */
  readonly issues: StoredRuleSet['issues'];
};

/** Loads the text of the rule set in force. Rejects if storage cannot be read. */
export const loadActiveText = async (): Promise<ActiveText> => {
  const [stored, personal] = await Promise.all([loadStored(), loadImported()]);
  const { kept } = stored;
  const { policy } = kept;
  const { inForce, issues } = await loadStoredRuleSet(stored, policy, () => true);
  const text = inForce?.body ?? allowedText(personal, policy);
  return { text, isImported: inForce === null && text !== null, policy, kept, personal, issues };
};

/** Gives the text of the rule set in force, which it keeps until that may be another. null: the starter set. */
export const createActiveText = (): (() => Promise<string | null>) => {
  let known: Promise<string | null> | undefined;
  watchStored(() => (known = undefined));
  return () =>
    (known ??= loadActiveText().then(
      ({ text }) => text,
      () => null,
    ));
};
