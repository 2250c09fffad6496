import type { RuleSet } from '../../lib/rule-set/schema.ts';
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
  'paper, rules bring nothing': { ...starter, guidance: [], checklist: [], rules: [], sources: {} },
};
