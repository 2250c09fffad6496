import { useId, useState } from 'react';
import { type ColumnMapping, fields } from '../../../lib/guidance/directory/columns.ts';
import type { ColumnOptions } from '../../../lib/guidance/directory/read.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { truncateMiddle } from '../../hints/truncate.ts';
import { OnlyBox } from './only-box.tsx';

type Props = {
  readonly offer: ColumnOptions;
  /** Whether the columns could not be recognised, so that the person must choose them. */
  readonly needed: boolean;
  readonly onChoose: (choice: ColumnMapping) => void;
  readonly texts: Messages;
};

const MAX_LETTERS = 40;

const ColumnNames = ({ labels, texts }: { readonly labels: readonly string[]; readonly texts: Messages }) => (
  <>
    <option value="">{texts.people.from.noColumn}</option>
    {labels.map((label, place) => (
      <option key={place} value={place}>
        {texts.people.from.columnAt(place + 1, truncateMiddle(label.slice(0, 1_000), MAX_LETTERS))}
      </option>
    ))}
  </>
);

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
              <ColumnNames labels={labels} texts={texts} />
            </select>
          </div>
        ))}
        {form === 'csv' && (
          <OnlyBox label={t.headed} checked={choice.headed} onCheck={(headed) => onChoose({ ...choice, headed })} />
        )}
      </div>
    </details>
  );
};
