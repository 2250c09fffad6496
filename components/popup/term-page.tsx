import { articlesUsing } from '../../lib/guidance/related.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { GuidanceData } from '../guidance/strategy.ts';
import { SourceLine } from '../hints/source-line.tsx';
import { EntryList, type EntryLink } from './entry-list.tsx';
import { DetailPage } from './page.tsx';

type Props = {
  readonly term: Term;
  readonly also: readonly Term[];
  readonly strategy: GuidanceData;
  readonly onOpen: (entry: EntryLink) => void;
  readonly onBack: () => void;
  readonly texts: Messages;
};

const MOST_USES = 6;

const Names = ({
  label,
  names,
  language,
}: {
  readonly label: string;
  readonly names: readonly string[] | undefined;
  readonly language?: string;
}) =>
  names === undefined || names.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      <dd lang={language}>
        <bdi>{names.join(', ')}</bdi>
      </dd>
    </div>
  );

const Entries = ({
  title,
  entries,
  onOpen,
}: {
  readonly title: string;
  readonly entries: readonly EntryLink[];
  readonly onOpen: (entry: EntryLink) => void;
}) =>
  entries.length > 0 && (
    <section>
      <h3>{title}</h3>
      <EntryList entries={entries} onOpen={onOpen} />
    </section>
  );

const toLink = ({ id, term: name }: Term): EntryLink => ({ kind: 'term', id, name });

/** Everything the rule set says of one term, and where the strategy uses it. */
export const TermPage = ({ term, also, strategy, onOpen, onBack, texts }: Props) => {
  const t = texts.popup;
  const source = Object.hasOwn(strategy.sources, term.source) ? strategy.sources[term.source] : undefined;
  const uses = articlesUsing(term, strategy.guidance, MOST_USES);
  return (
    <DetailPage id={term.id} title={term.term} language={strategy.language} onBack={onBack} texts={texts}>
      {term.era === '2009' && <p className="outdated">{t.past}</p>}
      <p className="definition" lang={strategy.language}>
        <bdi>{term.definition}</bdi>
      </p>
      <dl>
        <Names label={t.synonyms} names={term.synonyms} language={strategy.language} />
        <Names label={t.oldNames} names={term.oldNames} language={strategy.language} />
        <Names label={t.inEnglish} names={term.translations.en} language="en" />
        <Names label={t.inWelsh} names={term.translations.cy} language="cy" />
      </dl>
      {term.since2009 !== undefined && (
        <section>
          <h3>{t.since2009}</h3>
          <p lang={strategy.language}>
            <bdi>{term.since2009}</bdi>
          </p>
        </section>
      )}
      <Entries title={t.seeAlso} entries={also.map(toLink)} onOpen={onOpen} />
      <Entries
        title={t.usedIn}
        entries={uses.map(({ id, title }) => ({ kind: 'guidance', id, name: title }))}
        onOpen={onOpen}
      />
      {source && (
        <footer>
          <SourceLine source={source} hosts={strategy.linkHosts} texts={texts} />
          <p className="source">{t.licence(source.licence)}</p>
        </footer>
      )}
    </DetailPage>
  );
};
