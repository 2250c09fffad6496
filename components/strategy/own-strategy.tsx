import type { Messages } from '../../lib/i18n/messages.ts';
import type { StrategyForm } from '../../lib/settings/own-strategy.ts';
import { LIST_NAMES, type ListName, ROWS, rowsOf, TEXT_NAMES } from './strategy-fields.ts';

type Props = { readonly form: StrategyForm; readonly language?: string | undefined; readonly texts: Messages };

const labelsOf = (list: ListName, { ownStrategy: t }: Messages): Readonly<Record<string, string>> => t.lists[list];

const Words = ({ words, language, texts }: Omit<Props, 'form'> & { readonly words: string }) =>
  words.trim() === '' ? <em className="gap">{texts.ownStrategy.gap}</em> : <span lang={language}>{words}</span>;

const shownWords = (list: ListName, field: string, words: string, { guidance: t }: Messages): string =>
  list === 'kinds' && field === 'clearance' ? (new Map(Object.entries(t.clearances)).get(words) ?? words) : words;

const Table = ({ form, list, language, texts }: Props & { readonly list: ListName }) => {
  const rows = rowsOf(form, list);
  if (rows.length === 0) return <Words words="" texts={texts} />;
  const labels = labelsOf(list, texts);
  const fields = Object.keys(ROWS[list]);
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {labels[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {fields.map((field) => (
                <td key={field}>
                  <Words words={shownWords(list, field, row[field]!, texts)} language={language} texts={texts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A department's own strategy as it is printed and saved: its own words, and where they are still missing. */
export const OwnStrategy = ({ form, language, texts }: Props) => {
  const t = texts.ownStrategy;
  return (
    <section id="own-strategy">
      <h2>{t.title}</h2>
      {TEXT_NAMES.map((field) => (
        <div key={field}>
          <h3>{t.fields[field].label}</h3>
          <p className="own-words">
            <Words words={form[field]} language={language} texts={texts} />
          </p>
        </div>
      ))}
      {LIST_NAMES.map((list) => (
        <div key={list}>
          <h3>{t.lists[list].label}</h3>
          <Table form={form} list={list} language={language} texts={texts} />
        </div>
      ))}
    </section>
  );
};
