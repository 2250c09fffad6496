import header from '../../assets/starter/header.json' with { type: 'json' };
import { ruleSetSchema, type RuleSet } from './schema.ts';

/** The rule set that ships with the extension, joined from the files of assets/starter. */
export const starterRuleSet = (): RuleSet => ruleSetSchema.parse({ ...header, sources: {}, rules: [], checklist: [] });
