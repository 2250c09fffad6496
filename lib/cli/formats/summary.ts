import { formatCount } from '../../text/plural.ts';
import type { ReportData } from './report-data.ts';
import { countHints } from './report-data.ts';

/** One sentence: how many drafts were checked and how many hints of each severity they have. */
export const summaryOf = ({ drafts }: Pick<ReportData, 'drafts'>): string => {
  const counts = [
    [countHints(drafts, 'error'), 'must fix'],
    [countHints(drafts, 'warning'), 'should fix'],
    [countHints(drafts, 'suggestion'), 'to consider'],
  ] as const;
  const total = counts.reduce((sum, [count]) => sum + count, 0);
  const checked = formatCount(drafts.length, { one: 'draft', other: 'drafts' });
  return total === 0
    ? `${checked}, no problems found.`
    : `${checked}, ${formatCount(total, { one: 'hint', other: 'hints' })}: ${counts.map(([count, what]) => `${count} ${what}`).join(', ')}.`;
};
