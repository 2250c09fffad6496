import type { LastFix } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { undoShortcut } from '../../lib/platform/shortcut.ts';
import { useAlert } from '../parts/use-alert.ts';
import { fixLabel } from './replacement-label.ts';

type Props = { readonly lastFix: LastFix | null; readonly texts: Messages };

/** Says what each fix did, and how to take it back. */
export const FixAnnouncement = ({ lastFix, texts }: Props) => {
  const words = lastFix ? texts.panel.fixMade(fixLabel(lastFix.effect, texts), undoShortcut()) : '';
  return (
    <p className="visually-hidden" aria-live="polite">
      {useAlert(lastFix?.number ?? null, words)}
    </p>
  );
};
