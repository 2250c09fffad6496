import type { HintRow } from '../../lib/check/rows.ts';
import type { HintActions, HintView, PanelActions } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { HintButtons } from './hint-buttons.tsx';
import { IgnoreButtons } from './ignore-buttons.tsx';
import { PlaceList } from './place-list.tsx';
import { SourceLine } from './source-line.tsx';

type Props = {
  readonly id: string;
  readonly row: HintRow<HintView>;
  readonly describedBy: string;
  readonly actions: HintActions & Pick<PanelActions, 'hoverHints' | 'reportHint'>;
  /** The row will disappear while focus is on it. */
  readonly onLeaving: () => void;
  readonly texts: Messages;
};

/**
 * What a row shows once it is opened: its severity, how to ignore it or copy its fix, and its source. A row of several
 * hints shows the same for each of its places.
 */
export const HintDetails = ({ id, row, describedBy, actions, onLeaving, texts }: Props) => {
  const { severity, worst, hints } = row;
  return (
    <div id={id} className="details">
      <p className="severity">{texts.severity[severity]}</p>
      {hints.length === 1 ? (
        <HintButtons hint={worst} describedBy={describedBy} actions={actions} onLeaving={onLeaving} texts={texts} />
      ) : (
        <>
          <PlaceList hints={hints} actions={actions} texts={texts} />
          <div className="actions">
            <IgnoreButtons
              hints={hints}
              describedBy={describedBy}
              onIgnoreHere={(keyboard, reason) => {
                if (keyboard) onLeaving();
                actions.dismissHints(
                  hints.map((hint) => hint.id),
                  reason,
                );
              }}
              texts={texts}
            />
          </div>
        </>
      )}
      <SourceLine
        source={worst.source}
        hosts={worst.linkHosts}
        onReadMore={worst.guidance === undefined ? undefined : () => actions.openGuidance(worst.id)}
        texts={texts}
      />
      {actions.reportHint && (
        <button
          type="button"
          className="button-link report-hint"
          aria-describedby={describedBy}
          onClick={() => actions.reportHint?.(worst.id)}
        >
          {texts.menu.reportHint}
        </button>
      )}
    </div>
  );
};
