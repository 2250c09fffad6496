import type { InForce as Shown } from '../../components/popup/types.ts';
import { type InForce, followInForce } from '../../lib/rule-set/in-force.ts';
import { type GlossaryPart, starterGlossary } from '../../lib/rule-set/starter-glossary.ts';
import { rulesTextsFor } from '../../lib/texts/rules-texts.ts';
import type { InterfaceLanguage } from '../../lib/texts/texts.ts';

/** Whose rules they are, what can be looked up in them, and what is amiss with them in sentences of a language. */
export type RulesNow = {
  readonly inForce: Omit<Shown, 'problems'>;
  readonly strategy: GlossaryPart;
  readonly problemsIn: (language: InterfaceLanguage) => readonly string[];
};

const asShown = ({ ruleSet, faults }: InForce): RulesNow => {
  const strategy = ruleSet ?? starterGlossary();
  const { department, version, published } = strategy;
  return {
    inForce: { department: department.name, version, published },
    strategy,
    problemsIn: (language) => faults.map(({ id, facts }) => rulesTextsFor(language).faults[id](facts)),
  };
};

/** Calls back with the rule set in force, now and after every change of it. */
export const followRules = async (onRules: (rules: RulesNow) => void): Promise<void> => {
  const inForce = await followInForce();
  const tell = (): void => onRules(asShown(inForce.now()));
  inForce.subscribe(tell);
  tell();
};
