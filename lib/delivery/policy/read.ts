import { browser } from '../../platform/browser.ts';
import { parsePolicy, type PolicyAnswer } from './parse.ts';

/** Browsers can take seconds at start, and some never answer. */
const TIMEOUT_MS = 10_000;

/**
 * Reads the browser's enterprise policy. Never rejects. Without an answer after ten seconds the state is unknown, which
 * is not the same as absent.
 */
export const readPolicy = async (): Promise<PolicyAnswer> => {
  const late = new Promise<PolicyAnswer>((done) => setTimeout(() => done({ state: 'unknown' }), TIMEOUT_MS));
  const asked = browser.storage.managed.get(null).then(
    (raw) => parsePolicy(raw),
    // Firefox rejects where no policy names the extension.
    (thrown: unknown): PolicyAnswer => (/not found/i.test(String(thrown)) ? { state: 'absent' } : { state: 'unknown' }),
  );
  return Promise.race([asked, late]);
};

/** Calls back when the policy changes while the browser runs. Firefox does not report this. */
export const watchPolicy = (onChange: () => void): void => {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
};
