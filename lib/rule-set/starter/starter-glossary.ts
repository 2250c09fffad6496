import cadence from '../../../assets/starter/cadence.json' with { type: 'json' };
import contentTypes from '../../../assets/starter/content-types.json' with { type: 'json' };
import glossary from '../../../assets/starter/glossary.json' with { type: 'json' };
import header from '../../../assets/starter/header.json' with { type: 'json' };
import links from '../../../assets/starter/links.json' with { type: 'json' };
import modes from '../../../assets/starter/modes.json' with { type: 'json' };
import objectives from '../../../assets/starter/objectives.json' with { type: 'json' };
import sources from '../../../assets/starter/sources.json' with { type: 'json' };
import { type RuleSet, ruleSetSchema } from '../schema.ts';
import { starterGuidance } from './starter-guidance.ts';

/** As much of a rule set as reading takes: what can be looked up, and what the strategy says. */
export type GlossaryPart = Omit<RuleSet, 'rules' | 'checklist' | 'lists' | 'accounts'>;

/** The parts of the starter rule set to read. Looking something up does not need the rules, so they are not loaded. */
export const starterGlossary = (): GlossaryPart =>
  ruleSetSchema.parse({
    ...header,
    ...links,
    sources,
    glossary,
    guidance: starterGuidance,
    objectives,
    contentTypes,
    cadence,
    modes,
    rules: [],
    checklist: [],
  });
