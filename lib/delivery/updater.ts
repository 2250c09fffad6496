import { browser } from '../platform/browser.ts';
import { createQueue } from '../platform/in-turn.ts';
import { fetchRuleSet } from './fetch.ts';
import type { FetchResult } from './evaluate-offer.ts';
import { defaultPolicy } from './policy/schema.ts';
import type { Policy } from './policy/settings.ts';
import { toMatchPattern } from './policy/host-permission.ts';
import { readPolicy, watchPolicy } from './policy/read.ts';
import { effectivePolicy } from './effective-policy.ts';
import { loadStoredRuleSet } from './stored-rule-set.ts';
import { loadStored, saveStored } from './store.ts';
import type { UpdateResult } from './next-state.ts';
import { checkForUpdates, type UpdateDependencies } from './update.ts';

const ALARM = 'rules';
/** An alarm that comes so much too late, in ms, has waited for a computer to be switched on. */
const LATE_MS = 5 * 60_000;

/** Firefox tells a server which installation asks, unless the person has allowed the address: so it asks only then. */
const hasHostPermission = async (url: string): Promise<boolean> =>
  !browser.runtime.getURL('').startsWith('moz-') || browser.permissions.contains({ origins: [toMatchPattern(url)] });

const request = async (url: string): Promise<FetchResult> =>
  (await hasHostPermission(url)) ? fetchRuleSet(url) : { ok: false, id: 'ask-origin', detail: new URL(url).host };

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const checkMinutes = (policy: Policy | null): number => policy?.checkMinutes ?? defaultPolicy.checkMinutes;
/** How long from one look to the next, in minutes: as wished in the mean, so that officials who log on together do not ask together. */
const nextCheckMinutes = (policy: Policy | null): number => checkMinutes(policy) * (0.5 + Math.random());
/** And from when a computer was switched on to the first, where there are rules already: within an hour, for it may be on for one only. */
const firstCheckMinutes = (policy: Policy | null): number => Math.min(checkMinutes(policy), 60) * Math.random();

const loadPolicy = (): Promise<Policy | null> => loadStored().then(({ kept }) => kept.policy, () => null);

/** Keeps the rule set up to date in the background. */
export const startUpdater = (tryOut: UpdateDependencies['tryOut']): { readonly check: () => Promise<UpdateResult> } => {
  /** Again and again, until it is set anew: a worker that is ended while it looks for rules is woken another time. */
  const schedule = async (minutes: number): Promise<void> => {
    const wait = Math.max(0.5, minutes);
    await browser.alarms.create(ALARM, { delayInMinutes: wait, periodInMinutes: wait });
  };

  const inTurn = createQueue();
  /** One after the other, for two at once would write over each other. */
  const check = (): Promise<UpdateResult> =>
    inTurn(async () => {
      try {
        return await checkForUpdates({ now: Date.now, load: loadStored, save: saveStored, policy: readPolicy, request, tryOut, version: browser.runtime.getManifest().version });
      } finally {
        // Whatever came of it: storage that fails now may not the next time.
        await schedule(nextCheckMinutes(await loadPolicy()));
      }
    });

  /** At start: at once where nothing has to be asked, the rules are not there or not whole, a newer extension may read more, or the policy brings something new; else some time within the period. */
  const start = async (): Promise<void> => {
    // A worker that is ended while the browser has not answered, or whose browser does not, is followed by another.
    await schedule(1);
    const answer = await readPolicy();
    if (answer.state === 'unknown') return;
    const stored = await loadStored();
    const { policy, stored: settled, issues: faults } = effectivePolicy(stored, answer, Date.now());
    const { kept } = settled;
    const { inForce, issues: ofStanding } = await loadStoredRuleSet(settled, policy);
    const whole = inForce !== null && ofStanding.length === 0 && !kept.faults.some(({ id }) => id === 'newer-extension');
    const told = faults.every((found) => kept.faults.some((one) => isEqual(one, found)));
    const asBefore = answer.state === 'present' && answer.policy.inline === undefined && whole && isEqual(stored.kept, kept) && told;
    if (asBefore) await schedule(firstCheckMinutes(kept.policy));
    else await check();
  };

  let started: Promise<void> | undefined;
  /** For whoever does not wait for it: the alarm comes again, whatever went wrong. */
  const ignoreErrors = (work: Promise<unknown>): void => void work.catch(() => undefined);
  const startOnce = (): void => ignoreErrors((started ??= start()));
  browser.runtime.onStartup.addListener(startOnce);
  browser.runtime.onInstalled.addListener(startOnce);
  // Neither event tells of an extension that was switched off and on again, which loses its alarms.
  void browser.alarms.get(ALARM).then((waiting) => waiting ?? startOnce());
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name !== ALARM) return;
    ignoreErrors(Date.now() - scheduledTime > LATE_MS ? loadPolicy().then((policy) => schedule(firstCheckMinutes(policy))) : check());
  });
  watchPolicy(() => ignoreErrors(check()));
  return { check };
};
