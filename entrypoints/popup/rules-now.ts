import { loadInForce } from '../../lib/rule-set/in-force.ts';
import { type GlossaryPart, starterGlossary } from '../../lib/rule-set/starter-glossary.ts';
import { rulesTextsFor } from '../../lib/texts/rules-texts.ts';
import type { InterfaceLanguage } from '../../lib/texts/texts.ts';

/** What can be looked up in the rule set in force, and what is amiss with that in sentences of a language. */
export const rulesNow = async (): Promise<{ readonly strategy: GlossaryPart; readonly problemsIn: (language: InterfaceLanguage) => readonly string[] }> => {
  const { ruleSet, faults } = await loadInForce(Date.now());
  return { strategy: ruleSet ?? starterGlossary(), problemsIn: (language) => faults.map(({ id, facts }) => rulesTextsFor(language).faults[id](facts)) };
};
