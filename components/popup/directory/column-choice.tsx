import { useId, useState } from 'react';
import { type ColumnMapping, fields } from '../../../lib/guidance/directory/columns.ts';
import type { ColumnOptions } from '../../../lib/guidance/directory/read.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { truncateMiddle } from '../../hints/truncate.ts';

type Props = {
  readonly offer: ColumnOptions;
  /** Whether the columns could not be recognised, so that the person must choose them. */
  readonly needed: boolean;
  readonly onChoose: (choice: ColumnMapping) => void;
  readonly texts: Messages;
};

const MAX_LETTERS = 40;

/** Lets the person choose which column is which field, for a file whose headings are not recognised. */
export const ColumnChoice = ({ offer: { form, labels, choice }, needed, onChoose, texts }: Props) => {
  const t = texts.people.from;
  const id = useId();
  // It stays open while the person chooses, even after the columns are complete.
  const [open] = useState(needed);
  return (
    <details className="column-choice" open={open}>
      <summary>{t.chooseColumns}</summary>
      <div>
        {fields.map((field) => (
          <div key={field}>
            <label htmlFor={`${id}${field}`}>{t.field[field]}</label>
            <select
              id={`${id}${field}`}
              value={choice.places[field] ?? ''}
              onChange={({ target: { value } }) => {
                const { [field]: _before, ...places } = choice.places;
                onChoose({ ...choice, places: value === '' ? places : { ...places, [field]: Number(value) } });
              }}
            >
              <option value="">{t.noColumn}</option>
              {labels.map((label, place) => (
                <option key={place} value={place}>
                  {t.columnAt(place + 1, truncateMiddle(label.slice(0, 1_000), MAX_LETTERS))}
                </option>
              ))}
            </select>
          </div>
        ))}
        {form === 'csv' && (
          <label className="only">
            <input
              type="checkbox"
              checked={choice.headed}
              onChange={({ target }) => onChoose({ ...choice, headed: target.checked })}
            />
            {t.headed}
          </label>
        )}
      </div>
    </details>
  );
};
