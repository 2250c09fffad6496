import type { KeyboardEvent, RefObject } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { optionId } from './results.tsx';

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The id of the list it moves through. */
  readonly list: string;
  readonly value: string;
  /** How many results the list shows, and the place of the one that Enter opens. */
  readonly count: number;
  readonly active: number;
  readonly onType: (value: string) => void;
  readonly onMove: (to: number) => void;
  readonly onOpen: () => void;
  readonly texts: Messages;
};

/** Whether a key is pressed by itself. An input method's own Enter and arrows are not ours. */
const isPlain = ({ nativeEvent, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !nativeEvent.isComposing && !altKey && !ctrlKey && !metaKey && !shiftKey;

/**
 * Where one types; arrows move through the list while focus stays here
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export const SearchBox = ({ input, list, value, count, active, onType, onMove, onOpen, texts }: Props) => {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onMove((active + 1) % count),
    ArrowUp: () => onMove((active - 1 + count) % count),
    Enter: onOpen,
  };
  const press = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act || count === 0 || !isPlain(event)) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="search">
      <label htmlFor={`${list}-box`}>{texts.popup.search}</label>
      <input
        ref={input}
        id={`${list}-box`}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={list}
        aria-activedescendant={count > 0 ? optionId(list, active) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={100}
        value={value}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={press}
      />
    </div>
  );
};
