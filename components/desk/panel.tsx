import type { Texts } from '../../lib/texts/texts.ts';
import { Chevron, Tick } from '../parts/icons.tsx';
import { Checklist } from './checklist.tsx';
import { HintRow } from './hint-row.tsx';
import { Length } from './length.tsx';
import { Preflight } from './preflight.tsx';
import { Tally } from './tally.tsx';
import type { DeskActions, DeskState, ShownHint } from '../../lib/desk/types.ts';

type Props = { readonly state: DeskState; readonly actions: DeskActions; readonly texts: Texts };

/** The panel unfolded: how many and how long, then what holds the post up, the hints, and the questions. */
export const Panel = ({ state, actions, texts }: Props) => {
  const { hints, weightedLength, limit, checklist, current } = state;
  const first = state.preflight ? hints.filter(({ severity }) => severity === 'error') : [];
  const rest = hints.filter((hint) => !first.includes(hint));
  const entry = hints.some(({ id }) => id === current) ? current : (first[0] ?? rest[0])?.id;

  const list = (shown: readonly ShownHint[]) => (
    <ul className="hints" aria-label={texts.desk.list}>
      {shown.map((hint) => (
        <HintRow key={hint.id} hint={hint} current={hint.id === current} entry={hint.id === entry} actions={actions} texts={texts} />
      ))}
    </ul>
  );

  return (
    <div className="panel">
      <header>
        <div>
          <h2>{texts.desk.hints(hints.length)}</h2>
          <Tally hints={hints} texts={texts} />
          <Length used={weightedLength} limit={limit} texts={texts} />
        </div>
        <button type="button" className="bare fold" aria-expanded={true} aria-label={texts.desk.fold} data-first-stop={hints.length === 0 ? '' : undefined} onClick={() => actions.fold(true)}>
          <Chevron />
        </button>
      </header>
      <div className="scroller" data-scroller="">
        {first.length > 0 && (
          <Preflight count={first.length} onAnyway={actions.postAnyway} texts={texts}>
            {list(first)}
          </Preflight>
        )}
        {rest.length > 0 && list(rest)}
        {hints.length === 0 && (
          <p className="empty">
            {weightedLength > 0 && <Tick />}
            {weightedLength > 0 ? texts.desk.clear : texts.desk.start}
          </p>
        )}
        {checklist.length > 0 && <Checklist items={checklist} onTick={actions.tick} texts={texts} />}
      </div>
    </div>
  );
};
