import { type ColumnField, fields } from '../../../lib/guidance/directory/columns.ts';
import { OTHER_CATEGORY } from '../../../lib/guidance/directory/read.ts';
import type { DirectoryCategory, DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';

type Props = {
  readonly entries: readonly DirectoryEntry[];
  readonly categories: readonly DirectoryCategory[];
  readonly texts: Messages;
};

/** Enough to check whether the columns are right. */
const MAX_ROWS = 20;

/** What a column says of an entry. `titles`: of categories, by their ids. */
const toCell = (
  entry: DirectoryEntry,
  field: ColumnField,
  titles: ReadonlyMap<string, string>,
  texts: Messages,
): string => {
  if (field === 'handle') return `@${entry.handle}`;
  if (field === 'category') return titles.get(entry.category) ?? entry.category;
  if (field === 'reviewBy') return texts.date(entry.reviewBy);
  return field === 'tags' ? entry.tags.join(', ') : (entry[field] ?? '');
};

/** The accounts that would be added or changed. The table scrolls on its own if it is wider than the page. */
export const PreviewTable = ({ entries, categories, texts }: Props) => {
  const t = texts.people.from;
  const titles = new Map([
    [OTHER_CATEGORY, texts.people.other],
    ...categories.map(({ id, title }) => [id, title] as const),
  ]);
  const written = (entry: DirectoryEntry, field: ColumnField): string => toCell(entry, field, titles, texts);
  const used = fields.filter((field) => entries.some((entry) => written(entry, field) !== ''));
  return (
    <>
      <div className="scrolls" role="region" aria-label={t.preview} tabIndex={0}>
        <table>
          <caption>{t.preview}</caption>
          <thead>
            <tr>
              {used.map((field) => (
                <th key={field} scope="col">
                  {t.field[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, MAX_ROWS).map((entry) => (
              <tr key={entry.handle}>
                {used.map((field) => (
                  <td key={field}>
                    <bdi>{written(entry, field)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > MAX_ROWS && <p>{t.andMore(entries.length - MAX_ROWS)}</p>}
    </>
  );
};
