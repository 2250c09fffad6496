import type { ResolvedRules } from '../delivery/resolve-rules.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Why a draft is not checked: a pause, with its end in ms since 1970 or null where it has none; or checking is off on
 * its site, by the person or by the policy.
 */
export type WhyOff =
  | { readonly by: 'pause'; readonly until: number | null }
  | { readonly by: 'person' | 'policy'; readonly site: string };

/**
 * Why drafts of a site are not checked now; null where they are. A site that the person turned off counts only where
 * the policy lets them pause without an end.
 *
 * @param site the origin of the page; null for a box of the extension
 */
export const whyOff = (
  { paused, offSites, mayPause }: Pick<ResolvedRules, 'paused' | 'offSites' | 'mayPause'>,
  settings: Pick<Settings, 'offSites'>,
  site: string | null,
): WhyOff | null => {
  if (site !== null && offSites.includes(site)) return { by: 'policy', site };
  if (site !== null && mayPause === 'any' && settings.offSites.some((one) => one === site))
    return { by: 'person', site };
  return paused ? { by: 'pause', until: paused.until } : null;
};
