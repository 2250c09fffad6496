import type { Messages } from '../../lib/i18n/messages.ts';
import { ArticlePage } from './article-page.tsx';
import { ContentsPage } from './contents-page.tsx';
import type { EntryLink } from './entry-list.tsx';
import { TermPage } from './term-page.tsx';
import type { PopupState } from './types.ts';
import type { OpenPage } from './use-look-up.ts';

type Props = {
  readonly page: OpenPage;
  readonly state: Pick<PopupState, 'glossary' | 'strategy'>;
  readonly onOpen: (entry: EntryLink) => void;
  readonly onBack: () => void;
  readonly texts: Messages;
};

/** The page of a term or an article, or the contents of the guidance. */
export const LookUpPage = ({
  page: { term, article, contents },
  state: { glossary, strategy },
  onOpen,
  onBack,
  texts,
}: Props) => (
  <>
    {term && (
      <TermPage
        term={term}
        also={glossary.filter(({ id }) => term.seeAlso.includes(id))}
        strategy={strategy}
        onOpen={onOpen}
        onBack={onBack}
        texts={texts}
      />
    )}
    {article && (
      <ArticlePage
        article={article}
        strategy={strategy}
        glossary={glossary}
        onOpen={onOpen}
        onBack={onBack}
        texts={texts}
      />
    )}
    {contents && <ContentsPage strategy={strategy} onBack={onBack} texts={texts} />}
  </>
);
