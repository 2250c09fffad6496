import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enRules } from '../../../lib/i18n/en/rules.ts';
import { write } from './both-browsers.ts';
import type { TestBrowser } from './browser.ts';
import type { Department } from './rules-server.ts';
import { disguisesIn } from './encodings.ts';
import { eventually } from './wait-for.ts';
import type { TestPage } from './page.ts';
import type { RulesPage } from './rules-page.ts';
import { RULES_HOST } from './server.ts';

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
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((ok, no) => ((request.onsuccess = () => ok(request.result)), (request.onerror = no)));
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        databases.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify([
      own,
      databases,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      document.title,
      performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
  });

/** What the browsers ask of their makers on their own; none of it is ours to stop. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|getfirefox)\.(?:com|net|org)$/;

/**
 * Listens to all consoles that the driver reaches: in Chromium every page, frame and the background; in Firefox X's
 * page alone, so test/boundaries.test.ts holds that we write to none.
 */
const listen = async (browser: TestBrowser, pages: readonly TestPage[]): Promise<readonly string[]> => {
  const told: string[] = [];
  const hear = (message: { readonly text: () => string }): void => void told.push(message.text());
  for (const { raw } of pages) raw.on('console' as never, hear as never);
  if (browser.name === 'chromium') {
    const context = (pages[0]!.raw as unknown as Page).context();
    for (const worker of context.serviceWorkers()) worker.on('console', hear);
    context.on('serviceworker', (worker) => worker.on('console', hear));
    await context.serviceWorkers()[0]?.evaluate(() => console.log('the background is heard'));
    await eventually(() => told.includes('the background is heard'));
  }
  return told;
};

/** Has the server of the rules leave a cookie, as the same host's website would. */
const leaveCookie = async (browser: TestBrowser, department: Department): Promise<void> => {
  const { answers } = department;
  department.answers = (request, response) => {
    if (request.url !== '/website') return answers(request, response);
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'set-cookie': 'known=person; Secure; SameSite=None; Path=/; Max-Age=86400',
      })
      .end('<!doctype html><title>Website</title>');
  };
  const website = await browser.page();
  await website.open(`https://${RULES_HOST}/website`);
  // What is sent to the website itself shows that the browser has it.
  await website.open(`https://${RULES_HOST}/website`);
  expect(department.asked.at(-1)).toContain('"cookie","known=person"');
  await website.close();
  department.answers = answers;
};

/** Writes a draft on the page for checking one, in a tab. */
const checkDraft = async (browser: TestBrowser): Promise<TestPage> => {
  const popup = await browser.page();
  await popup.openOwn('popup.html#check');
  await popup.toFront();
  await eventually(() => popup.evaluate(() => document.activeElement?.matches('textarea')));
  await popup.type('We utilise a canary and gubbins');
  await eventually(() => popup.evaluate(() => document.querySelector('[data-hint-rule], .fold') !== null));
  return popup;
};

/**
 * Writes drafts that each carry a word of their own, with checks for new rules between, and looks for those words, in
 * every form, wherever they must not be.
 */
export const expectNoTrace = async (browser: TestBrowser, rules: RulesPage, department: Department): Promise<void> => {
  await leaveCookie(browser, department);
  const popup = await checkDraft(browser);
  const page = await browser.page();
  const told = await listen(browser, [page, rules.page, popup]);
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
  await eventually(
    () => page.model(),
    (text) => text.includes(`canary${DRAFTS - 1}x`),
  );
  await eventually(page.marks, ({ warning }) => warning.length > 0);
  // Every request is the same to the last byte, whatever was being written, and none says who asks.
  const requests = new Set(department.asked.slice(asked));
  expect(requests.size).toBe(1);
  expect([...requests].join()).not.toMatch(/"(?:cookie|referer|authorization)"/);
  // The look into storage sees what is there: the rules themselves.
  const kept = (await Promise.all([page, rules.page, popup].map(keptBy))).join(' ');
  expect(kept).toContain('example/social');
  const wire = browser.wire.join('\n');
  expect(disguisesIn(`${wire} ${kept} ${told.join('\n')}`, 'canary')).toEqual([]);
  expect(wire).toContain('/social.json');
  // Nobody but X, the server of the rules and the browser's maker was asked anything.
  const hosts = new Set(
    browser.wire.flatMap((line) => /^(?:CONNECT |[A-Z]+ https?:\/\/)([^:/ ]+)/.exec(line)?.[1] ?? []),
  );
  expect(hosts).toContain(RULES_HOST);
  expect([...hosts].filter((host) => host !== 'x.com' && host !== RULES_HOST && !OF_THE_BROWSER.test(host))).toEqual(
    [],
  );
  await popup.close();
  await page.close();
};
