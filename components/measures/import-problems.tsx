import type { ReadFacts } from '../../lib/measures/import/read-file.ts';
import type { RowProblem } from '../../lib/measures/import/row-problem.ts';
import { TEXT_FIELDS, type TextField } from '../../lib/measures/import/fields.ts';
import type { ImportTexts } from './import-types.ts';

type Props = ImportTexts & {
  readonly form: ReadFacts['form'];
  readonly problems: readonly RowProblem[];
  readonly count: number;
};

const isTextField = (field: string): field is TextField => (TEXT_FIELDS as readonly string[]).includes(field);

/** Each row that cannot be imported, with its line and what to do. */
export const ImportProblems = ({ form, problems, count, texts: t, figureName }: Props) => {
  const fieldName = ({ field }: RowProblem): string => {
    if (field === null) return '';
    return isTextField(field) ? t.field[field] : figureName(field);
  };
  return count === 0 ? null : (
    <>
      <h4>{t.problems(count)}</h4>
      <ul className="rows-left">
        {problems.map((problem, index) => (
          <li key={index}>
            <b>{t.place[form](problem.at)}</b> <bdi>{t.row[problem.what](problem.given, fieldName(problem))}</bdi>
          </li>
        ))}
      </ul>
      {count > problems.length && <p>{t.andMore(count - problems.length)}</p>}
    </>
  );
};
