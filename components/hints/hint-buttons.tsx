import type { HintActions, HintView } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { IgnoreButtons } from './ignore-buttons.tsx';
import { onButton } from './replacement-label.ts';

type Props = {
  readonly hint: HintView;
  readonly describedBy: string;
  readonly actions: HintActions;
  /** What shows the hint will disappear while focus is on it. */
  readonly onLeaving: () => void;
  readonly texts: Messages;
};

/** Ignores one hint in this post or its words everywhere, or copies its fix. */
export const HintButtons = ({ hint, describedBy, actions, onLeaving, texts }: Props) => {
  const [first] = hint.replacements;
  const leaving = (keyboard: boolean): void => {
    if (keyboard) onLeaving();
  };
  return (
    <div className="actions">
      <IgnoreButtons
        hints={[hint]}
        describedBy={describedBy}
        onIgnoreHere={(keyboard, reason) => {
          leaving(keyboard);
          actions.dismissHints([hint.id], reason);
        }}
        onIgnoreWord={(keyboard) => {
          leaving(keyboard);
          actions.ignoreWord(hint.id);
        }}
        texts={texts}
      />
      {first && first.text.trim() !== '' && (
        <button
          type="button"
          className="button-link"
          aria-describedby={describedBy}
          title={first.text}
          onClick={() => actions.copy(hint.id, 0)}
        >
          {texts.hint.copy(onButton(first.text))}
        </button>
      )}
    </div>
  );
};
