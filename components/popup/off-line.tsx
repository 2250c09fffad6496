import { pausedText, resumeText } from '../hints/paused-text.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';

type Props = { readonly off: Paused; readonly onResume: () => void; readonly texts: Messages };

/** That checking is paused, or off on the site of this tab, and the button that turns it on again. */
export const OffLine = ({ off, onResume, texts }: Props) => (
  <p className="off-line" role="status">
    <span>{pausedText(off, texts)}</span>
    {!off.locked && (
      <button type="button" className="button" onClick={onResume}>
        {resumeText(off, texts)}
      </button>
    )}
  </p>
);
