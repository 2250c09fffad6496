import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { MAX_REASON_LENGTH } from '../../lib/settings/reason-limits.ts';

type ListedProps = {
  readonly label: string;
  /** Whether the first reason takes focus when it appears. */
  readonly takesFocus?: boolean;
  /** `keyboard`: the reason was pressed by a key. */
  readonly onReason: (reason: string, keyboard: boolean) => void;
  readonly texts: Messages;
};

/** Reasons that a person gives with one press. */
export const ListedReasons = ({ label, takesFocus = false, onReason, texts: { reasons } }: ListedProps) => {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  return (
    <div className="listed-reasons" role="group" aria-labelledby={id}>
      <p id={id} className="reasons-title">
        {label}
      </p>
      {Object.entries(reasons.listed).map(([key, reason], index) => (
        <button
          key={key}
          ref={index === 0 ? first : undefined}
          type="button"
          className="button"
          onClick={({ detail }) => onReason(reason, detail === 0)}
        >
          {reason}
        </button>
      ))}
    </div>
  );
};

type FieldProps = {
  readonly label: string;
  /** What the button says. */
  readonly submit: string;
  /** An empty field is refused, with a sentence beside it. */
  readonly required: boolean;
  readonly onReason: (reason: string) => void;
  readonly texts: Messages;
};

/** A reason in the person's own words. */
export const ReasonField = ({ label, submit, required, onReason, texts }: FieldProps) => {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const give = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const words = reason.trim();
    setMissing(required && words === '');
    if (!required || words !== '') onReason(words);
    // After a press by pointer, focus stays in X's editor.
    else if (event.currentTarget.contains(document.activeElement)) field.current?.focus();
  };

  return (
    <form className="reason-field" noValidate onSubmit={give}>
      <label htmlFor={`${id}reason`}>{label}</label>{' '}
      <span id={`${id}kept`} className="why">
        {texts.preflight.reasonKept}
      </span>
      <div className="actions">
        <input
          ref={field}
          id={`${id}reason`}
          type="text"
          maxLength={MAX_REASON_LENGTH}
          autoComplete="off"
          spellCheck={false}
          data-focusable=""
          aria-required={required}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}problem ${id}kept` : `${id}kept`}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <button type="submit" className="button">
          {submit}
        </button>
      </div>
      {/* An alert is read out only if it was on the page, empty, before. */}
      <p id={`${id}problem`} className={missing ? 'problem' : 'visually-hidden'} role="alert">
        {missing ? texts.reasons.missing : ''}
      </p>
    </form>
  );
};
