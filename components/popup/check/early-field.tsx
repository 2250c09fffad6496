import { type RefObject, useId } from 'react';
import type { Texts } from '../../../lib/texts/texts.ts';

type Props = { readonly begun: RefObject<string>; readonly texts: Texts };

/** Where one can write already while the checker is still being loaded, which goes on with what was begun here. */
export const EarlyField = ({ begun, texts }: Props) => {
  const id = useId();
  return (
    <div className="check">
      <label className="title" htmlFor={id}>
        {texts.check.title}
      </label>
      <div className="draft">
        <textarea id={id} rows={4} autoFocus defaultValue={begun.current} onChange={({ target }) => (begun.current = target.value)} />
      </div>
      <p className="kept" role="status">
        {texts.check.loading}
      </p>
    </div>
  );
};
