import type { HintActions, HintView } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { IgnoreButtons } from './ignore-buttons.tsx';
import { SourceLine } from './source-line.tsx';

type Props = {
  readonly id: string;
  readonly hint: HintView;
  readonly describedBy: string;
  readonly actions: HintActions;
  /** The hint will disappear while focus is on it. */
  readonly onLeaving: () => void;
  readonly texts: Messages;
};

/** What a hint shows once it is opened: its severity, how to ignore it or copy its fix, and its source. */
export const HintDetails = ({ id, hint, describedBy, actions, onLeaving, texts }: Props) => {
  const [first] = hint.replacements;
  const leaving = (keyboard: boolean): void => {
    if (keyboard) onLeaving();
  };
  return (
    <div id={id} className="details">
      <p className="severity">{texts.severity[hint.severity]}</p>
      <div className="actions">
        <IgnoreButtons
          hint={hint}
          describedBy={describedBy}
          onIgnoreHere={(keyboard, reason) => {
            leaving(keyboard);
            actions.dismissHint(hint.id, reason);
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
            {texts.hint.copy}
          </button>
        )}
      </div>
      <SourceLine
        source={hint.source}
        hosts={hint.linkHosts}
        onReadMore={hint.guidance === undefined ? undefined : () => actions.openGuidance(hint.id)}
        texts={texts}
      />
    </div>
  );
};
