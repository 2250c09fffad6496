import { termsIn } from '../../lib/guidance/related.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import type { Article } from '../../lib/rule-set/strategy-schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ArticleBody } from '../guidance/article-body.tsx';
import type { GuidanceData } from '../guidance/strategy.ts';
import { EntryList, type EntryLink } from './entry-list.tsx';
import { DetailPage } from './page.tsx';

type Props = {
  readonly article: Article;
  readonly strategy: GuidanceData;
  readonly glossary: readonly Term[];
  readonly onOpen: (entry: EntryLink) => void;
  readonly onBack: () => void;
  readonly texts: Messages;
};

const MOST_TERMS = 8;

/** One article of the guidance, with links to other articles and to the terms it uses. */
export const ArticlePage = ({ article, strategy, glossary, onOpen, onBack, texts }: Props) => {
  const also = strategy.guidance.filter(({ id }) => article.seeAlso.includes(id));
  const terms = termsIn(article, glossary, MOST_TERMS);
  return (
    <DetailPage id={article.id} title={article.title} language={strategy.language} onBack={onBack} texts={texts}>
      <ArticleBody article={article} strategy={strategy} heading="h3" texts={texts} />
      {also.length > 0 && (
        <section>
          <h3>{texts.popup.seeAlso}</h3>
          <EntryList entries={also.map(({ id, title }) => ({ kind: 'guidance', id, name: title }))} onOpen={onOpen} />
        </section>
      )}
      {terms.length > 0 && (
        <section>
          <h3>{texts.guidance.terms}</h3>
          <EntryList entries={terms.map(({ id, term }) => ({ kind: 'term', id, name: term }))} onOpen={onOpen} />
        </section>
      )}
    </DetailPage>
  );
};
