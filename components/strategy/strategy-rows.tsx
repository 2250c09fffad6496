import { useId } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { StrategyForm } from '../../lib/settings/own-strategy.ts';
import { type ListName, type Row, ROWS, rowsOf, type StrategyChange } from './strategy-fields.ts';

type Props = {
  readonly list: ListName;
  readonly form: StrategyForm;
  readonly onChange: (change: StrategyChange) => void;
  readonly texts: Messages;
};

/** One field of a row: the clearance of a kind of post is chosen, everything else is written. */
const RowField = ({
  list,
  field,
  value,
  onWrite,
  texts,
}: Pick<Props, 'list' | 'texts'> & {
  readonly field: string;
  readonly value: string;
  readonly onWrite: (words: string) => void;
}) => {
  const id = useId();
  const labels: Readonly<Record<string, string>> = texts.ownStrategy.lists[list];
  const limits: Readonly<Record<string, number>> = ROWS[list];
  return (
    <div>
      <label htmlFor={id}>{labels[field]}</label>
      {list === 'kinds' && field === 'clearance' ? (
        <select id={id} value={value} onChange={({ target }) => onWrite(target.value)}>
          {Object.entries(texts.guidance.clearances).map(([clearance, label]) => (
            <option key={clearance} value={clearance}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          spellCheck={false}
          id={id}
          value={value}
          maxLength={limits[field]}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </div>
  );
};

/** The rows of one list, with a button that adds one and one for each that removes it. */
export const StrategyRows = ({ list, form, onChange, texts }: Props) => {
  const t = texts.ownStrategy;
  const { label, one, help } = t.lists[list];
  const rows = rowsOf(form, list);
  const fields = Object.keys(ROWS[list]);
  const put = (next: readonly Row[]): void => onChange({ list, rows: next });
  const empty = Object.fromEntries(fields.map((field) => [field, field === 'clearance' ? 'full' : '']));
  return (
    <fieldset className="strategy-rows">
      <legend>{label}</legend>
      <p className="about">{help}</p>
      {rows.map((row, index) => (
        <div key={index} role="group" aria-label={t.row(one, index + 1)} className="strategy-row">
          {fields.map((field) => (
            <RowField
              key={field}
              list={list}
              field={field}
              value={row[field] ?? ''}
              onWrite={(words) => put(rows.map((other, at) => (at === index ? { ...other, [field]: words } : other)))}
              texts={texts}
            />
          ))}
          <button type="button" className="button" onClick={() => put(rows.filter((_, at) => at !== index))}>
            {t.remove(one, index + 1)}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => put([...rows, empty])}>
        {t.add(one)}
      </button>
    </fieldset>
  );
};
