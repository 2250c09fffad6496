import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const MARKED = 'OFFICIAL-SENSITIVE: we will utilise the new centre';

const errorMarks = async (page: TestPage): Promise<number> => (await page.marks()).error.length;

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
});
