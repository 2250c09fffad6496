import type { Messages } from '../../lib/i18n/messages.ts';
import type { Paused } from '../../lib/panel/types.ts';
import { clockTime } from '../../lib/text/time/format.ts';

/** That checking is paused, and until when; or off on a site. */
export const pausedText = ({ until, site, locked }: Paused, { menu, toolbar }: Messages): string => {
  if (site !== null) return locked ? menu.siteLocked(site) : menu.siteOff(site);
  return until === null ? toolbar.paused : toolbar.pausedUntil(clockTime(until));
};

/** What the button says that turns it on again. */
export const resumeText = ({ site }: Paused, { menu }: Messages): string =>
  site === null ? menu.resume : menu.resumeSite(site);
