import { useEffect, useRef } from 'react';
import type { ViewProps } from '../types.ts';

/** Whom to follow and mention. */
export const People = ({ shown, texts }: ViewProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.popup.views.people}
      </h2>
      <p className="about">{texts.popup.noPeople}</p>
    </section>
  );
};
