import { useId, useState } from 'react';
import { FIGURES_OF, POST_NETWORKS, type PostNetwork } from '../../lib/measures/figures.ts';
import { isComplete } from '../../lib/measures/import/columns.ts';
import { type DateOrder, type ImportField, TEXT_FIELDS, type TextField } from '../../lib/measures/import/fields.ts';
import type { ColumnChoice, ColumnOffer } from '../../lib/measures/import/read-file.ts';
import type { ImportTexts } from './import-types.ts';

type Props = ImportTexts & {
  readonly offer: ColumnOffer;
  /** Whether the columns could not be recognised, so that the person must choose them. */
  readonly needed: boolean;
  readonly onChoose: (choice: ColumnChoice, headings: readonly string[], name: string) => void;
};

type SelectProps = {
  readonly label: string;
  readonly value: string | number;
  readonly options: readonly (readonly [value: string | number, text: string])[];
  readonly onChange: (value: string) => void;
};

const Select = ({ label, value, options, onChange }: SelectProps) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([given, text]) => (
          <option key={given} value={given}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

const NameField = ({ label, onChange }: { readonly label: string; readonly onChange: (name: string) => void }) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" spellCheck={false} maxLength={80} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
};

/** Lets the person say what the columns of a file hold, for headings that are no known export’s. */
export const ImportColumns = ({ offer, needed, onChoose, texts: t, figureName }: Props) => {
  const { headings, tables, form: _form, ...given } = offer;
  const [choice, setChoice] = useState<ColumnChoice>(given);
  const [name, setName] = useState('');
  const [told, setTold] = useState(false);
  const { mapping } = choice;
  const { network, places, dateOrder } = mapping;
  const change = (part: Partial<ColumnChoice['mapping']>): void =>
    setChoice({ ...choice, mapping: { ...mapping, ...part } });
  const columns = [
    ['', t.noColumn] as const,
    ...headings.map((heading, place) => [place, t.columnAt(place + 1, heading)] as const),
  ];
  const setPlace = (field: ImportField, value: string): void => {
    const { [field]: _before, ...others } = places;
    change({ places: value === '' ? others : { ...others, [field]: Number(value) } });
  };
  const fieldName = (field: ImportField): string =>
    field in t.field ? t.field[field as TextField] : figureName(field as Exclude<ImportField, TextField>);
  // Another table has other headings, which the worker has to read first.
  const useTable = (table: number): void =>
    onChoose({ table, mapping: { network, places: {}, dateOrder, top: 0 } }, [], '');

  return (
    <details className="column-choice" open={needed}>
      <summary>{t.chooseColumns}</summary>
      <p className="about">{t.columnsAbout}</p>
      <div>
        {tables.length > 1 && (
          <Select
            label={t.table}
            value={choice.table}
            options={tables.map((title, at) => [at, title] as const)}
            onChange={(value) => useTable(Number(value))}
          />
        )}
        <Select
          label={t.networkOf}
          value={network}
          options={POST_NETWORKS.map((one) => [one, t.network[one]] as const)}
          onChange={(value) => change({ network: value as PostNetwork })}
        />
        {[...TEXT_FIELDS, ...FIGURES_OF[network]].map((field) => (
          <Select
            key={field}
            label={fieldName(field)}
            value={places[field] ?? ''}
            options={columns}
            onChange={(value) => setPlace(field, value)}
          />
        ))}
        <Select
          label={t.dateOrder}
          value={dateOrder ?? 'file'}
          options={(['file', 'day-first', 'month-first'] as const).map((order) => [order, t.orders[order]] as const)}
          onChange={(value) => change({ dateOrder: value === 'file' ? null : (value as DateOrder) })}
        />
        <NameField label={t.presetName} onChange={setName} />
      </div>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (isComplete(mapping)) onChoose(choice, headings, name.trim());
          else setTold(true);
        }}
      >
        {t.useColumns}
      </button>
      <div role="status">{told && !isComplete(mapping) && <p className="problem">{t.incomplete}</p>}</div>
    </details>
  );
};
