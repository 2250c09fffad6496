import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { type Read, tally } from './count.ts';

/** For the rule reference: how often the hints of each rule are right on the drafts that were read, as Markdown. */
export const ruleTable = ({ rules }: RuleSet, reads: readonly Read[]): string => {
  const rows = rules.map(({ id }) => {
    const { given, right, loud, wrong, taste, labelled, missed } = tally(reads, { rule: id });
    return `| \`${id}\` | ${[given, right, loud, wrong, taste, labelled, missed].join(' | ')} |`;
  });
  return `## How often the rules are right

Counted on the ${reads.length} drafts of [test/drafts/tuned](../../test/drafts/README.md); \`npm run quality\` prints which drafts a rule gets wrong. *Too loud*: right, but worse than it
should be. *Taste*: an editor may accept it or not. *Missed*: of the labelled faults, those of which nothing is said.

| rule | hints given | right | too loud | wrong | taste | faults labelled | missed |
|---|--:|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}`;
};
