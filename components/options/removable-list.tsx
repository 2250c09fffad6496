import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { focusIfNothingFocused, useFocusOnChange } from '../parts/use-focus-after.ts';

type Props<Item> = {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  readonly onChange: (items: readonly Item[]) => void;
  readonly none: string;
  /** The accessible name of an item's remove button. */
  readonly removeOne: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly texts: Messages;
};

/** What was removed last and the way back, and where focus goes. */
const useRemovals = <Item,>(
  items: readonly Item[],
  nameOf: Props<Item>['nameOf'],
  onChange: Props<Item>['onChange'],
) => {
  const [last, setLast] = useState<{ readonly item: Item; readonly index: number } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The name of the entry that Undo restores. */
  const back = useRef<string | null>(null);
  const undoing = useFocusOnChange<HTMLButtonElement>(last);
  // The entry is in the list only after it has been stored.
  useEffect(() => {
    const index = items.findIndex((item) => nameOf(item) === back.current);
    if (index < 0) return;
    back.current = null;
    focusIfNothingFocused(list.current?.querySelectorAll('button')[index]);
  }, [items]);

  const remove = (item: Item, index: number): void => {
    back.current = null;
    setLast({ item, index });
    onChange(items.filter((other) => other !== item));
  };
  const undo = (): void => {
    if (!last) return;
    setLast(null);
    onChange([...items.slice(0, last.index), last.item, ...items.slice(last.index)]);
    back.current = nameOf(last.item);
  };
  return { last, list, undoing, remove, undo };
};

type RemovedProps = {
  readonly words: string | null;
  readonly undoing: RefObject<HTMLButtonElement | null>;
  readonly onUndo: () => void;
  readonly texts: Messages;
};

const Removed = ({ words, undoing, onUndo, texts }: RemovedProps) => (
  <div role="status" className="removed">
    {words !== null && (
      <p>
        {words}{' '}
        <button ref={undoing} type="button" className="button-link" onClick={onUndo}>
          {texts.options.undo}
        </button>
      </p>
    )}
  </div>
);

/**
 * A list whose entries can be removed, and the last removal undone. Focus moves to Undo, because the pressed button is
 * gone, and then to the restored entry.
 */
export const RemovableList = <Item,>({
  items,
  nameOf,
  show,
  onChange,
  none,
  removeOne,
  removed,
  texts,
}: Props<Item>) => {
  const { last, list, undoing, remove, undo } = useRemovals(items, nameOf, onChange);
  return (
    <>
      <Removed words={last && removed(nameOf(last.item))} undoing={undoing} onUndo={undo} texts={texts} />
      {items.length === 0 && none !== '' && <p className="none">{none}</p>}
      {items.length > 0 && (
        <ul ref={list} className="removable">
          {items.map((item, index) => (
            <li key={nameOf(item)}>
              <span>
                <bdi>{show(item)}</bdi>
              </span>
              <button
                type="button"
                className="button-link"
                aria-label={removeOne(nameOf(item))}
                onClick={() => remove(item, index)}
              >
                {texts.options.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
