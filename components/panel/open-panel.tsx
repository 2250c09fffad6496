import { useId, useLayoutEffect, useRef, useState } from 'react';
import { foldRows, toRows } from '../../lib/check/rows.ts';
import { mustFixIn } from '../../lib/check/sort-hints.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { PanelActions, PanelState } from '../../lib/panel/types.ts';
import { Checklist } from '../hints/checklist.tsx';
import { HintList, HintRows } from '../hints/hint-list.tsx';
import { IgnoredList } from '../hints/ignored.tsx';
import { GoesOut } from './goes-out.tsx';
import { ModeLines } from '../hints/mode-lines.tsx';
import { NoHints } from './no-hints.tsx';
import { PanelMenu } from './panel-menu.tsx';
import { FoldButton, PanelHeader } from './panel-header.tsx';
import { PostContext } from './post-context.tsx';
import { PrePostCheck } from './preflight.tsx';

type Props = {
  readonly state: PanelState;
  /** Whether what the keys do is read out where the keyboard comes in. */
  readonly tellsKeys: boolean;
  readonly actions: PanelActions;
  readonly texts: Messages;
};

/** The expanded panel: the counts, then what must be fixed before posting, the other hints and the checklist. */
export const ExpandedPanel = ({ state, tellsKeys, actions, texts }: Props) => {
  const { hints, ignored, weightedLength, checklist, hoveredHints, postBlocked, unfolded, modes } = state;
  const [listed, setListed] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = toRows(hints);
  const first = postBlocked ? mustFixIn(rows) : [];
  const { open, folded } = foldRows(rows);
  const rest = open.filter((row) => !first.includes(row));
  const entered = first.length > 0 ? first : unfolded ? [...open, ...folded] : open;
  const pointedAt = entered.find((row) => row.hints.some((hint) => hoveredHints.includes(hint.id)));
  const entry = (pointedAt ?? entered[0])?.rule;
  const shared = { hovered: hoveredHints, entry, tellsKeys, actions, texts };

  // A stop scrolls the panel to its top, because what must be fixed is there.
  useLayoutEffect(() => {
    if (postBlocked && scroller.current) scroller.current.scrollTop = 0;
  }, [postBlocked?.stop]);

  return (
    <div className="panel">
      <PanelHeader state={state} listed={listed} controls={id} onList={() => setListed(!listed)} texts={texts} />
      <div ref={scroller} className="scroller" data-scroller="">
        <div role="status">
          <ModeLines modes={modes} onReadMore={actions.openArticle} texts={texts} />
        </div>
        <GoesOut modes={modes} actions={actions} texts={texts} />
        <PostContext state={state} texts={texts} />
        {listed && ignored.length > 0 && (
          <IgnoredList id={id} ignored={ignored} onShowAgain={actions.showAgain} texts={texts} />
        )}
        {postBlocked && first.length > 0 && (
          <PrePostCheck
            stopped={postBlocked}
            count={first.length}
            ignored={mustFixIn(ignored)}
            onShowAgain={actions.showAgain}
            onAnyway={actions.allowNextPost}
            texts={texts}
          >
            <HintRows rows={first} {...shared} />
          </PrePostCheck>
        )}
        {open.length === 0 && (hints.length === 0 || ignored.length === 0) && (
          <NoHints written={weightedLength > 0} ignored={ignored.length > 0} texts={texts} />
        )}
        <HintList open={rest} folded={folded} unfolded={unfolded} entryAtFold={entered.length === 0} {...shared} />
        {checklist.length > 0 && <Checklist items={checklist} onTick={actions.setItemTicked} texts={texts} />}
        <PanelMenu state={state} actions={actions} texts={texts} />
      </div>
      <FoldButton entry={hints.length === 0} onFold={() => actions.setCollapsed(true)} texts={texts} />
    </div>
  );
};
