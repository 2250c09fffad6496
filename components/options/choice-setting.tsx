import { useId } from 'react';

/** One value that can be chosen. `lang`: the language of its label; `note`: what to know before choosing it. */
type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly lang?: string;
  readonly note?: string | undefined;
};

type Props<Value extends string> = {
  readonly title: string;
  readonly about: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Why it cannot be changed; null where it can. */
  readonly locked?: string | null;
};

/** A setting that has one of a few values. One that somebody else has set is shown, but cannot be changed. */
export const ChoiceSetting = <Value extends string>({
  title,
  about,
  choices,
  value,
  onChange,
  locked = null,
}: Props<Value>) => {
  const id = useId();
  return (
    <section>
      <fieldset disabled={locked !== null} aria-describedby={locked === null ? `${id}about` : `${id}about ${id}locked`}>
        <legend>
          <h2>{title}</h2>
        </legend>
        <p id={`${id}about`} className="about">
          {about}
        </p>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            choice={choice}
            name={id}
            checked={choice.value === value}
            onChoose={() => onChange(choice.value)}
          />
        ))}
        {locked !== null && (
          <p id={`${id}locked`} className="locked">
            {locked}
          </p>
        )}
      </fieldset>
    </section>
  );
};

type RowProps = {
  readonly choice: Choice<string>;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

const ChoiceRow = ({ choice: { value, label, lang, note }, name, checked, onChoose }: RowProps) => (
  <div className="choice">
    <input
      id={name + value}
      type="radio"
      name={name}
      value={value}
      checked={checked}
      aria-describedby={note === undefined ? undefined : `${name}${value}note`}
      onChange={onChoose}
    />
    <label htmlFor={name + value} lang={lang}>
      {label}
    </label>
    {note !== undefined && (
      <p id={`${name}${value}note`} className="hint-text">
        {note}
      </p>
    )}
  </div>
);
