import { type RefObject, useId } from 'react';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** What to do if the value is not valid. */
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly numeric?: boolean;
};

/** A text field with its label, its hint and, if its value is not valid, what to do. */
export const Field = ({ label, hint, problem, value, onChange, input, numeric = false }: Props) => {
  const id = useId();
  return (
    <div className="field" data-problem={problem === null ? undefined : ''}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}hint`} className="hint-text">
        {hint}
      </p>
      {problem !== null && (
        <p id={`${id}problem`} className="problem">
          {problem}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="text"
        inputMode={numeric ? 'numeric' : undefined}
        className={numeric ? 'short' : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? `${id}hint` : `${id}hint ${id}problem`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
};
