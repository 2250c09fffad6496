import type { Page } from 'playwright-core';

/**
 * Shows a state of the gallery in a page that is already there, with every hint, the reasons in it and whatever else
 * opens, opened if `open`.
 */
export const showState = async (page: Page, asked: Readonly<Record<string, string>>, open: boolean): Promise<void> => {
  const hash = `#${new URLSearchParams(asked)}`;
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await page.waitForFunction((wanted) => document.documentElement.dataset['shown'] === wanted, hash);
  if (!open) return;
  for (const openers of [
    '.opener, details:not([open]) > summary',
    '.ignores [aria-expanded=false], button.ignored-count',
  ])
    await page
      .locator(openers)
      .evaluateAll((found) => found.forEach((opener) => opener instanceof HTMLElement && opener.click()));
};
