import { useState } from 'react';
import { beginningOf, kindTitle } from './names.ts';
import type { PartProps } from './types.ts';

const AT_ONCE = 20;
const ALL = 'all';
const UNTOLD = 'untold';

const Posts = ({ state, actions, words, rows }: PartProps & { readonly rows: Uint32Array }) => {
  const [wanted, setWanted] = useState(ALL);
  const [most, setMost] = useState(AT_ONCE);
  const [failed, setFailed] = useState(false);
  const { texts, date } = words;
  const t = texts.kinds;
  const { index } = state.data;
  const { contentTypes, language } = state.strategy;
  const kindAt = (row: number): string | null => index.kinds.values[index.kinds.codes[row]!]!;
  const matching = rows.toReversed().filter((row) => wanted === ALL || (kindAt(row) ?? UNTOLD) === wanted);
  return (
    <>
      <label className="choice">
        <span>{t.filter}</span>
        <select
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            setMost(AT_ONCE);
          }}
        >
          <option value={ALL}>{t.all}</option>
          <option value={UNTOLD}>{texts.chart.untold}</option>
          {contentTypes.map(({ id, title }) => (
            <option key={id} value={id} lang={language}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{t.showing(Math.min(most, matching.length), matching.length)}</p>
      <ul>
        {Array.from(matching.subarray(0, most), (row) => {
          const post = index.posts[row]!;
          const told = state.kindOf(post);
          const name = beginningOf(post.text, 160) || texts.breakdown.noText;
          return (
            <li key={post.key}>
              <p>
                {name} <span className="aside">{date(post.day)}</span>
              </p>
              <p className="kind-choice">
                <select
                  aria-label={t.kindOf(beginningOf(post.text) || texts.breakdown.noText)}
                  value={told?.by === 'person' ? told.kind : ''}
                  onChange={({ target }) =>
                    void actions
                      .chooseKind(post, target.value === '' ? null : target.value)
                      .then((saved) => setFailed(!saved))
                  }
                >
                  <option value="">
                    {told && told.by !== 'person'
                      ? kindTitle(state.strategy, told.kind, words)
                      : told
                        ? t.auto
                        : texts.chart.untold}
                  </option>
                  {contentTypes.map(({ id, title }) => (
                    <option key={id} value={id} lang={language}>
                      {title}
                    </option>
                  ))}
                </select>{' '}
                {told && <span className="aside">{t.by[told.by]}</span>}
              </p>
            </li>
          );
        })}
      </ul>
      {matching.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
          {t.more}
        </button>
      )}
      <p role="alert">{failed && texts.hand.failed}</p>
    </>
  );
};

/** The posts of a period, the newest first, each with its kind to change; made when the list is opened. */
export const KindList = (props: PartProps & { readonly rows: Uint32Array }) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="kind-list" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{props.words.texts.kinds.list}</summary>
      {isOpen && <Posts {...props} />}
    </details>
  );
};
