import type { RowProblem } from '../../../lib/guidance/directory/read.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { truncateMiddle } from '../../hints/truncate.ts';

type Props = { readonly form: 'csv' | 'json'; readonly problems: readonly RowProblem[]; readonly texts: Messages };

/** More problems than this usually have one cause. */
const MAX_PROBLEMS = 50;
const MAX_LETTERS = 60;

/** Each row that cannot be imported, with its line and what to do. */
export const RowProblems = ({ form, problems, texts }: Props) => {
  const t = texts.people.from;
  const place = (at: number): string => (form === 'csv' ? t.line(at) : t.entry(at));
  const sentence = ({ what, given, field = 'name', most = 0, first = 0 }: RowProblem): string => {
    const short = truncateMiddle(given.slice(0, 1_000), MAX_LETTERS);
    if (what === 'twice') return t.row.twice(short, place(first));
    if (what === 'odd-character') return t.row[what](short, t.field[field]);
    if (what === 'too-long') return t.row[what](short, t.field[field], most);
    return what === 'too-many-tags' ? t.row[what](most) : t.row[what](short, most);
  };
  return problems.length === 0 ? null : (
    <>
      <h4>{t.rowsLeft}</h4>
      <ul className="rows-left">
        {problems.slice(0, MAX_PROBLEMS).map((problem) => (
          <li key={problem.at}>
            <b>{place(problem.at)}</b> <bdi>{sentence(problem)}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > MAX_PROBLEMS && <p>{t.andMore(problems.length - MAX_PROBLEMS)}</p>}
    </>
  );
};
