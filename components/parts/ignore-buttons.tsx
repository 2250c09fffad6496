import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ShownHint } from '../../lib/desk/types.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { ListedReasons, ReasonField } from './reasons.tsx';

type Props = {
  readonly hint: ShownHint;
  readonly describedBy: string;
  /** In the card, which never takes focus, so that nothing can be typed there. */
  readonly inCard?: boolean;
  /** `keyboard`: focus is on something that is about to go. */
  readonly onIgnoreHere: (keyboard: boolean, reason?: string) => void;
  readonly onIgnoreWord: (keyboard: boolean) => void;
  readonly texts: Texts;
};

/** What can be ignored: the hint in this post, at once or with a reason, and its words in every draft. */
export const IgnoreButtons = ({ hint, describedBy, inCard = false, onIgnoreHere, onIgnoreWord, texts }: Props) => {
  const [asking, setAsking] = useState<'keyboard' | 'pointer' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!hint.mayIgnore && !hint.mayIgnoreWord) return null;
  const needsReason = hint.severity === 'error';

  const press = (keyboard: boolean): void => {
    if (!needsReason) onIgnoreHere(keyboard);
    else setAsking(asking ? null : keyboard ? 'keyboard' : 'pointer');
  };
  /** Escape closes the reasons alone, not the panel or the popup around them. */
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setAsking(null);
    opener.current?.focus();
  };

  return (
    <>
      <div className="ignores">
        {hint.mayIgnore && (
          <button
            ref={opener}
            type="button"
            className="quiet"
            aria-describedby={describedBy}
            aria-expanded={needsReason ? asking !== null : undefined}
            aria-controls={asking ? id : undefined}
            onClick={({ detail }) => press(detail === 0)}
          >
            {texts.hint.ignoreHere}
          </button>
        )}
        {hint.mayIgnoreWord && (
          <button type="button" className="quiet" aria-describedby={describedBy} onClick={({ detail }) => onIgnoreWord(detail === 0)}>
            {texts.hint.ignoreWord(hint.excerpt)}
          </button>
        )}
      </div>
      {needsReason && asking && (
        <div id={id} className="reasons" onKeyDown={escape}>
          <ListedReasons label={texts.reasons.title} takesFocus={asking === 'keyboard' && !inCard} onReason={(reason, keyboard) => onIgnoreHere(keyboard, reason)} texts={texts} />
          {!inCard && <ReasonField label={texts.reasons.other} submit={texts.reasons.ignore} required onReason={(reason) => onIgnoreHere(true, reason)} texts={texts} />}
        </div>
      )}
    </>
  );
};
