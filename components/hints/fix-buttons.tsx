import { useId, useState } from 'react';
import type { FixView, HintView } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { sentenceAfter, ShownChange } from './changed-sentence.tsx';
import { fixLabel, onButton } from './replacement-label.ts';

type Props = {
  readonly hint: HintView;
  /** The id of the element that says what to do, so that a button heard alone makes sense. */
  readonly describedBy: string;
  /** The sentence that the first fix changes is seen although none is pointed at, so that nothing moves. */
  readonly inCard?: boolean;
  readonly onFix: (index: number) => void;
  readonly texts: Messages;
};

/**
 * One button per replacement: what it does, and its cost in characters. All that is seen is heard, in the same order
 * (WCAG 2.5.3), with the replaced words between. The sentence that a fix changes is seen while the fix is pointed at or
 * has focus, and heard as its description. A line below says if bold and italic are lost.
 */
export const FixButtons = ({ hint, describedBy, inCard = false, onFix, texts }: Props) => {
  const id = useId();
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  if (hint.replacements.length === 0) return null;
  const shown = hint.replacements[pointedAt ?? (inCard ? 0 : -1)];
  return (
    <div className="fixes" onPointerLeave={() => setPointedAt(null)} onBlur={() => setPointedAt(null)}>
      {hint.replacements.map((fix, index) => (
        <button
          key={index}
          type="button"
          className="fix"
          data-fix={index}
          aria-describedby={[describedBy, ...(hint.losesStyle ? [`${id}style`] : []), `${id}${index}`].join(' ')}
          title={fixLabel(fix.effect, texts).includes('…') ? fix.text : undefined}
          onPointerEnter={() => setPointedAt(index)}
          onFocus={() => setPointedAt(index)}
          onClick={() => onFix(index)}
        >
          <Label fix={fix} texts={texts} />
        </button>
      ))}
      {hint.replacements.map(({ sentence }, index) => (
        <span key={index} id={`${id}${index}`} hidden>
          {texts.hint.becomes(sentenceAfter(sentence))}
        </span>
      ))}
      {shown && <ShownChange sentence={shown.sentence} />}
      {hint.losesStyle && (
        <p id={`${id}style`} className="why">
          {texts.hint.losesStyle}
        </p>
      )}
    </div>
  );
};

const Label = ({ fix: { was, effect, cost }, texts }: { readonly fix: FixView; readonly texts: Messages }) => (
  <>
    {fixLabel(effect, texts)}
    {effect.type === 'change' && <span className="visually-hidden">{texts.hint.was(onButton(was))}</span>}
    {cost !== 0 && (
      <>
        <span className="visually-hidden">,</span> <small>{texts.hint.cost(cost)}</small>
        <span className="visually-hidden">{texts.hint.characters(cost)}</span>
      </>
    )}
  </>
);
