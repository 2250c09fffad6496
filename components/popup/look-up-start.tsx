import { popularSubjects } from '../../lib/guidance/popular.ts';
import { toHash } from '../../lib/guidance/lookup/route.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import { EntryList, type EntryLink } from './entry-list.tsx';
import type { PopupState } from './types.ts';

type Props = { readonly state: PopupState; readonly onOpen: (entry: EntryLink) => void; readonly texts: Messages };

const BEGIN_WITH = 5;

const toListed = ({ id, term }: Term): EntryLink => ({ kind: 'term', id, name: term });

/** Shown before anything is typed: the terms of the draft, popular subjects, and links to all guidance and help. */
export const LookUpStart = ({ state: { inForce, glossary, strategy, inDraft }, onOpen, texts }: Props) => {
  const t = texts.popup;
  const popular = popularSubjects({ glossary, guidance: strategy.guidance }, BEGIN_WITH);
  const written = inDraft.flatMap((id) => glossary.filter((term) => term.id === id));
  return (
    <section>
      <p className="about">{inForce !== null && glossary.length === 0 ? t.noGlossary : t.ask}</p>
      {written.length > 0 && (
        <>
          <h2>{t.inDraft}</h2>
          <EntryList entries={written.map(toListed)} onOpen={onOpen} language={strategy.language} />
        </>
      )}
      {popular.length > 0 && <h2>{t.popular}</h2>}
      <EntryList entries={popular} onOpen={onOpen} language={strategy.language} />
      {strategy.guidance.length > 0 && (
        <p className="to-strategy">
          <a href={toHash('guidance')}>{texts.guidance.read}</a>
        </p>
      )}
      {inForce !== null && (
        <p className="to-strategy">
          <a href={toHash('help')}>{t.help.all}</a>
        </p>
      )}
    </section>
  );
};
