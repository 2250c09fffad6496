import { type FormEvent, useId, useState } from 'react';
import type { ObjectivesActions, ObjectivesMessages } from './types.ts';

type Props = {
  readonly label: string;
  readonly stored: string;
  readonly kind: 'number' | 'words';
  readonly onSave: (text: string) => ReturnType<ObjectivesActions['write']>;
  readonly texts: ObjectivesMessages;
};

/** The number that was written, with or without commas or spaces; null for nothing, undefined for no number. */
export const readNumber = (text: string): number | null | undefined => {
  const plain = text.replaceAll(/[\s,]/g, '');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

/** A field that a person saves: a number, or words. What comes of it is said beside it. */
export const WrittenField = ({ label, stored, kind, onSave, texts }: Props) => {
  const id = useId();
  const [text, setText] = useState(stored);
  const [said, setSaid] = useState('');
  const t = texts.hand;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (kind === 'number' && readNumber(text) === undefined) return setSaid(t.notNumber);
    void onSave(text).then((saved) => setSaid(saved ? t.saved : t.failed));
  };
  const field = {
    id,
    value: text,
    'aria-describedby': `${id}-said`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setText(target.value);
      setSaid('');
    },
  };
  return (
    <form className="written" onSubmit={save}>
      <label htmlFor={id}>{label}</label>
      {kind === 'number' ? (
        <input {...field} spellCheck={false} inputMode="decimal" autoComplete="off" size={12} />
      ) : (
        <textarea {...field} spellCheck={false} rows={3} maxLength={20_000} />
      )}
      <button type="submit" className="button">
        {t.save}
        <span className="visually-hidden">: {label}</span>
      </button>
      <p id={`${id}-said`} role="status" className="said">
        {said}
      </p>
    </form>
  );
};
