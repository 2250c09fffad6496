import { eventually } from './eventually.ts';
import { openInside } from './inside.ts';
import type { TestPage } from './page.ts';

/** The sentences that the page script has of its own. */
export const NOTICES = {
  checking: 'Still checking. Press Post again.',
  notChecked: 'Countersign has not checked this post.',
  reload: 'Countersign has stopped. Reload this page to check posts.',
} as const;

const HOST = '[data-countersign="notice"]';

/** Waits for a sentence of the page script. Its root is closed: Chromium lets our own world read it, and of Firefox only the host can be seen. */
export const notices = async (page: TestPage, notice: keyof typeof NOTICES): Promise<void> => {
  if (page.browser === 'firefox') return void (await eventually(() => page.evaluate((host) => document.querySelector(host) !== null, HOST)));
  const inside = await openInside(page);
  const read = `(async () => { const host = document.querySelector('${HOST}'); return (host && chrome.dom.openOrClosedShadowRoot(host)?.textContent) ?? ''; })()`;
  await eventually(() => inside(read), (text) => String(text).includes(NOTICES[notice]));
};
