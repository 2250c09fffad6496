import type { Messages } from '../../lib/i18n/messages.ts';
import { Tick } from '../parts/icons.tsx';

type Props = {
  /** Whether there is any text. */
  readonly written: boolean;
  /** Whether there are hints that are ignored in this post. */
  readonly ignored: boolean;
  readonly texts: Messages;
};

const wordsOf = ({ written, ignored, texts: { panel } }: Props): string => {
  if (ignored) return panel.noOther;
  return written ? panel.clear : panel.start;
};

/** What stands in place of the hints where there are none. */
export const NoHints = (props: Props) => (
  <p className="empty">
    {props.written && !props.ignored && <Tick />}
    {wordsOf(props)}
  </p>
);
