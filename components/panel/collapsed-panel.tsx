import { foldRows, toRows } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Tick } from '../parts/icons.tsx';
import { CharacterCount } from '../hints/character-count.tsx';
import { SeverityCounts } from '../hints/severity-counts.tsx';
import type { PanelState } from '../../lib/panel/types.ts';

type Props = { readonly state: PanelState; readonly onOpen: () => void; readonly texts: Messages };

/** The collapsed panel: the number of hints, a tick if none of them is open, and the length. */
export const CollapsedPanel = ({ state: { hints, ignored, weightedLength, limit }, onOpen, texts }: Props) => (
  <button
    type="button"
    className="collapsed-panel"
    data-initial-focus=""
    aria-expanded={false}
    onClick={onOpen}
    title={texts.panel.unfold(texts.panel.hints(hints.length))}
  >
    {foldRows(toRows(hints)).open.length === 0 && <Tick />}
    {hints.length > 0 ? (
      <SeverityCounts hints={hints} texts={texts} />
    ) : (
      <span className="visually-hidden">{texts.panel.hints(0)} </span>
    )}
    {ignored.length > 0 && <span className="ignored-count">{texts.panel.ignored(toRows(ignored).length)} </span>}
    <CharacterCount used={weightedLength} limit={limit} texts={texts} />
  </button>
);
