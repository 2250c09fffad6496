import { createStore, type ExternalStore } from '../platform/live.ts';
import { type DeliveryIssue, createIssue } from './issues.ts';
import type { DeliveryState, Slot } from './state.ts';
import type { Policy } from './policy/settings.ts';
import { verifySlot } from './verify-offer.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import { parseStored } from './parse-stored.ts';
import { otherSlot, type SlotName, loadStoredRuleSet } from './stored-rule-set.ts';
import { loadImported, loadStored, type ImportedRules, watchStored } from './store.ts';
import { allowedText } from './allowed-text.ts';
import { visibleIssues } from './visible-issues.ts';

/** The active rule set, where it came from and its issues. */
export type ActiveRuleSet = {
  /** null: the starter set, which the caller provides. */
  readonly ruleSet: RuleSet | null;
  readonly origin: Slot['origin'] | 'personal' | 'starter';
  /** Where it is stored; null where no policy brought it. */
  readonly place: SlotName | null;
  /** The same for the same rules. */
  readonly mark: string;
  readonly policy: Policy | null;
  readonly lastOk: number | null;
  readonly lastTry: number | null;
  readonly faults: readonly DeliveryIssue[];
  readonly personal: ImportedRules;
  /** Recent issues, oldest first. */
  readonly log: DeliveryState['log'];
};

const described = ({ version, expires, department: { contact } }: RuleSet) => ({ version, expires, contact });

const nothing: ActiveRuleSet = {
  ruleSet: null,
  origin: 'starter',
  place: null,
  mark: '',
  policy: null,
  lastOk: null,
  lastTry: null,
  faults: [],
  personal: { text: null, before: null },
  log: [],
};

/**
 * Loads the rule set in force: what a policy brought, else what the person imported, else none of its own. Never
 * rejects and never waits for a policy.
 *
 * @param time now, in ms since 1970
 * @param before what stays where storage cannot be read
 */
export const loadActiveRuleSet = async (time: number, before: ActiveRuleSet = nothing): Promise<ActiveRuleSet> => {
  try {
    const [stored, personal] = await Promise.all([loadStored(), loadImported()]);
    const { kept } = stored;
    const { policy, lastOk, lastTry } = kept;
    const { inForce, issues } = await loadStoredRuleSet(stored, policy, ({ body }) => parseStored(body));
    const rest = { policy, lastOk, lastTry, personal, log: kept.log };
    if (inForce) {
      const { content: ruleSet, origin, place, sha } = inForce;
      return {
        ruleSet,
        origin,
        place,
        mark: sha,
        faults: visibleIssues(kept, issues, described(ruleSet), time),
        ...rest,
      };
    }
    const text = allowedText(personal, policy);
    const own = text === null ? null : parseStored(text);
    if (text !== null && !own)
      return {
        ruleSet: null,
        origin: 'starter',
        place: null,
        mark: '',
        faults: visibleIssues(kept, [...issues, createIssue('unusable')], null, time),
        ...rest,
      };
    return {
      ruleSet: own,
      origin: own ? 'personal' : 'starter',
      place: null,
      mark: text ?? '',
      faults: visibleIssues(kept, issues, own && described(own), time),
      ...rest,
    };
  } catch {
    return before;
  }
};

/**
 * Loads the previous rule set, for showing what changed. Null if it is missing or cannot be verified. Never rejects.
 */
export const loadPreviousRuleSet = async ({
  origin,
  place,
  policy,
  personal,
}: ActiveRuleSet): Promise<RuleSet | null> => {
  if (origin === 'personal') return personal.before === null ? null : parseStored(personal.before);
  if (place === null) return null;
  try {
    const slot = (await loadStored())[otherSlot(place)];
    const opened = slot && (await verifySlot(slot, policy));
    return typeof opened === 'object' && opened !== null ? parseStored(opened.body) : null;
  } catch {
    return null;
  }
};

/** Watches the active rule set. `same`: whether two states count as equal, so that no change is reported. */
export const watchActiveRuleSet = (
  same?: (one: ActiveRuleSet, other: ActiveRuleSet) => boolean,
): Promise<ExternalStore<ActiveRuleSet>> =>
  createStore((before) => loadActiveRuleSet(Date.now(), before), watchStored, same);
