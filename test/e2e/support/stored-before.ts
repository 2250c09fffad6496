import stored from '../../upgrade/stored-19527d5.json' with { type: 'json' };
import type { StoredByOldBuild } from '../../upgrade/stored.ts';
import { askExtension, type TestBrowser } from './browser.ts';
import { eventually } from './wait-for.ts';

/** What the build of commit 19527d5 stored. */
export const storedBefore: StoredByOldBuild = stored;

/** Starts the extension anew with exactly this in its storage, as an update finds it. */
export const startWith = async (browser: TestBrowser, local: StoredByOldBuild['person']): Promise<void> => {
  const own = await browser.page();
  await own.openOwn('options.html');
  const storage = `${browser.name === 'chromium' ? 'chrome' : 'browser'}.storage.local`;
  await own.evaluate(`${storage}.clear().then(() => ${storage}.set(${JSON.stringify(local)}))`);
  await own.close();
  await askExtension(browser, 'runtime.reload');
  const after = await browser.page();
  await eventually(() => after.openOwn('options.html').then(() => true));
  await after.close();
};
