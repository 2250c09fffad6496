import type { Messages } from '../../lib/i18n/messages.ts';
import { ArticlePage } from './article-page.tsx';
import { ContentsPage } from './contents-page.tsx';
import type { EntryLink } from './entry-list.tsx';
import { HelpContents, HelpPage } from './help-page.tsx';
import { TermPage } from './term-page.tsx';
import type { PopupState } from './types.ts';
import type { OpenPage } from './use-look-up.ts';

type Props = {
  readonly page: OpenPage;
  readonly state: Pick<PopupState, 'glossary' | 'strategy' | 'help'>;
  readonly onOpen: (entry: EntryLink) => void;
  readonly onBack: () => void;
  readonly texts: Messages;
};

/** The page of a term, an article or an answer about Countersign, or the contents of the guidance or the help. */
export const LookUpPage = ({
  page: { term, article, topic, contents },
  state: { glossary, strategy, help },
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
    {topic && <HelpPage topic={topic} onBack={onBack} texts={texts} />}
    {contents === 'help' && <HelpContents help={help} onBack={onBack} texts={texts} />}
    {contents === 'guidance' && <ContentsPage strategy={strategy} onBack={onBack} texts={texts} />}
  </>
);
