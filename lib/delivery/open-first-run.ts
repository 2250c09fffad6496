import { browser } from '../platform/browser.ts';
import { firstRunSeen } from '../settings/first-run.ts';
import { opensFirstRun } from '../settings/opens-first-run.ts';
import { readPolicy } from './policy/read.ts';

/**
 * Opens the first-run page if it is time for it. Never rejects: drafts are checked without it too.
 *
 * @param asksConsent whether the browser asks extensions to say what they do with data
 */
export const openFirstRun = async (moment: 'installed' | 'pressed', asksConsent: boolean): Promise<void> => {
  try {
    const seen = await firstRunSeen.load();
    if (seen) return;
    const [{ installType }, answer] = await Promise.all([browser.management.getSelf(), readPolicy()]);
    // A policy that has not answered may say never.
    if (answer.state === 'unknown') return;
    const policy = answer.state === 'present' ? answer.policy : {};
    if (!opensFirstRun({ moment, seen, isManaged: installType === 'admin', asksConsent, policy })) return;
    await browser.tabs.create({ url: browser.runtime.getURL('/firstrun.html') });
    await firstRunSeen.save(true);
  } catch {
    // The next press on the toolbar button tries again.
  }
};
