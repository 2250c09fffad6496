import type { Messages } from '../../lib/i18n/messages.ts';
import { Cross } from '../parts/icons.tsx';

type Props = { readonly notice: string | null; readonly onDismiss: () => void; readonly texts: Messages };

/**
 * A few words when something was lost or done out of sight. The status stands there empty before, or it would not be
 * read out.
 */
export const Notice = ({ notice, onDismiss, texts }: Props) => (
  <div className={notice === null ? 'visually-hidden' : 'notice'}>
    <p role="status">{notice}</p>
    {notice !== null && (
      <button type="button" className="button-icon" aria-label={texts.panel.dismiss} onClick={onDismiss}>
        <Cross />
      </button>
    )}
  </div>
);
