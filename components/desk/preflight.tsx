import { type ReactNode, useId, useState } from 'react';
import type { Texts } from '../../lib/texts/texts.ts';

type Props = { readonly count: number; readonly children: ReactNode; readonly onAnyway: (reason?: string) => void; readonly texts: Texts };

/** Shown between two presses on Post: what is open (its children), and the way on. */
export const Preflight = ({ count, children, onAnyway, texts: { preflight: texts } }: Props) => {
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <section className="preflight" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{texts.title(count)}</h2>
      <p className="next">{texts.next}</p>
      {children}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnyway(reason.trim() || undefined);
        }}
      >
        <label htmlFor={`${id}reason`}>{texts.reason}</label>{' '}
        <span id={`${id}kept`} className="why">
          {texts.reasonKept}
        </span>
        <div className="actions">
          <input id={`${id}reason`} type="text" maxLength={200} autoComplete="off" data-takes-focus="" aria-describedby={`${id}kept`} value={reason} onChange={({ target }) => setReason(target.value)} />
          <button type="submit" className="plain">
            {texts.anyway}
          </button>
        </div>
      </form>
    </section>
  );
};
