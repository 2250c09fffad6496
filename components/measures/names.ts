import type { Words } from './words/amount.ts';
import type { Strategy } from './types.ts';

/** The title of a kind of post; of none, that it was not told. A kind that the rule set no longer has keeps its id. */
export const kindTitle = ({ contentTypes }: Strategy, kind: string | null, { texts }: Words): string =>
  kind === null ? texts.chart.untold : (contentTypes.find(({ id }) => id === kind)?.title ?? kind);

const MOST = 60;

/** The beginning of a text, cut at a word. */
export const beginningOf = (text: string, most = MOST): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
};

/** The statement of an objective, shortened; of none, that there is none. */
export const objectiveTitle = ({ objectives }: Strategy, objective: string | null, { texts }: Words): string =>
  objective === null
    ? texts.chart.noObjective
    : beginningOf(objectives.find(({ id }) => id === objective)?.statement ?? objective);
