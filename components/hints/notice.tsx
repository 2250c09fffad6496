import type { Messages } from '../../lib/i18n/messages.ts';
import { Cross } from '../parts/icons.tsx';

type Props = {
  readonly notice: string | null;
  /** How many fixes that were made together can be taken back together; 0 if none. */
  readonly undoable: number;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  readonly texts: Messages;
};

/**
 * A few words when something was lost or done out of sight, and a button that takes back several fixes. The status
 * stands there empty before, or it would not be read out.
 */
export const Notice = ({ notice, undoable, onUndo, onDismiss, texts: { panel } }: Props) => {
  const words = notice ?? (undoable > 0 ? panel.fixesMade(undoable) : null);
  return (
    <div className={words === null ? 'visually-hidden' : 'notice'}>
      <p role="status">
        <bdi>{words}</bdi>
      </p>
      {undoable > 0 && (
        <button type="button" className="button undo" onClick={onUndo}>
          {panel.undoAll(undoable)}
        </button>
      )}
      {words !== null && (
        <button type="button" className="button-icon" aria-label={panel.dismiss} onClick={onDismiss}>
          <Cross />
        </button>
      )}
    </div>
  );
};
