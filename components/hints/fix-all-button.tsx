import type { Messages } from '../../lib/i18n/messages.ts';

type Props = {
  /** Ids of the hints whose fixes are made. */
  readonly fixable: readonly string[];
  /** How many hints there are. */
  readonly all: number;
  readonly describedBy?: string;
  readonly onFixAll: (hints: readonly string[]) => void;
  readonly texts: Messages;
};

/** Makes several fixes with one press; nothing where there are not several. */
export const FixAllButton = ({ fixable, all, describedBy, onFixAll, texts }: Props) =>
  fixable.length > 1 && (
    <div className="fixes">
      <button
        type="button"
        className="fix"
        data-fix="all"
        aria-describedby={describedBy}
        onClick={() => onFixAll(fixable)}
      >
        {texts.hint.fixSome(fixable.length, all)}
      </button>
    </div>
  );
