import { DEFAULT_NETWORK } from '../../lib/networks/index.ts';
import { createChecker } from '../../lib/check/check.ts';
import { foldRows, toRows } from '../../lib/check/rows.ts';
import type { Hint } from '../../lib/check/hint.ts';
import { createDraftStore } from '../../lib/panel/draft-store.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { toPlainDateTime } from '../../lib/text/time/plain-date-time.ts';
import { CHECKED_AT, type LabelledDraft } from '../drafts/read-drafts.ts';

/** A hint as the panel shows it, with all its fixes. */
export type SaidHint = Pick<Hint, 'rule' | 'severity' | 'target' | 'excerpt' | 'message' | 'replacements'>;

/**
 * What the panel says of a draft: every hint, the rows in which it shows them, how many of these are open at once, and
 * ids of the checklist items.
 */
export type Said = {
  readonly hints: readonly SaidHint[];
  readonly rows: number;
  readonly open: number;
  readonly asked: readonly string[];
};

/** The rule set with the rules that ship off switched on. */
export const withAllOn = (ruleSet: RuleSet): RuleSet => ({
  ...ruleSet,
  rules: ruleSet.rules.map((rule) => ({ ...rule, enabled: true })),
});

/** The rules of a rule set that are switched on. */
export const rulesOn = ({ rules }: RuleSet): readonly string[] =>
  rules.filter(({ enabled }) => enabled).map(({ id }) => id);

/**
 * Tells what the panel says of a draft by a rule set: it is checked and tidied by the panel's own session, as a draft
 * just written.
 */
export const panelOn = (ruleSet: RuleSet): ((draft: Pick<LabelledDraft, 'text' | 'context'>) => Said) => {
  const session = createDraftStore(createChecker(ruleSet));
  const now = toPlainDateTime(CHECKED_AT)!;
  return ({ text, context }) => {
    const { hints, result } = session.check(
      { composer: 'draft', seq: 1, network: DEFAULT_NETWORK, text, context, memory: undefined },
      now,
    );
    const rows = toRows(hints);
    session.forget('draft');
    // A fix that waits for a narrower one is offered later, so it counts too.
    const fixes = new Map(result.hints.map(({ id, replacements }) => [id, replacements]));
    return {
      hints: hints.map((hint) => ({ ...hint, replacements: fixes.get(hint.id) ?? [] })),
      rows: rows.length,
      open: foldRows(rows).open.length,
      asked: result.checklist.map(({ id }) => id),
    };
  };
};
