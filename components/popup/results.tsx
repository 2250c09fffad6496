import { useLayoutEffect, useRef } from 'react';
import type { Entry } from '../../lib/guidance/glossary/entry.ts';
import { highlight } from '../../lib/guidance/glossary/highlight.ts';
import type { FoundEntry } from '../../lib/guidance/glossary/search.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { HighlightedText } from './marked.tsx';

type Props = {
  readonly id: string;
  readonly found: readonly FoundEntry[];
  /** The index of the result that Enter opens. */
  readonly active: number;
  readonly language: string;
  readonly onOpen: (entry: Entry) => void;
  readonly texts: Messages;
};

/** The id of the option at a place, for aria-activedescendant. */
export const optionId = (id: string, index: number): string => `${id}-${index}`;

/** The first of its sentences that was found, or else its first; of an answer about Countersign always the first. */
const telling = ({ kind, texts }: Entry, matched: FoundEntry['matched']): string =>
  (kind === 'help' ? undefined : texts.find((text) => highlight(text, matched).length > 0)) ?? texts[0] ?? '';

const Result = ({
  result: { entry, by, matched },
  language,
  texts,
}: Pick<Props, 'language' | 'texts'> & { readonly result: FoundEntry }) => {
  const text = telling(entry, matched);
  const kinds = { guidance: texts.guidance.kind, help: texts.popup.help.title };
  const lang = entry.kind === 'help' ? undefined : language;
  return (
    <>
      <p className="result-name">
        {entry.kind !== 'term' && <span className="kind">{kinds[entry.kind]}</span>}
        <b lang={lang}>
          <HighlightedText text={entry.name} spans={highlight(entry.name, matched)} />
        </b>
        {by !== null && (
          <span className="by">
            {' '}
            <HighlightedText text={by} spans={highlight(by, matched)} />
          </span>
        )}
      </p>
      <p className="result-text" lang={lang}>
        <HighlightedText text={text} spans={highlight(text, matched)} />
      </p>
    </>
  );
};

/** The results. The search box moves through them while it keeps focus. */
export const Results = ({ id, found, active, language, onOpen, texts }: Props) => {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, found]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={texts.popup.results}
      className="results"
      hidden={found.length === 0}
    >
      {found.map((result, index) => {
        const { entry } = result;
        return (
          <li
            key={`${entry.kind}/${entry.id}`}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            // A press must not take focus out of the box.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(entry)}
          >
            <Result result={result} language={language} texts={texts} />
          </li>
        );
      })}
    </ul>
  );
};
