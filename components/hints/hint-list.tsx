import { useId } from 'react';
import type { HintRow as Row } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { HintView, PanelActions } from '../../lib/panel/types.ts';
import { Chevron } from '../parts/icons.tsx';
import { FixAllButton } from './fix-all-button.tsx';
import { fixableIn, HintRow } from './hint-row.tsx';

type RowsProps = {
  readonly id?: string;
  readonly rows: readonly Row<HintView>[];
  /** The hints pointed at. */
  readonly hovered: readonly string[];
  /** The rule of the row at which the keyboard comes in. */
  readonly entry: string | undefined;
  /** Whether what the keys do is read out there. */
  readonly tellsKeys?: boolean;
  readonly actions: PanelActions;
  readonly texts: Messages;
};

/** Rows of hints. */
export const HintRows = ({ id, rows, hovered, entry, tellsKeys, actions, texts }: RowsProps) => (
  <ul id={id} className="hints" aria-label={texts.panel.list}>
    {rows.map((row) => (
      <HintRow
        key={row.rule}
        row={row}
        current={row.hints.some((hint) => hovered.includes(hint.id))}
        entry={row.rule === entry}
        tellsKeys={tellsKeys}
        actions={actions}
        texts={texts}
      />
    ))}
  </ul>
);

type ListProps = Omit<RowsProps, 'id' | 'rows'> & {
  readonly open: readonly Row<HintView>[];
  readonly folded: readonly Row<HintView>[];
  /** Whether the person wants to see the folded rows. */
  readonly unfolded: boolean;
  /** The keyboard comes in at the button that shows the folded rows. */
  readonly entryAtFold: boolean;
};

/** From how many certain fixes on there is a button that makes those of all rows shown. */
const WORTH_FIXING_TOGETHER = 3;

/** The open rows, the button that shows the others, and these where they are wanted. */
export const HintList = ({ open, folded, unfolded, entryAtFold, ...shared }: ListProps) => {
  const id = useId();
  const { actions, texts } = shared;
  const shown = unfolded ? [...open, ...folded] : open;
  const hints = shown.flatMap((row) => row.hints);
  const fixable = fixableIn(hints);
  const isInSeveralRows = new Set(hints.filter((hint) => fixable.includes(hint.id)).map(({ rule }) => rule)).size > 1;
  const toFix = folded.filter(({ severity }) => severity !== 'suggestion').length;
  return (
    <>
      {open.length > 0 && <HintRows rows={open} {...shared} />}
      {folded.length > 0 && (
        <div className="fold" data-focus-group="">
          <button
            type="button"
            data-initial-focus={entryAtFold ? '' : undefined}
            aria-expanded={unfolded}
            aria-controls={unfolded ? id : undefined}
            onClick={() => actions.setUnfolded(!unfolded)}
          >
            {texts.panel.folded(toFix, folded.length - toFix)}
            <Chevron />
          </button>
        </div>
      )}
      {unfolded && folded.length > 0 && <HintRows id={id} rows={folded} {...shared} />}
      {isInSeveralRows && fixable.length >= WORTH_FIXING_TOGETHER && (
        <div className="fix-all" data-focus-group="">
          <FixAllButton fixable={fixable} all={fixable.length} onFixAll={actions.fixAll} texts={texts} />
        </div>
      )}
    </>
  );
};
