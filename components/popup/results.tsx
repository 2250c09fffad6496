import { useLayoutEffect, useRef } from 'react';
import { highlight } from '../../lib/glossary/highlight.ts';
import type { Found } from '../../lib/glossary/search.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { Marked } from './marked.tsx';

type Props = {
  readonly id: string;
  readonly found: readonly Found[];
  /** The place of the one that Enter opens. */
  readonly active: number;
  readonly onOpen: (id: string) => void;
  readonly texts: Texts;
};

/** The id of the option at a place, for aria-activedescendant. */
export const optionId = (id: string, at: number): string => `${id}-${at}`;

/** What was found, as a list that the search box moves through; focus stays in the box. */
export const Results = ({ id, found, active, onOpen, texts }: Props) => {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, found]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={texts.popup.results} className="results" hidden={found.length === 0}>
      {found.map(({ term, by, matched }, at) => (
        <li
          key={term.id}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          // A press must not take focus out of the box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(term.id)}
        >
          <p className="result-name">
            <b>
              <Marked text={term.term} spans={highlight(term.term, matched)} />
            </b>
            {by !== null && (
              <span className="by">
                {' '}
                <Marked text={by} spans={highlight(by, matched)} />
              </span>
            )}
          </p>
          <p className="result-text">
            <Marked text={term.definition} spans={highlight(term.definition, matched)} />
          </p>
        </li>
      ))}
    </ul>
  );
};
