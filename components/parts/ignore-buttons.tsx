import type { MouseEvent } from 'react';
import type { ShownHint } from '../../lib/desk/types.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { isIgnorable } from './ignorable.ts';

type Props = {
  readonly hint: ShownHint;
  readonly describedBy: string;
  readonly onIgnoreHere: (event: MouseEvent) => void;
  readonly onIgnoreWord: (event: MouseEvent) => void;
  readonly texts: Texts;
};

/** "Ignore here" and, for a word, "Ignore this word". */
export const IgnoreButtons = ({ hint, describedBy, onIgnoreHere, onIgnoreWord, texts }: Props) => (
  <div className="ignores">
    <button type="button" className="quiet" aria-describedby={describedBy} onClick={onIgnoreHere}>
      {texts.hint.ignoreHere}
    </button>
    {isIgnorable(hint) && (
      <button type="button" className="quiet" aria-describedby={describedBy} title={hint.excerpt} onClick={onIgnoreWord}>
        {texts.hint.ignoreWord}
      </button>
    )}
  </div>
);
