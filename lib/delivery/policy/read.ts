import { browser } from '../../platform/browser.ts';
import { parsePolicy, type PolicyAnswer } from './parse.ts';

/** Browsers can take seconds at start, and some never answer. */
const TIMEOUT_MS = 10_000;
/** When the browser is asked again, in ms from the first question: some answer only a later one. */
const ASK_AGAIN_MS = [5_000, 15_000] as const;

const ask = (): Promise<PolicyAnswer> =>
  browser.storage.managed.get(null).then(
    (raw) => parsePolicy(raw),
    // Firefox rejects where no policy names the extension.
    (thrown: unknown): PolicyAnswer => (/not found/i.test(String(thrown)) ? { state: 'absent' } : { state: 'unknown' }),
  );

/**
 * Reads the browser's enterprise policy. Never rejects. Without an answer after ten seconds the state is unknown, which
 * is not the same as absent.
 *
 * @param onLate is given an answer that comes after that
 */
export const readPolicy = (onLate?: (answer: PolicyAnswer) => void): Promise<PolicyAnswer> =>
  new Promise((done) => {
    let heard = false;
    let isLate = false;
    void ask().then((answer) => settle(answer));
    const timers = ASK_AGAIN_MS.map((at) => setTimeout(() => void ask().then(settle), at));
    const settle = (answer: PolicyAnswer): void => {
      if (heard || answer.state === 'unknown') return;
      heard = true;
      timers.forEach(clearTimeout);
      clearTimeout(timeout);
      if (isLate) onLate?.(answer);
      else done(answer);
    };
    const timeout = setTimeout(() => {
      isLate = true;
      // Nobody would hear a late answer.
      if (!onLate) timers.forEach(clearTimeout);
      done({ state: 'unknown' });
    }, TIMEOUT_MS);
  });

/** Calls back when the policy changes while the browser runs. Firefox does not report this. */
export const watchPolicy = (onChange: () => void): void => {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
};
