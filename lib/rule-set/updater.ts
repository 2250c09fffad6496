import { browser } from '../browser.ts';
import { fetchRuleSet } from './fetch.ts';
import { type Policy, usualPolicy } from './kept.ts';
import { readPolicy, watchPolicy } from './policy.ts';
import type { RuleSet } from './schema.ts';
import type { PolicyAnswer } from './settle.ts';
import { loadStored, saveStored } from './store.ts';
import { type Fetched, type Outcome, update } from './update.ts';

const ALARM = 'rules';

/** Firefox tells a server which installation asks, unless the person has allowed the address: so it asks only then. */
const mayAsk = async (url: string): Promise<boolean> =>
  !browser.runtime.getURL('').startsWith('moz-') || browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });

const request = async (url: string): Promise<Fetched> =>
  (await mayAsk(url)) ? fetchRuleSet(url) : { ok: false, id: 'ask-origin', detail: new URL(url).host };

const same = (kept: Policy | null, now: Policy): boolean => JSON.stringify(kept) === JSON.stringify(now);

/** Half as often to one and a half times as often as wished, so that officials who log on together do not ask together. */
const spread = (minutes: number): number => minutes * (0.5 + Math.random());

/** Keeps the rule set up to date in the background. `tryOut` as in UpdateWorld. */
export const startUpdater = (tryOut: (ruleSet: RuleSet) => { readonly problems: readonly string[]; readonly compileMs: number }): { readonly check: () => Promise<Outcome> } => {
  let running: Promise<unknown> = Promise.resolve();

  /** Again and again, until it is set anew: a worker that is ended while it looks for rules is woken another time. */
  const schedule = async (minutes: number): Promise<void> => {
    const wait = Math.max(0.5, minutes);
    await browser.alarms.create(ALARM, { delayInMinutes: wait, periodInMinutes: wait });
  };

  /** One after the other, for two at once would write over each other. */
  const check = (policy: () => Promise<PolicyAnswer> = readPolicy): Promise<Outcome> => {
    const next = running.then(async () => {
      const outcome = await update({ now: Date.now, load: loadStored, save: saveStored, policy, request, tryOut, version: browser.runtime.getManifest().version });
      const { kept } = await loadStored();
      await schedule(spread(kept.policy?.checkMinutes ?? usualPolicy.checkMinutes));
      return outcome;
    });
    running = next.catch(() => undefined);
    return next;
  };

  /** At start: at once where nothing has to be asked, nothing is there yet or the policy has changed meanwhile, else some time within the hour. */
  const begin = async (): Promise<void> => {
    const answer = await readPolicy();
    const { kept } = await loadStored();
    if (answer.state === 'unknown') await schedule(1);
    else if (kept.active !== null && answer.state === 'present' && answer.policy.inline === undefined && same(kept.policy, answer.policy)) await schedule((answer.policy.checkMinutes ?? usualPolicy.checkMinutes) * Math.random());
    else await check(() => Promise.resolve(answer));
  };

  let begun: Promise<void> | undefined;
  const beginOnce = (): void => void (begun ??= begin());
  browser.runtime.onStartup.addListener(beginOnce);
  browser.runtime.onInstalled.addListener(beginOnce);
  // Neither event tells of an extension that was switched off and on again, which loses its alarms.
  void browser.alarms.get(ALARM).then((waiting) => waiting ?? beginOnce());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void check();
  });
  watchPolicy(() => void check());
  return { check: () => check() };
};
