import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import type { InitialDraft } from './types.ts';
import { useConfirmClose } from './use-escape.ts';

type Props = { readonly begun: RefObject<InitialDraft | null>; readonly inPopup: boolean; readonly texts: Messages };

/** Where one can write already while the checker is still being loaded, which goes on with what was begun here. */
export const DraftFieldFallback = ({ begun, inPopup, texts }: Props) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [leaving, setLeaving] = useState(false);
  const escape = useConfirmClose(
    inPopup,
    () => field.current!.value,
    () => setLeaving(true),
  );
  // As late as can be: when it goes.
  useLayoutEffect(() => {
    const box = field.current!;
    return () => {
      begun.current = {
        text: box.value,
        start: box.selectionStart,
        end: box.selectionEnd,
        left: document.activeElement !== box,
      };
    };
  }, [begun]);
  return (
    <div className="check" onKeyDown={escape}>
      <label className="title" htmlFor={id}>
        {texts.check.title}
      </label>
      <div className="draft">
        <textarea ref={field} id={id} rows={4} autoFocus autoComplete="off" spellCheck={false} />
      </div>
      <p className="privacy-note" role="status">
        {leaving ? texts.check.leaving : texts.check.loading}
      </p>
    </div>
  );
};
