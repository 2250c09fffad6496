import { useEffect, useRef } from 'react';
import type { Source, Term } from '../../lib/rule-set/schema.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { SourceLine } from '../parts/source-line.tsx';
import { TermList } from './term-list.tsx';

type Props = {
  readonly term: Term;
  readonly also: readonly Term[];
  readonly source: Source | undefined;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly texts: Texts;
};

const Names = ({ label, names, language }: { readonly label: string; readonly names: readonly string[] | undefined; readonly language?: string }) =>
  names === undefined || names.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      <dd lang={language}>{names.join(', ')}</dd>
    </div>
  );

/** Everything the rule set says of one term. Its name takes focus, so that it is read out and Escape goes back from it. */
export const TermPage = ({ term, also, source, onOpen, onBack, texts }: Props) => {
  const own = texts.popup;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
  }, [term.id]);
  return (
    <article className="term">
      <button type="button" className="quiet back" onClick={onBack}>
        {own.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {term.term}
      </h2>
      {term.era === '2009' && <p className="era">{own.past}</p>}
      <p className="definition">{term.definition}</p>
      <dl>
        <Names label={own.synonyms} names={term.synonyms} />
        <Names label={own.oldNames} names={term.oldNames} />
        <Names label={own.inEnglish} names={term.translations.en} language="en" />
        <Names label={own.inWelsh} names={term.translations.cy} language="cy" />
      </dl>
      {term.since2009 !== undefined && (
        <section>
          <h3>{own.since2009}</h3>
          <p>{term.since2009}</p>
        </section>
      )}
      {also.length > 0 && (
        <section>
          <h3>{own.seeAlso}</h3>
          <TermList terms={also} onOpen={onOpen} />
        </section>
      )}
      {source && (
        <footer>
          <SourceLine source={source} texts={texts} />
          <p className="source">{own.licence(source.licence)}</p>
        </footer>
      )}
    </article>
  );
};
