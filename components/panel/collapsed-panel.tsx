import { foldRows, toRows } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Tick } from '../parts/icons.tsx';
import { CharacterCount } from '../hints/character-count.tsx';
import { countBySeverity } from '../hints/count-by-severity.ts';
import { SeverityCounts } from '../hints/severity-counts.tsx';
import { SeverityIcon } from '../hints/severity-shape.tsx';
import type { PanelState } from '../../lib/panel/types.ts';

type Props = { readonly state: PanelState; readonly onOpen: () => void; readonly texts: Messages };

/** The collapsed panel: the number of hints, a tick if none of them is open, and the length; or an icon of these. */
export const CollapsedPanel = ({ state, onOpen, texts }: Props) => {
  const { hints, ignored, weightedLength, limit, isIcon, key } = state;
  const title = texts.panel.unfold(texts.panel.hints(hints.length));
  const [worst] = countBySeverity(toRows(hints));
  const isClear = foldRows(toRows(hints)).open.length === 0;
  return (
    <button
      type="button"
      className={isIcon ? 'collapsed-panel icon-only' : 'collapsed-panel'}
      data-initial-focus=""
      aria-expanded={false}
      aria-label={isIcon ? title : undefined}
      aria-keyshortcuts={key}
      onClick={onOpen}
      title={title}
    >
      {isClear && <Tick />}
      {isIcon && !isClear && worst && <SeverityIcon severity={worst.severity} />}
      {!isIcon && (
        <>
          <span className="visually-hidden">{title}. </span>
          <SeverityCounts hints={hints} texts={texts} />
          {ignored.length > 0 && <span className="ignored-count">{texts.panel.ignored(toRows(ignored).length)} </span>}
          <CharacterCount used={weightedLength} limit={limit} texts={texts} />
        </>
      )}
    </button>
  );
};
