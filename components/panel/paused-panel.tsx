import { clockTime } from '../../lib/text/time/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';

type Props = { readonly paused: Paused; readonly onResume: () => void; readonly texts: Messages };

/** That checking is paused, and until when. */
export const pausedText = ({ until }: Paused, texts: Messages): string =>
  until === null ? texts.menu.paused : texts.menu.pausedUntil(clockTime(until));

/** What stands in place of the panel while checking is paused: until when, and the way back. */
export const PausedPanel = ({ paused, onResume, texts }: Props) => (
  <div className="paused-panel">
    <p>{pausedText(paused, texts)}</p>
    <button type="button" className="button" data-initial-focus="" onClick={() => onResume()}>
      {texts.menu.resume}
    </button>
  </div>
);
