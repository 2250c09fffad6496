import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { parseStrategyForm, type StrategyForm } from '../../lib/settings/own-strategy.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';

const starter = starterRuleSet();
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Every state of the strategy on paper that is looked at and tried with axe. */
export const paperStates: Readonly<Record<string, RuleSet>> = {
  'paper, a department': {
    ...starter,
    department: { name: 'Department for Trying Out', contact: 'digital@example.gov.uk' },
    changeNote: 'New words for the winter campaign.',
  },
  'paper, long words': {
    ...starter,
    department: { name: `Department of ${LONG} and ${LONG}`, contact: LONG.repeat(2) },
    guidance: starter.guidance
      .slice(0, 2)
      .map((article) => ({ ...article, title: LONG, now: { ...article.now, text: `**${LONG.repeat(2)}**` } })),
    checklist: starter.checklist.slice(0, 1).map((item) => ({ ...item, statement: LONG.repeat(2) })),
    rules: starter.rules.slice(0, 2),
  },
  'paper, a strategy half filled in': { ...starter, guidance: [], checklist: [], rules: [], sources: {} },
  'paper, rules bring nothing': { ...starter, guidance: [], checklist: [], rules: [], sources: {} },
};

/** Strategies that are being filled in, by the state that shows them. */
export const filledIn: Readonly<Record<string, StrategyForm>> = {
  'paper, a strategy half filled in': {
    ...parseStrategyForm(undefined),
    name: 'Social media strategy 2027 to 2029',
    purpose: 'We tell people what changes for them and answer what they ask.',
    voice: 'Plain, calm and helpful.',
    accounts: [{ account: '@DeptForTryingOut', use: 'News and answers' }],
    objectives: [{ statement: 'People know their rights', measure: 'Visits to the page', target: '1,200' }],
    kinds: [{ title: 'Service news', clearance: 'cleared' }],
    risks: [{ risk: 'A figure that is not right', mitigation: '' }],
  },
};
