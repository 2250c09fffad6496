import { en } from '../../../lib/i18n/en.ts';
import { eventually } from './wait-for.ts';
import { openInside } from './extension-context.ts';
import type { TestPage } from './page.ts';

const HOST = '[data-countersign="notice"]';

/**
 * Waits for a sentence of the page script. Its shadow root is closed: in Chromium the extension's own world can read
 * it, in Firefox only its host can be seen.
 */
export const showsNotice = async (page: TestPage, notice: keyof typeof en.inPage): Promise<void> => {
  if (page.browser === 'firefox')
    return void (await eventually(() => page.evaluate((host) => document.querySelector(host) !== null, HOST)));
  const inside = await openInside(page);
  const read = `(async () => { const host = document.querySelector('${HOST}'); return (host && chrome.dom.openOrClosedShadowRoot(host)?.textContent) ?? ''; })()`;
  await eventually(
    () => inside(read),
    (text) => String(text).includes(en.inPage[notice]),
  );
};
