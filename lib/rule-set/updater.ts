import { browser } from '../browser.ts';
import { fetchRuleSet } from './fetch.ts';
import { type Kept, usualPolicy } from './kept.ts';
import { readPolicy, watchPolicy } from './policy.ts';
import type { RuleSet } from './schema.ts';
import { settlePolicy } from './settle.ts';
import { loadStored, saveStored } from './store.ts';
import { type Fetched, type Outcome, update } from './update.ts';

const ALARM = 'rules';
/** An alarm that comes so much too late, in ms, has waited for a computer to be switched on. */
const LATE = 5 * 60_000;

/** Firefox tells a server which installation asks, unless the person has allowed the address: so it asks only then. */
const mayAsk = async (url: string): Promise<boolean> =>
  !browser.runtime.getURL('').startsWith('moz-') || browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });

const request = async (url: string): Promise<Fetched> =>
  (await mayAsk(url)) ? fetchRuleSet(url) : { ok: false, id: 'ask-origin', detail: new URL(url).host };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How long from one look to the next, in minutes: as wished in the mean, so that officials who log on together do not ask together. */
const nextLook = ({ policy }: Kept): number => (policy?.checkMinutes ?? usualPolicy.checkMinutes) * (0.5 + Math.random());
/** And from when a computer was switched on to the first, where there are rules already. */
const firstLook = ({ policy }: Kept): number => (policy?.checkMinutes ?? usualPolicy.checkMinutes) * Math.random();

/** Keeps the rule set up to date in the background. `tryOut` as in UpdateWorld. */
export const startUpdater = (tryOut: (ruleSet: RuleSet) => { readonly problems: readonly string[]; readonly compileMs: number }): { readonly check: () => Promise<Outcome> } => {
  let running: Promise<unknown> = Promise.resolve();

  /** Again and again, until it is set anew: a worker that is ended while it looks for rules is woken another time. */
  const schedule = async (minutes: number): Promise<void> => {
    const wait = Math.max(0.5, minutes);
    await browser.alarms.create(ALARM, { delayInMinutes: wait, periodInMinutes: wait });
  };

  /** One after the other, for two at once would write over each other. */
  const check = (): Promise<Outcome> => {
    const next = running.then(async () => {
      const outcome = await update({ now: Date.now, load: loadStored, save: saveStored, policy: readPolicy, request, tryOut, version: browser.runtime.getManifest().version });
      await schedule(nextLook((await loadStored()).kept));
      return outcome;
    });
    running = next.catch(() => undefined);
    return next;
  };

  /** At start: at once where nothing has to be asked, nothing is there yet or the policy brings something new, else some time within the period. */
  const begin = async (): Promise<void> => {
    // A worker that is ended while the browser has not answered, or whose browser does not, is followed by another.
    await schedule(1);
    const answer = await readPolicy();
    if (answer.state === 'unknown') return;
    const stored = await loadStored();
    const { stored: { kept }, faults } = settlePolicy(stored, answer, Date.now());
    const told = faults.every((found) => kept.faults.some((one) => same(one, found)));
    const asBefore = answer.state === 'present' && answer.policy.inline === undefined && kept.active !== null && same(stored.kept, kept) && told;
    if (asBefore) await schedule(firstLook(kept));
    else await check();
  };

  let begun: Promise<void> | undefined;
  const beginOnce = (): void => void (begun ??= begin());
  browser.runtime.onStartup.addListener(beginOnce);
  browser.runtime.onInstalled.addListener(beginOnce);
  // Neither event tells of an extension that was switched off and on again, which loses its alarms.
  void browser.alarms.get(ALARM).then((waiting) => waiting ?? beginOnce());
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name !== ALARM) return;
    if (Date.now() - scheduledTime > LATE) void loadStored().then(({ kept }) => schedule(firstLook(kept)));
    else void check();
  });
  watchPolicy(() => void check());
  return { check };
};
