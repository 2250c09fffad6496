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
import { checkForUpdates, type UpdateDependencies } from './check-for-updates.ts';

const ALARM = 'rules';
/** An alarm that is this late, in ms, was waiting for the computer to be switched on. */
const LATE_MS = 5 * 60_000;

/**
 * Whether the extension may fetch from the server. Firefox sends the installation's id unless the person has allowed
 * the address, so Firefox must have the permission.
 */
const hasHostPermission = async (url: string): Promise<boolean> =>
  !browser.runtime.getURL('').startsWith('moz-') || browser.permissions.contains({ origins: [toMatchPattern(url)] });

const request = async (url: string): Promise<FetchResult> =>
  (await hasHostPermission(url)) ? fetchRuleSet(url) : { ok: false, id: 'ask-origin', detail: new URL(url).host };

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const checkMinutes = (policy: Policy | null): number => policy?.checkMinutes ?? defaultPolicy.checkMinutes;
/**
 * Minutes to the next check. It varies around the configured time, so that people who log on together do not all ask
 * together.
 */
const nextCheckMinutes = (policy: Policy | null): number => checkMinutes(policy) * (0.5 + Math.random());
/**
 * Minutes from the start of the computer to the first check, if there are rules already. At most an hour, because it
 * may not run for longer.
 */
const firstCheckMinutes = (policy: Policy | null): number => Math.min(checkMinutes(policy), 60) * Math.random();

const loadPolicy = (): Promise<Policy | null> =>
  loadStored().then(
    ({ kept }) => kept.policy,
    () => null,
  );

/** Repeats until it is set again, because a worker that is stopped during a check must be woken again. */
const schedule = async (minutes: number): Promise<void> => {
  const wait = Math.max(0.5, minutes);
  await browser.alarms.create(ALARM, { delayInMinutes: wait, periodInMinutes: wait });
};

type Check = () => Promise<UpdateResult>;

/** Runs one check at a time, because two would overwrite each other's state. */
const createCheck = (tryOut: UpdateDependencies['tryOut']): Check => {
  const inTurn = createQueue();
  return () =>
    inTurn(async () => {
      try {
        return await checkForUpdates({
          now: Date.now,
          load: loadStored,
          save: saveStored,
          policy: readPolicy,
          request,
          tryOut,
          version: browser.runtime.getManifest().version,
        });
      } finally {
        // Schedule after a failure too: storage that fails now may work next time.
        await schedule(nextCheckMinutes(await loadPolicy()));
      }
    });
};

/**
 * At start, checks at once if no server has to be asked, the rules are missing or damaged, a newer extension may read
 * more, or the policy has changed; otherwise after `firstCheckMinutes`.
 */
const start = async (check: Check): Promise<void> => {
  // Schedule first, because the worker can be stopped before the browser answers, and some browsers never answer.
  await schedule(1);
  const answer = await readPolicy();
  if (answer.state === 'unknown') return;
  const stored = await loadStored();
  const { policy, stored: settled, issues: faults } = effectivePolicy(stored, answer, Date.now());
  const { kept } = settled;
  const { inForce, issues: ofStanding } = await loadStoredRuleSet(settled, policy);
  const isValid =
    inForce !== null && ofStanding.length === 0 && !kept.faults.some(({ id }) => id === 'newer-extension');
  const isReported = faults.every((found) => kept.faults.some((one) => isEqual(one, found)));
  const asBefore =
    answer.state === 'present' &&
    answer.policy.inline === undefined &&
    isValid &&
    isEqual(stored.kept, kept) &&
    isReported;
  if (asBefore) await schedule(firstCheckMinutes(kept.policy));
  else await check();
};

/** For callers that do not wait. After an error, the alarm repeats anyway. */
const ignoreErrors = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** Keeps the rule set up to date in the background. */
export const startUpdater = (tryOut: UpdateDependencies['tryOut']): { readonly check: Check } => {
  const check = createCheck(tryOut);
  let started: Promise<void> | undefined;
  const startOnce = (): void => ignoreErrors((started ??= start(check)));
  browser.runtime.onStartup.addListener(startOnce);
  browser.runtime.onInstalled.addListener(startOnce);
  // Neither event fires for an extension that was switched off and on again, which loses its alarms.
  void browser.alarms.get(ALARM).then((waiting) => waiting ?? startOnce());
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name !== ALARM) return;
    ignoreErrors(
      Date.now() - scheduledTime > LATE_MS
        ? loadPolicy().then((policy) => schedule(firstCheckMinutes(policy)))
        : check(),
    );
  });
  watchPolicy(() => ignoreErrors(check()));
  return { check };
};
