import { toRows } from '../../lib/check/rows.ts';
import type { PanelState } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { IgnoredCount } from '../hints/ignored.tsx';
import { CharacterCount } from '../hints/character-count.tsx';
import { SeverityCounts } from '../hints/severity-counts.tsx';
import { Chevron } from '../parts/icons.tsx';

type Props = {
  readonly state: Pick<PanelState, 'hints' | 'ignored' | 'weightedLength' | 'limit'>;
  /** Whether the ignored hints are listed, in the element with the id `controls`. */
  readonly listed: boolean;
  readonly controls: string;
  readonly onList: () => void;
  readonly texts: Messages;
};

/** How many hints there are and how long the draft is. */
export const PanelHeader = ({
  state: { hints, ignored, weightedLength, limit },
  listed,
  controls,
  onList,
  texts,
}: Props) => (
  <header>
    <div>
      <h2>{texts.panel.hints(toRows(hints).length)}</h2>
      <SeverityCounts hints={hints} texts={texts} />
      <IgnoredCount count={toRows(ignored).length} open={listed} controls={controls} onToggle={onList} texts={texts} />
      <CharacterCount used={weightedLength} limit={limit} texts={texts} />
    </div>
  </header>
);

type FoldProps = {
  /** The keyboard comes into the panel here, as there is no hint. */
  readonly entry: boolean;
  readonly onFold: () => void;
  readonly texts: Messages;
};

/** Folds the panel. It stands in the header, and comes last for the keyboard: first come the hints. */
export const FoldButton = ({ entry, onFold, texts }: FoldProps) => (
  <button
    type="button"
    className="button-icon collapse"
    aria-expanded={true}
    aria-label={texts.panel.fold}
    data-initial-focus={entry ? '' : undefined}
    onClick={onFold}
  >
    <Chevron />
  </button>
);
