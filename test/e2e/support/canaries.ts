import { expect } from 'vitest';
import { enRules } from '../../../lib/texts/en-rules.ts';
import { write } from './both.ts';
import type { TestBrowser } from './browser.ts';
import type { Department } from './department.ts';
import { eventually } from './eventually.ts';
import type { TestPage } from './page.ts';
import type { RulesPage } from './rules-page.ts';

/** Drafts a run and browser; `CANARIES=5000 npm run e2e -- policy-` for the long one. */
const DRAFTS = Number(process.env['CANARIES'] ?? 100);

/** All that a page's origin keeps, and where the page is. */
const keptBy = (page: TestPage): Promise<string> =>
  page.evaluate(async () => {
    type Area = { readonly get: (of: null) => Promise<unknown> };
    type Own = { readonly storage?: Readonly<Record<string, Area>> };
    const scope = globalThis as unknown as { readonly browser?: Own; readonly chrome?: Own };
    const areas = (scope.browser ?? scope.chrome)?.storage;
    const own = await Promise.all(['local', 'session', 'sync'].map((name) => areas?.[name]?.get(null)));
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((ok, no) => ((request.onsuccess = () => ok(request.result)), (request.onerror = no)));
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) databases.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify([own, databases, { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, document.title, performance.getEntriesByType('resource').map(({ name }) => name)]);
  });

/** Writes drafts that each carry a word of their own, with checks for new rules between, and looks for those words wherever they must not be. */
export const expectNoTrace = async (browser: TestBrowser, rules: RulesPage, department: Department): Promise<void> => {
  const page = await browser.page();
  const told: string[] = [];
  for (const { raw } of [page, rules.page]) raw.on('console' as never, ((message: { text: () => string }) => told.push(message.text())) as never);
  await write(page, '');
  const asked = department.asked.length;
  for (let draft = 0; draft < DRAFTS; draft++) {
    if (draft % 25 === 0) {
      const before = department.asked.length;
      await rules.press(enRules.checkNow);
      await eventually(() => department.asked.length > before);
      await page.toFront();
      await page.press('Control+a');
    }
    await page.paste(`canary${draft}x gubbins `);
  }
  await eventually(() => page.model(), (text) => text.includes(`canary${DRAFTS - 1}x`));
  await eventually(page.marks, ({ warning }) => warning.length > 0);
  // Every request is the same to the last byte, whatever was being written.
  expect(new Set(department.asked.slice(asked)).size).toBe(1);
  // The look into storage sees what is there: the rules themselves.
  const kept = `${await keptBy(page)} ${await keptBy(rules.page)}`;
  expect(kept).toContain('example/social');
  expect(`${browser.wire.join('\n')} ${kept} ${told.join('\n')}`).not.toContain('canary');
  expect(browser.wire.join('\n')).toContain('/social.json');
  await page.close();
};
