import { groupByPart } from '../../lib/guidance/parts.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { shownStatements } from '../../lib/rule-set/shown-statements.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ArticleBody } from '../guidance/article-body.tsx';
import type { StrategyForm } from '../../lib/settings/own-strategy.ts';
import { OwnStrategy } from './own-strategy.tsx';
import { RuleDescriptions } from './rule-descriptions.tsx';
import { SourceList } from './source-list.tsx';

type Props = {
  readonly ruleSet: RuleSet;
  readonly department: string;
  /** The department's own strategy, and the language it is in where that is known; null where there is none. */
  readonly own?: { readonly form: StrategyForm; readonly language?: string | undefined } | null;
  readonly texts: Messages;
};

/** What follows the guidance. */
const ENDS = ['statements', 'rules', 'sources'] as const;

const PaperHeader = ({ ruleSet, department, texts }: Props) => {
  const t = texts.paper;
  const {
    department: { contact },
    version,
    published,
    language,
    changeNote,
  } = ruleSet;
  return (
    <header>
      <p className="whose" lang={language}>
        {department}
      </p>
      <h1>{t.title}</h1>
      <p className="aside">
        {t.version(version, texts.date(published))}
        {contact !== undefined && ` ${t.contact(contact)}`}
      </p>
      {changeNote !== undefined && (
        <p className="aside" lang={language}>
          {changeNote}
        </p>
      )}
    </header>
  );
};

const PaperEnd = ({
  end,
  ruleSet,
  texts,
}: Pick<Props, 'ruleSet' | 'texts'> & { readonly end: (typeof ENDS)[number] }) => {
  const t = texts.paper;
  const { language, checklist } = ruleSet;
  return (
    <>
      {end === 'statements' && (
        <ul className="statements">
          {shownStatements(checklist).map(({ id, statement, why }) => (
            <li key={id} lang={language}>
              <b>{statement}.</b> {why}
            </li>
          ))}
        </ul>
      )}
      {end === 'rules' && (
        <>
          <p>{t.rulesAbout}</p>
          <RuleDescriptions ruleSet={ruleSet} texts={texts} />
        </>
      )}
      {end === 'sources' && (
        <>
          {Object.values(ruleSet.sources).some(({ licence }) => licence.includes('Open Government Licence')) && (
            <p>{t.openGovernment}</p>
          )}
          <SourceList sources={ruleSet.sources} linkHosts={ruleSet.linkHosts} texts={texts} />
        </>
      )}
    </>
  );
};

const Contents = ({
  parts,
  ends,
  language,
  texts,
}: {
  readonly parts: ReturnType<typeof groupByPart>;
  readonly ends: readonly (typeof ENDS)[number][];
  readonly language: string;
  readonly texts: Messages;
}) => {
  const t = texts.paper;
  return (
    <nav aria-label={t.contents}>
      <ol lang={language}>
        {parts.map(({ title }, index) => (
          <li key={title}>
            <a href={`#part-${index + 1}`}>{title}</a>
          </li>
        ))}
      </ol>
      <ul>
        {ends.map((end) => (
          <li key={end}>
            <a href={`#${end}`}>{t[end]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/**
 * The whole strategy of a department as one document: guidance, objectives, how often, what to post, the statements to
 * tick, the rules in words, the sources.
 */
export const PrintView = ({ ruleSet, department, own = null, texts }: Props) => {
  const t = texts.paper;
  const { language, guidance, checklist } = ruleSet;
  const used = Object.keys(ruleSet.sources);
  const numberOf = (key: string): number => used.indexOf(key) + 1;
  const parts = groupByPart(guidance);
  // A part that the rule set does not have gets no heading.
  const ends = ENDS.filter(
    (end) =>
      ({ statements: shownStatements(checklist).length, rules: ruleSet.rules.length, sources: used.length })[end] > 0,
  );
  return (
    <main className="paper">
      <PaperHeader ruleSet={ruleSet} department={department} texts={texts} />
      {own && <OwnStrategy form={own.form} language={own.language} texts={texts} />}
      <Contents parts={parts} ends={ends} language={language} texts={texts} />
      {parts.map(({ title, articles }, index) => (
        <section key={title} id={`part-${index + 1}`}>
          <h2 lang={language}>{title}</h2>
          {articles.map((article) => (
            <article key={article.id} id={`guidance-${article.id}`}>
              <h3 lang={language}>{article.title}</h3>
              <ArticleBody article={article} strategy={ruleSet} heading="h4" numberOf={numberOf} texts={texts} />
            </article>
          ))}
        </section>
      ))}
      {ends.map((end) => (
        <section key={end} id={end}>
          <h2>{t[end]}</h2>
          <PaperEnd end={end} ruleSet={ruleSet} texts={texts} />
        </section>
      ))}
    </main>
  );
};
