import { browser } from '../platform/browser.ts';
import { createQueue } from '../platform/in-turn.ts';
import { fetchRuleSet } from './fetch.ts';
import type { FetchResult } from './evaluate-offer.ts';
import type { PolicyAnswer } from './policy/parse.ts';
import { toMatchPattern } from './policy/host-permission.ts';
import { readPolicy, watchPolicy } from './policy/read.ts';
import { effectivePolicy } from './effective-policy.ts';
import { createReader } from './readable.ts';
import { loadStoredRuleSet } from './stored-rule-set.ts';
import { loadStored, saveStored } from './store.ts';
import type { UpdateResult } from './next-state.ts';
import { firstCheckMinutes, mustWait, nextCheckMinutes } from './update-times.ts';
import { checkForUpdates, type UpdateDependencies } from './check-for-updates.ts';

const ALARM = 'rules';
const POLICY_ALARM = 'policy';
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

/** For callers that do not wait. After an error, the alarm repeats anyway. */
const ignoreErrors = (work: Promise<unknown>): void => void work.catch(() => undefined);

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Repeats until it is set again, because a worker that is stopped during a check must be woken again. */
const schedule = async (minutes: number): Promise<void> => {
  const wait = Math.max(0.5, minutes);
  await browser.alarms.create(ALARM, { delayInMinutes: wait, periodInMinutes: wait });
};

const NOTHING_KNOWN = { policy: null, failures: 0, waitUntil: null } as const;

/** Plans the next check by what is stored, or as usual where that cannot be read. */
const plan = async (minutesBy: typeof nextCheckMinutes): Promise<void> => {
  const known = await loadStored().then(
    ({ kept }) => kept,
    () => NOTHING_KNOWN,
  );
  await schedule(minutesBy(known, Date.now(), Math.random()));
};

/** How rule sets are read and tried. */
type Reading = Pick<UpdateDependencies, 'tryRuleSet' | 'canRead'>;

const ownVersion = (): string => browser.runtime.getManifest().version;

/** A check for new rules. `late`: what the browser has answered about its policy; without it, it is asked. */
type Check = (late?: PolicyAnswer) => Promise<UpdateResult>;

/** Asks the browser for its policy; while it gives no answer, an alarm asks again. A late answer is used too. */
const askForPolicy = async (check: Check): Promise<PolicyAnswer> => {
  const answer = await readPolicy((late) => ignoreErrors(check(late)));
  if (answer.state === 'unknown') await browser.alarms.create(POLICY_ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
  return answer;
};

/** Asks once more for a policy that has not come. The server is not asked for it: that goes by its own alarm. */
const askAgain = async (check: Check): Promise<void> => {
  const answer = await askForPolicy(check);
  if (answer.state === 'unknown') return;
  await browser.alarms.clear(POLICY_ALARM);
  await check(answer);
};

/** Runs one check at a time, because two would overwrite each other's state. */
const createCheck = (worker: Reading): Check => {
  const inTurn = createQueue();
  const check: Check = (late) =>
    inTurn(async () => {
      try {
        return await checkForUpdates({
          now: Date.now,
          load: loadStored,
          save: saveStored,
          policy: async () => late ?? askForPolicy(check),
          request,
          ...worker,
          version: ownVersion(),
        });
      } finally {
        // Schedule after a failure too: storage that fails now may work next time.
        await plan(nextCheckMinutes);
      }
    });
  return check;
};

/**
 * At start, checks at once if no server has to be asked, the rules are missing or damaged, a newer extension may read
 * more, or the policy has changed; otherwise after `firstCheckMinutes`. A server that has asked to be left alone is.
 */
const start = async (check: Check, { canRead }: Reading): Promise<void> => {
  // Schedule first, because the worker can be stopped before the browser answers, and some browsers never answer.
  await schedule(1);
  const answer = await askForPolicy(check);
  if (answer.state === 'unknown') return;
  const stored = await loadStored();
  const { policy, stored: settled, issues: faults } = effectivePolicy(stored, answer, Date.now());
  const { kept } = settled;
  const { inForce, issues: ofStanding } = await loadStoredRuleSet(
    settled,
    policy,
    createReader({ canRead, version: ownVersion() }, kept).read,
  );
  const isValid =
    inForce !== null &&
    ofStanding.length === 0 &&
    !kept.faults.some(({ id }) => id === 'newer-extension' || id === 'unusable');
  const isReported = faults.every((found) => kept.faults.some((one) => isEqual(one, found)));
  const asBefore =
    answer.state === 'present' &&
    answer.policy.inline === undefined &&
    isValid &&
    isEqual(stored.kept, kept) &&
    isReported;
  const isSamePolicy = answer.state === 'present' && isEqual(stored.kept.policy, kept.policy);
  if (asBefore || (isSamePolicy && mustWait(kept, Date.now())))
    await schedule(firstCheckMinutes(kept, Date.now(), Math.random()));
  else await check(answer);
};

/** Keeps the rule set up to date in the background. */
export const startUpdater = (worker: Reading): { readonly check: () => Promise<UpdateResult> } => {
  const check = createCheck(worker);
  let started: Promise<void> | undefined;
  const startOnce = (): void => ignoreErrors((started ??= start(check, worker)));
  browser.runtime.onStartup.addListener(startOnce);
  browser.runtime.onInstalled.addListener(startOnce);
  // Neither event fires for an extension that was switched off and on again, which loses its alarms.
  void browser.alarms.get(ALARM).then((waiting) => waiting ?? startOnce());
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === POLICY_ALARM) ignoreErrors(askAgain(check));
    if (name !== ALARM) return;
    ignoreErrors(Date.now() - scheduledTime > LATE_MS ? plan(firstCheckMinutes) : check());
  });
  watchPolicy(() => ignoreErrors(check()));
  return { check: () => check() };
};
