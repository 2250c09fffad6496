import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { RULES_TO_COME } from '../drafts/expected-severities.ts';
import { type Half, readDrafts } from '../drafts/read-drafts.ts';
import { type Read, readAll } from './count.ts';
import type { UsualSeverity } from './judge.ts';
import { panelOn } from './said.ts';

const usualSeverity = ({ rules }: RuleSet): UsualSeverity => {
  const usual = new Map([
    ...rules.map(({ id, severity }) => [id, severity] as const),
    ...Object.entries(RULES_TO_COME),
  ]);
  const serious = new Map(rules.map(({ id, seriousSeverity }) => [id, seriousSeverity]));
  return (rule, instead = false) => (instead && serious.get(rule)) || (usual.get(rule) ?? 'suggestion');
};

/** Reads the drafts of a half by a rule set, as the panel does. */
export const measure = (half: Half, ruleSet: RuleSet): readonly Read[] =>
  readAll(readDrafts(half), panelOn(ruleSet), usualSeverity(ruleSet));
