import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/texts.ts';
import { focusIfNothingFocused, useFocusOnChange } from '../parts/use-focus-after.ts';

type Props<Item> = {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly show: (item: Item) => ReactNode;
  readonly onChange: (items: readonly Item[]) => void;
  readonly none: string;
  /** What the button of an item says when read out. */
  readonly removeOne: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly texts: Messages;
};

/** A list whose entries can be removed, the last removal taken back. Focus goes to Undo, as the button that was pressed is gone, and from there to the entry that is back. */
export const RemovableList = <Item,>({ items, nameOf, show, onChange, none, removeOne, removed, texts }: Props<Item>) => {
  const [last, setLast] = useState<{ readonly item: Item; readonly at: number } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The name of the entry that is coming back. */
  const back = useRef<string | null>(null);
  const undoing = useFocusOnChange<HTMLButtonElement>(last);
  // It is in the list when that has been stored.
  useEffect(() => {
    const at = items.findIndex((item) => nameOf(item) === back.current);
    if (at < 0) return;
    back.current = null;
    focusIfNothingFocused(list.current?.querySelectorAll('button')[at]);
  }, [items]);

  const remove = (item: Item, at: number): void => {
    back.current = null;
    setLast({ item, at });
    onChange(items.filter((one) => one !== item));
  };
  const undo = (): void => {
    if (!last) return;
    setLast(null);
    onChange([...items.slice(0, last.at), last.item, ...items.slice(last.at)]);
    back.current = nameOf(last.item);
  };

  return (
    <>
      <div role="status" className="removed">
        {last && (
          <p>
            {removed(nameOf(last.item))}{' '}
            <button ref={undoing} type="button" className="button-link" onClick={undo}>
              {texts.options.undo}
            </button>
          </p>
        )}
      </div>
      {items.length === 0 && none !== '' && <p className="none">{none}</p>}
      {items.length > 0 && (
        <ul ref={list} className="removable">
          {items.map((item, at) => (
            <li key={nameOf(item)}>
              <span>{show(item)}</span>
              <button type="button" className="button-link" aria-label={removeOne(nameOf(item))} onClick={() => remove(item, at)}>
                {texts.options.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
