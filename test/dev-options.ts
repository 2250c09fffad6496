import type { BrowserName } from './e2e/support/find-browsers.ts';

/** What `npm run dev` opens, and how WXT calls its build. */
export type DevOptions = { readonly name: BrowserName; readonly wxtBrowser: 'chrome' | 'firefox' };

/** Reads the words after `npm run dev --`. Throws for a word that it does not know. */
export const devOptions = (words: readonly string[]): DevOptions => {
  const unknown = words.find((word) => !/^(?:--)?(?:chromium|firefox)$/.test(word));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. Give chromium or firefox, or nothing for chromium.`);
  return words.some((word) => word.endsWith('firefox'))
    ? { name: 'firefox', wxtBrowser: 'firefox' }
    : { name: 'chromium', wxtBrowser: 'chrome' };
};
