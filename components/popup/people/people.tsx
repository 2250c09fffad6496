import { useEffect, useRef } from 'react';
import type { Texts } from '../../../lib/texts/texts.ts';

type Props = {
  /** Whether it is the view that is seen: it takes focus when it comes. */
  readonly shown: boolean;
  readonly texts: Texts;
};

/** Whom to follow and mention. */
export const People = ({ shown, texts }: Props) => {
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
