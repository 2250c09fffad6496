import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { HintView } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ListedReasons, ReasonField } from './reasons.tsx';

type Props = {
  /** One hint, or all of a row. There is at least one. */
  readonly hints: readonly [HintView, ...HintView[]];
  readonly describedBy: string;
  /** In the card nothing can be typed, because it never takes focus. */
  readonly inCard?: boolean;
  /** `keyboard`: focus is on something that will disappear. */
  readonly onIgnoreHere: (keyboard: boolean, reason?: string) => void;
  /** Absent where several hints are ignored together. */
  readonly onIgnoreWord?: (keyboard: boolean) => void;
  readonly texts: Messages;
};

/** Ignores hints in this post, at once or with a reason, or the words of one in every draft. */
export const IgnoreButtons = ({ hints, describedBy, inCard = false, onIgnoreHere, onIgnoreWord, texts }: Props) => {
  const [asking, setAsking] = useState<'keyboard' | 'pointer' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [first] = hints;
  const mayIgnore = hints.every((hint) => hint.mayIgnore);
  const mayIgnoreWord = onIgnoreWord !== undefined && first.mayIgnoreWord;
  if (!mayIgnore && !mayIgnoreWord) return null;
  const needsReason = hints.some(({ severity }) => severity === 'error');

  const press = (keyboard: boolean): void => {
    if (!needsReason) onIgnoreHere(keyboard);
    else setAsking(asking ? null : keyboard ? 'keyboard' : 'pointer');
  };
  const close = (): void => {
    setAsking(null);
    opener.current?.focus();
  };

  return (
    <>
      <div className="ignores">
        {mayIgnore && (
          <button
            ref={opener}
            type="button"
            className="button-link"
            aria-describedby={describedBy}
            aria-expanded={needsReason ? asking !== null : undefined}
            aria-controls={asking ? id : undefined}
            onClick={({ detail }) => press(detail === 0)}
          >
            {hints.length > 1 ? texts.hint.ignoreAll(hints.length) : texts.hint.ignoreHere}
          </button>
        )}
        {mayIgnoreWord && (
          <button
            type="button"
            className="button-link"
            aria-describedby={describedBy}
            onClick={({ detail }) => onIgnoreWord(detail === 0)}
          >
            {texts.hint.ignoreWord(first.excerpt)}
          </button>
        )}
      </div>
      {needsReason && asking && (
        <AskReason
          id={id}
          takesFocus={asking === 'keyboard' && !inCard}
          canType={!inCard}
          onReason={onIgnoreHere}
          onClose={close}
          texts={texts}
        />
      )}
    </>
  );
};

type AskProps = {
  readonly id: string;
  readonly takesFocus: boolean;
  readonly canType: boolean;
  readonly onReason: (keyboard: boolean, reason: string) => void;
  readonly onClose: () => void;
  readonly texts: Messages;
};

/** Asks why a must-fix hint is ignored. */
const AskReason = ({ id, takesFocus, canType, onReason, onClose, texts }: AskProps) => {
  /** Escape closes only the reasons, not the panel or the popup around them. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div id={id} className="reasons" onKeyDown={onKeyDown}>
      <ListedReasons
        label={texts.reasons.title}
        takesFocus={takesFocus}
        onReason={(reason, keyboard) => onReason(keyboard, reason)}
        texts={texts}
      />
      {canType && (
        <ReasonField
          label={texts.reasons.other}
          submit={texts.reasons.ignore}
          required
          onReason={(reason) => onReason(true, reason)}
          texts={texts}
        />
      )}
    </div>
  );
};
