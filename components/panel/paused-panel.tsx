import { clockTime } from '../../lib/text/time/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';

type Props = { readonly paused: Paused; readonly onResume: () => void; readonly texts: Messages };

/** That checking is paused, and until when; or off on a site. */
export const pausedText = ({ until, site, locked }: Paused, { menu }: Messages): string => {
  if (site !== null) return locked ? menu.siteLocked(site) : menu.siteOff(site);
  return until === null ? menu.paused : menu.pausedUntil(clockTime(until));
};

/** What stands in place of the panel while checking is paused: until when, and the way back. */
export const PausedPanel = ({ paused, onResume, texts }: Props) => (
  <div className="paused-panel">
    <p>{pausedText(paused, texts)}</p>
    {!paused.locked && (
      <button type="button" className="button" data-initial-focus="" onClick={() => onResume()}>
        {paused.site === null ? texts.menu.resume : texts.menu.resumeSite(paused.site)}
      </button>
    )}
  </div>
);
