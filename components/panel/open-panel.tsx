import { useId, useLayoutEffect, useRef, useState } from 'react';
import { mustFixIn } from '../../lib/check/sort-hints.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Checklist } from '../hints/checklist.tsx';
import { HintRow } from '../hints/hint-row.tsx';
import { IgnoredList } from '../hints/ignored.tsx';
import { NoHints } from './no-hints.tsx';
import { PanelHeader } from './panel-header.tsx';
import { PrePostCheck } from './preflight.tsx';
import type { PanelActions, PanelState, HintView } from '../../lib/panel/types.ts';

type Props = { readonly state: PanelState; readonly actions: PanelActions; readonly texts: Messages };

/** The expanded panel: the counts, then what must be fixed before posting, the other hints and the checklist. */
export const ExpandedPanel = ({ state, actions, texts }: Props) => {
  const { hints, ignored, weightedLength, checklist, hoveredHint, postBlocked } = state;
  const [listed, setListed] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const first = postBlocked ? mustFixIn(hints) : [];
  const rest = hints.filter((hint) => !first.includes(hint));
  const entered = first.length > 0 ? first : rest;
  const entry = (entered.find((hint) => hint.id === hoveredHint) ?? entered[0])?.id;

  // A stop scrolls the panel to its top, because what must be fixed is there.
  useLayoutEffect(() => {
    if (postBlocked && scroller.current) scroller.current.scrollTop = 0;
  }, [postBlocked?.stop]);

  const list = (shown: readonly HintView[]) => (
    <ul className="hints" aria-label={texts.panel.list}>
      {shown.map((hint) => (
        <HintRow
          key={hint.id}
          hint={hint}
          current={hint.id === hoveredHint}
          entry={hint.id === entry}
          actions={actions}
          texts={texts}
        />
      ))}
    </ul>
  );

  return (
    <div className="panel">
      <PanelHeader
        state={state}
        listed={listed}
        controls={id}
        onList={() => setListed(!listed)}
        onFold={() => actions.setCollapsed(true)}
        texts={texts}
      />
      <div ref={scroller} className="scroller" data-scroller="">
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
            {list(first)}
          </PrePostCheck>
        )}
        {rest.length > 0 && list(rest)}
        {hints.length === 0 && <NoHints written={weightedLength > 0} ignored={ignored.length > 0} texts={texts} />}
        {checklist.length > 0 && <Checklist items={checklist} onTick={actions.setItemTicked} texts={texts} />}
      </div>
    </div>
  );
};
