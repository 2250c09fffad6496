import { useId } from 'react';
import type { DirectoryFilter } from '../../../lib/guidance/directory/find.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { OnlyBox } from './only-box.tsx';

type Props = {
  readonly wanted: DirectoryFilter;
  readonly categories: readonly string[];
  /** How many are due for review. */
  readonly due: number;
  readonly onWant: (wanted: DirectoryFilter) => void;
  readonly texts: Messages;
};

/** The fields that filter the list. */
export const Filters = ({ wanted, categories, due, onWant, texts: { people: t } }: Props) => {
  const id = useId();
  return (
    <div role="search" className="filters">
      <div>
        <label htmlFor={`${id}words`}>{t.find}</label>
        <input
          id={`${id}words`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={wanted.words}
          onChange={({ target }) => onWant({ ...wanted, words: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}category`}>{t.category}</label>
        <select
          id={`${id}category`}
          value={wanted.category}
          onChange={({ target }) => onWant({ ...wanted, category: target.value })}
        >
          <option value="">{t.all}</option>
          {categories.map((title) => (
            <option key={title}>{title}</option>
          ))}
        </select>
      </div>
      {due > 0 && (
        <OnlyBox
          label={t.dueOnly(due)}
          checked={wanted.dueOnly}
          onCheck={(dueOnly) => onWant({ ...wanted, dueOnly })}
        />
      )}
    </div>
  );
};
