import { loadInForce } from '../../lib/rule-set/in-force.ts';
import { type GlossaryPart, starterGlossary } from '../../lib/rule-set/starter-glossary.ts';
import { rulesTexts } from '../../lib/texts/en-rules.ts';

/** What can be looked up in the rule set in force, and what is amiss with that in sentences. */
export const rulesNow = async (): Promise<{ readonly strategy: GlossaryPart; readonly problems: readonly string[] }> => {
  const { ruleSet, faults } = await loadInForce(Date.now());
  return { strategy: ruleSet ?? starterGlossary(), problems: faults.map(({ id, facts }) => rulesTexts.faults[id](facts)) };
};
