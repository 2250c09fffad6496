import { useId, useRef } from 'react';
import type { HintActions, HintView, PanelActions } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { hasVisible } from '../../lib/text/visible.ts';
import { FixButtons } from './fix-buttons.tsx';
import { IgnoreButtons } from './ignore-buttons.tsx';
import { focusNeighbour } from './keyboard-navigation.ts';
import { truncateMiddle } from './truncate.ts';

type Actions = HintActions & Pick<PanelActions, 'hoverHints'>;

type PlaceProps = {
  readonly hint: HintView;
  /** The ids of the places that go when its words are ignored, itself among them. */
  readonly sameWords: readonly string[];
  /** Whether its sentence differs from that of other places; the words marked stand there if not. */
  readonly ownSentence: boolean;
  readonly actions: Actions;
  readonly texts: Messages;
};

const Place = ({ hint, sameWords, ownSentence, actions, texts }: PlaceProps) => {
  const place = useRef<HTMLLIElement>(null);
  const id = useId();
  /** These places will disappear, so keyboard focus in this one moves to another. */
  const leaving = (keyboard: boolean, gone: readonly string[]): void => {
    if (!keyboard || !place.current) return;
    const places = [...place.current.parentElement!.children];
    focusNeighbour(
      place.current,
      places.filter((one) => gone.includes(one.getAttribute('data-place')!)),
    );
  };
  return (
    <li
      ref={place}
      data-focus-group=""
      data-place={hint.id}
      onPointerEnter={() => actions.hoverHints([hint.id])}
      onFocus={(event) => {
        // The row around it would point at all of its places.
        event.stopPropagation();
        actions.hoverHints([hint.id]);
      }}
    >
      <p id={id} className="message">
        {ownSentence || !hasVisible(hint.excerpt) ? (
          <bdi lang={hint.languages?.message}>{hint.message}</bdi>
        ) : (
          `“${truncateMiddle(hint.excerpt.trim(), 60)}”`
        )}
      </p>
      <div className="actions">
        <FixButtons hint={hint} describedBy={id} onFix={(index) => actions.fix(hint.id, index)} texts={texts} />
        <IgnoreButtons
          hints={[hint]}
          describedBy={id}
          onIgnoreHere={(keyboard, reason) => {
            leaving(keyboard, [hint.id]);
            actions.dismissHints([hint.id], reason);
          }}
          onIgnoreWord={(keyboard) => {
            leaving(keyboard, sameWords);
            actions.ignoreWord(hint.id);
          }}
          texts={texts}
        />
      </div>
    </li>
  );
};

type Props = {
  readonly hints: readonly [HintView, ...HintView[]];
  readonly actions: Actions;
  readonly texts: Messages;
};

/** The ids of the hints that go when the words of one are ignored. A must-fix hint stays. */
const withWordsOf = ({ excerpt }: HintView, hints: readonly HintView[]): readonly string[] =>
  hints
    .filter((one) => one.severity !== 'error' && one.excerpt.toLowerCase() === excerpt.toLowerCase())
    .map(({ id }) => id);

/** Every place that a row is about, each with its own fix and its own way to ignore it. */
export const PlaceList = ({ hints, actions, texts }: Props) => {
  const ownSentence = hints.some(({ message }) => message !== hints[0].message);
  return (
    <ul className="places" aria-label={texts.hint.places(hints.length)}>
      {hints.map((hint) => (
        <Place
          key={hint.id}
          hint={hint}
          sameWords={withWordsOf(hint, hints)}
          ownSentence={ownSentence}
          actions={actions}
          texts={texts}
        />
      ))}
    </ul>
  );
};
