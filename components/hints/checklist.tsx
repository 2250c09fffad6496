import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { ChecklistItemView } from '../../lib/panel/types.ts';

type Props = {
  readonly items: readonly ChecklistItemView[];
  readonly onTick: (item: string, done: boolean) => void;
  readonly texts: Messages;
};

/** Statements that only a person can confirm, each with why it is shown. An unticked one looks like any other. */
export const Checklist = ({ items, onTick, texts }: Props) => {
  const id = useId();
  return (
    <fieldset className="checklist">
      <legend>
        {texts.checklist.title}{' '}
        <span className="done">{texts.checklist.done(items.filter(({ done }) => done).length, items.length)}</span>
      </legend>
      {items.map((item) => (
        <div key={item.id} className="item" data-focus-group="" data-item={item.id} title={item.why.text}>
          <input
            id={id + item.id}
            type="checkbox"
            checked={item.done}
            aria-describedby={`${id}because-${item.id} ${id}why-${item.id}`}
            onChange={({ target }) => onTick(item.id, target.checked)}
          />
          <label htmlFor={id + item.id}>
            <bdi lang={item.statement.language}>{item.statement.text}</bdi>
          </label>
          <p id={`${id}because-${item.id}`} className="because">
            <bdi>{item.reason}</bdi>
          </p>
          <p id={`${id}why-${item.id}`} className="visually-hidden">
            <bdi lang={item.why.language}>{item.why.text}</bdi>
          </p>
        </div>
      ))}
    </fieldset>
  );
};
