import { pausedText, resumeText } from '../hints/paused-text.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';

type Props = { readonly paused: Paused; readonly onResume: () => void; readonly texts: Messages };

/** What stands in place of the panel while checking is paused or off: until when, and the way back. */
export const PausedPanel = ({ paused, onResume, texts }: Props) => (
  <div className="paused-panel">
    <p>{pausedText(paused, texts)}</p>
    {!paused.locked && (
      <button type="button" className="button" data-initial-focus="" onClick={() => onResume()}>
        {resumeText(paused, texts)}
      </button>
    )}
  </div>
);
