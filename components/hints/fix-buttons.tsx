import { useId } from 'react';
import type { HintView } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { fixLabel, onButton } from './replacement-label.ts';

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
 * One button per replacement: what it does, and its cost in characters. All that is seen is heard, in the same order
 * (WCAG 2.5.3), with the replaced words between. A line below says if bold and italic are lost.
 */
export const FixButtons = ({ hint, describedBy, entry = false, onFix, texts }: Props) => {
  const style = useId();
  if (hint.replacements.length === 0) return null;
  return (
    <div className="fixes">
      {hint.replacements.map(({ text, was, effect, cost }, index) => {
        const label = fixLabel(effect, texts);
        return (
          <button
            key={index}
            type="button"
            className="fix"
            data-fix={index}
            data-initial-focus={entry && index === 0 ? '' : undefined}
            aria-describedby={hint.losesStyle ? `${describedBy} ${style}` : describedBy}
            title={label.includes('…') ? text : undefined}
            onClick={() => onFix(index)}
          >
            {label}
            {effect.type === 'change' && <span className="visually-hidden">{texts.hint.was(onButton(was))}</span>}
            {cost !== 0 && (
              <>
                <span className="visually-hidden">,</span> <small>{texts.hint.cost(cost)}</small>
                <span className="visually-hidden">{texts.hint.characters(cost)}</span>
              </>
            )}
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
