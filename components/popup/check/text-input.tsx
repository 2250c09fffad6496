import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'datetime-local';
  /** The id of a list of values to choose from. */
  readonly list?: string;
  /** In UTF-16 units. */
  readonly maxLength?: number;
};

/** A field of one line with its label. */
export const TextInput = ({ label, value, onChange, type = 'text', list, maxLength }: Props) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        list={list}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
};
