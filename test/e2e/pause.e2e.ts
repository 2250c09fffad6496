import { expect, onTestFinished } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const MARKED = 'OFFICIAL-SENSITIVE: we will utilise the new centre';

const errorMarks = async (page: TestPage): Promise<number> => (await page.marks()).error.length;

/** The texts and titles of the toolbar button in every tab, asked in a page of the extension. */
const buttons = (own: TestPage): Promise<readonly string[]> =>
  own.evaluate(`(async ({ action, tabs } = globalThis.browser ?? chrome) => Promise.all(
    (await tabs.query({})).map(async ({ id: tabId }) =>
      (await action.getBadgeText({ tabId })) + ' ' + (await action.getTitle({ tabId }))),
  ))()`);

/** What the panel of a tab answers a page of ours that passes for the popup. */
const askPanels = (own: TestPage, type: string): Promise<unknown> =>
  own.evaluate(`(async ({ tabs }) => (await Promise.all(
    (await tabs.query({})).map(({ id }) => tabs.sendMessage(id, { type: '${type}' }).catch(() => null)),
  )).find(Boolean))(globalThis.browser ?? chrome)`);

/** The text of the report in the page that has opened, and closing that page. */
const reportPage =
  "(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).find((one) => one.location.hash.startsWith('#report'))";
const reportShown = `${reportPage}?.document.querySelector('pre')?.innerText ?? ''`;
const closeReport = `void ${reportPage}.close()`;

inBothBrowsers((it) => {
  it('stops checking until it is turned on: no marks, and Post posts at the first press', async (page) => {
    await write(page, MARKED);
    const panel = await page.panel();
    await eventually(async () => (await errorMarks(page)) === 1);
    await panel.click('.menu summary');
    await panel.click('.menu li:nth-child(2) button');
    await eventually(async () => (await errorMarks(page)) === 0);
    await eventually(async () => (await panel.text()).includes('Countersign is paused'));
    await page.click('[data-testid="tweetButtonInline"]');
    await eventually(
      () => page.model(),
      (left) => left === '',
    );

    // In a page opened later it is paused too.
    await write(page, MARKED);
    const later = await page.panel();
    await eventually(async () => (await later.text()).includes('Countersign is paused'));
    expect(await errorMarks(page)).toBe(0);
    await later.click('.paused-panel button');
    await eventually(async () => (await errorMarks(page)) === 1);
  });

  it('the toolbar button shows the number of hints, and a site can be turned off', async (page, browser) => {
    await write(page, MARKED);
    await eventually(async () => (await errorMarks(page)) === 1);
    const own = await browser.page();
    onTestFinished(() => own.close());
    await own.openOwn('options.html');
    await eventually(
      () => buttons(own),
      (seen) => seen.includes('2 Countersign: 2 hints in this tab, 1 must fix'),
    );

    // The popup is told the hints of a tab, and moves the keyboard into its panel.
    await own.openOwn('popup.html');
    expect(await askPanels(own, 'draft-hints')).toMatchObject({ rows: [{ severity: 'error' }, {}], siteOff: null });
    await page.toFront();
    expect(await askPanels(own, 'enter-panel')).toBe(true);
    const panel = await page.panel();
    await eventually(() => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body));

    // A report opens in a page of ours, with the rules and no word of the draft.
    await panel.click('.menu summary');
    await panel.click('.menu li:nth-child(4) button');
    const report = await eventually(
      () => own.evaluate(reportShown),
      (text) => text !== '',
    );
    expect(report).toContain('version 1');
    expect(report).not.toContain('utilise');
    await own.evaluate(closeReport);

    await page.toFront();
    await panel.click('.menu li:nth-child(3) button');
    await eventually(async () => (await panel.text()).includes('Countersign is off on x.com'));
    await eventually(async () => (await errorMarks(page)) === 0);
    await eventually(
      () => buttons(own),
      (seen) => seen.includes('II Countersign is off on this site'),
    );

    // It is on again for the next tests, and a page without a draft has no number.
    await panel.click('.paused-panel button');
    await eventually(async () => (await errorMarks(page)) === 1);
    await page.open('/home');
    await eventually(
      () => buttons(own),
      (seen) => seen.every((one) => !/\d/.test(one)),
    );
  });
});
