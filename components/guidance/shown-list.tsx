import type { Measure } from '../../lib/rule-set/objective-schema.ts';
import type { Article } from '../../lib/rule-set/strategy-schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { GuidanceData } from './strategy.ts';

type Props = { readonly strategy: GuidanceData; readonly texts: Messages };

const sourceOf = (from: Measure['from']): 'export' | 'posts' | 'hand' =>
  from === 'hand' || from === 'posts' ? from : 'export';

const Objectives = ({ strategy: { objectives, language, sources }, texts }: Props) => (
  <ol className="objectives">
    {objectives.map(({ id, statement, measures, source }) => (
      <li key={id}>
        <p lang={language}>
          <b>{statement}</b>
        </p>
        <ul className="items">
          {measures.map(({ name, text, kind, level, from, period, target }) => (
            <li key={text}>
              {name !== undefined && <b lang={language}>{name}. </b>}
              <span lang={language}>{text}</span> <span className="aside">({texts.guidance.measure(kind, level)})</span>{' '}
              <span className="aside">{texts.guidance.measured(sourceOf(from), period, target)}</span>
            </li>
          ))}
        </ul>
        {sources[source] && (
          <p className="source">
            {sources[source].title} · {texts.hint.read[sources[source].read]}
          </p>
        )}
      </li>
    ))}
  </ol>
);

const ContentTypes = ({ strategy: { contentTypes, language }, texts }: Props) => {
  const t = texts.guidance;
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.kindOfPost}</th>
            <th scope="col">{t.clearance}</th>
            <th scope="col">{t.counts}</th>
          </tr>
        </thead>
        {[...Map.groupBy(contentTypes, ({ group }) => group)].map(([group, types]) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {t.groups[group]}
              </th>
            </tr>
            {types.map(({ id, title, clearance, counts }) => (
              <tr key={id}>
                <td lang={language}>{title}</td>
                <td>{t.clearances[clearance]}</td>
                <td>{counts ? t.yes : t.no}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

const Cadence = ({ strategy: { cadence }, texts }: Props) =>
  cadence && <p className="cadence">{texts.guidance.cadence(cadence.fewest, cadence.most, cadence.gap)}</p>;

const LISTS = { objectives: Objectives, contentTypes: ContentTypes, cadence: Cadence };

/** The list of the rule set that an article introduces. */
export const ArticleList = ({ shows, ...rest }: Props & { readonly shows: NonNullable<Article['shows']> }) => {
  const List = LISTS[shows];
  return <List {...rest} />;
};
