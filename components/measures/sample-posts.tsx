import type { FigureName } from '../../lib/measures/figures.ts';
import type { PostRow } from '../../lib/measures/import/read-row.ts';
import type { ImportTexts } from './import-types.ts';

type Props = ImportTexts & { readonly posts: readonly PostRow[]; readonly figures: readonly FigureName[] };

const MAX_LETTERS = 80;
/** Enough to see whether the columns are right. */
const MAX_FIGURES = 6;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_LETTERS ? `${line.slice(0, MAX_LETTERS).trimEnd().toWellFormed()}…` : line;
};

/** The first posts of a file. The table scrolls by itself if it is wider than the page. */
export const SamplePosts = ({ posts, figures, texts: t, figureName }: Props) => {
  const shown = figures.slice(0, MAX_FIGURES);
  return (
    <div className="scrolls" role="region" aria-label={t.sample} tabIndex={0}>
      <table>
        <caption>{t.sample}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.text}</th>
            {shown.map((name) => (
              <th key={name} scope="col">
                {figureName(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {posts.map(({ key, day, text, figures: values }) => (
            <tr key={key}>
              <td>{t.days(day, day)}</td>
              <td>
                <bdi>{short(text)}</bdi>
              </td>
              {shown.map((name) => (
                <td key={name}>{values[name] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
