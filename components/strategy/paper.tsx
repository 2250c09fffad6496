import { partsOf } from '../../lib/guidance/parts.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { ArticleBody } from '../guidance/article-body.tsx';
import { RulesInWords } from './rules-in-words.tsx';
import { SourceList } from './source-list.tsx';

type Props = { readonly ruleSet: RuleSet; readonly texts: Texts };

/** The whole strategy of a department as one document: guidance, objectives, how often, what to post, the questions, the rules in words, the sources. */
export const Paper = ({ ruleSet, texts }: Props) => {
  const own = texts.paper;
  const { department, version, published, language, guidance, checklist, changeNote } = ruleSet;
  const used = Object.keys(ruleSet.sources);
  const numberOf = (key: string): number => used.indexOf(key) + 1;
  const parts = partsOf(guidance);
  return (
    <main className="paper">
      <header>
        <p className="whose" lang={language}>
          {department.name}
        </p>
        <h1>{own.title}</h1>
        <p className="aside">
          {own.version(version, texts.date(published))}
          {department.contact !== undefined && ` ${own.contact(department.contact)}`}
        </p>
        {changeNote !== undefined && (
          <p className="aside" lang={language}>
            {changeNote}
          </p>
        )}
      </header>
      <nav aria-label={own.contents}>
        <ol lang={language}>
          {parts.map(({ title }, at) => (
            <li key={title}>
              <a href={`#part-${at + 1}`}>{title}</a>
            </li>
          ))}
        </ol>
        <ul>
          <li>
            <a href="#questions">{own.questions}</a>
          </li>
          <li>
            <a href="#rules">{own.rules}</a>
          </li>
          <li>
            <a href="#sources">{own.sources}</a>
          </li>
        </ul>
      </nav>
      {parts.map(({ title, articles }, at) => (
        <section key={title} id={`part-${at + 1}`}>
          <h2 lang={language}>{title}</h2>
          {articles.map((article) => (
            <article key={article.id} id={`guidance-${article.id}`}>
              <h3 lang={language}>{article.title}</h3>
              <ArticleBody article={article} strategy={ruleSet} heading="h4" numberOf={numberOf} texts={texts} />
            </article>
          ))}
        </section>
      ))}
      <section id="questions">
        <h2>{own.questions}</h2>
        <ul className="questions">
          {checklist.map(({ id, question, why }) => (
            <li key={id} lang={language}>
              <b>{question}</b> {why}
            </li>
          ))}
        </ul>
      </section>
      <section id="rules">
        <h2>{own.rules}</h2>
        <p>{own.rulesAbout}</p>
        <RulesInWords ruleSet={ruleSet} texts={texts} />
      </section>
      <section id="sources">
        <h2>{own.sources}</h2>
        {Object.values(ruleSet.sources).some(({ licence }) => licence.includes('Open Government Licence')) && <p>{own.openGovernment}</p>}
        <SourceList sources={ruleSet.sources} linkHosts={ruleSet.linkHosts} texts={texts} />
      </section>
    </main>
  );
};
