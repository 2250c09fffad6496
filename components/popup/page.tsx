import { type ReactNode, useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  /** Of the title, where it is not the interface's own. */ readonly language?: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  readonly texts: Messages;
};

/** A page of guidance. Its title takes focus, so that it is read out and Escape goes back. */
export const DetailPage = ({ id, title, language, onBack, children, texts }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
  }, [id]);
  return (
    <article className="term">
      <button type="button" className="button-link back" onClick={onBack}>
        {texts.popup.back}
      </button>
      <h2 ref={heading} tabIndex={-1} lang={language}>
        {title}
      </h2>
      {children}
    </article>
  );
};
