import { useId } from 'react';
import type { HintView } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { fixLabel, signedCost } from './replacement-label.ts';

type Props = {
  readonly hint: HintView;
  /** The id of the element that says what to do, so that a button heard alone makes sense. */
  readonly describedBy: string;
  /** The keyboard comes into the panel at the first of these. */
  readonly entry?: boolean;
  readonly onFix: (index: number) => void;
  readonly texts: Messages;
};

/**
 * One button per replacement: what it puts in, and its cost in characters. A line below says if bold and italic are
 * lost.
 */
export const FixButtons = ({ hint, describedBy, entry = false, onFix, texts }: Props) => {
  const style = useId();
  if (hint.replacements.length === 0) return null;
  return (
    <div className="fixes">
      {hint.replacements.map(({ text, cost }, index) => {
        const { full, short } = fixLabel(text, texts);
        return (
          <button
            key={index}
            type="button"
            className="fix"
            data-fix={index}
            data-initial-focus={entry && index === 0 ? '' : undefined}
            aria-describedby={hint.losesStyle ? `${describedBy} ${style}` : describedBy}
            title={full === short ? undefined : full}
            onClick={() => onFix(index)}
          >
            <span aria-hidden="true">
              {short} <small>{signedCost(cost)}</small>
            </span>
            <span className="visually-hidden">
              {full}, {texts.hint.cost(cost)}
            </span>
          </button>
        );
      })}
      {hint.losesStyle && (
        <p id={style} className="why">
          {texts.hint.losesStyle}
        </p>
      )}
    </div>
  );
};
