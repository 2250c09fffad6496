import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { CHECKLIST_TO_COME, RULES_TO_COME } from '../drafts/expected-severities.ts';
import { NOT_BUILT } from './not-built.ts';
import { BUILT_AS, CATALOGUE } from './rows.ts';

/** What became of a row of the catalogue: the rules or statements that see to it, or why there is none. */
export type Accounted =
  | { readonly row: string; readonly builtAs: readonly string[] }
  | { readonly row: string; readonly why: string };

const TO_COME = 'It is still to be built: labelled drafts call for it.';

/** What became of each row, in the order of the catalogue. `why` is empty where nothing accounts for a row. */
export const accountFor = ({ rules, checklist }: Pick<RuleSet, 'rules' | 'checklist'>): readonly Accounted[] => {
  const there = new Set([...rules, ...checklist].map(({ id }) => id));
  const toCome = new Set([...Object.keys(RULES_TO_COME), ...CHECKLIST_TO_COME]);
  return Object.values(CATALOGUE)
    .flat()
    .map((row): Accounted => {
      const builtAs = [row, ...(BUILT_AS[row] ?? [])].filter((id) => there.has(id));
      if (builtAs.length > 0) return { row, builtAs };
      return { row, why: NOT_BUILT[row] ?? (toCome.has(row) ? TO_COME : '') };
    });
};

const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

/** The section of the rule reference that accounts for every row, as Markdown. */
export const catalogueSection = (ruleSet: Pick<RuleSet, 'rules' | 'checklist'>): string => {
  const all = accountFor(ruleSet);
  const built = all.flatMap((one) => ('builtAs' in one ? [one] : []));
  const others = all.flatMap((one) => ('why' in one ? [one] : []));
  const own = built.filter(({ row, builtAs }) => builtAs[0] === row).map(({ row }) => row);
  const renamed = built.filter(({ row, builtAs }) => builtAs[0] !== row);
  const extra = ruleSet.rules.map(({ id }) => id).filter((id) => !all.some(({ row }) => row === id));
  return [
    '## What was considered',
    '',
    `${all.length} things that a draft could be checked for were found in what public bodies publish for their writers. ` +
      `${built.length} are built, ${own.length} of them under their own names: ${code(own)}.`,
    '',
    `Rules beside those: ${code(extra)}.`,
    '',
    '| not built, or under another name | |',
    '|---|---|',
    ...renamed.map(({ row, builtAs }) => `| \`${row}\` | Built: ${code(builtAs)} |`),
    ...others.map(({ row, why }) => `| \`${row}\` | ${why} |`),
  ].join('\n');
};
