import { expect } from 'vitest';
import { csv, LINKEDIN_HEADINGS, linkedInRow, X_HEADINGS, xRow } from '../lib/measures/import/exports.ts';
import { workbookOf, zipOf } from '../lib/measures/import/zip-file.ts';
import { inBothBrowsers } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const inBase64 = async (file: Blob): Promise<string> => Buffer.from(await file.arrayBuffer()).toString('base64');

/**
 * As if a file had been chosen in the browser's own dialog, which no driver reaches in Firefox on a page of an
 * extension. `times`: how often its last line is repeated, each time with another number of a post.
 */
const choose = async (page: TestPage, name: string, file: Blob, times = 1): Promise<void> => {
  await eventually(() => page.evaluate(() => document.querySelector('.import input[type=file]') !== null));
  await page.evaluate(
    (title, base64, count) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const parts: BlobPart[] = [bytes];
      if (count > 1) {
        const [head = '', row = ''] = new TextDecoder().decode(bytes).split('\n');
        const id = row.slice(0, 19);
        const rows = Array.from({ length: count }, (_, at) => row.replaceAll(id, String(BigInt(id) + BigInt(at))));
        parts.splice(0, 1, `${head}\n${rows.join('\n')}\n`);
      }
      const input = document.querySelector<HTMLInputElement>('.import input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File(parts, title));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    await inBase64(file),
    times,
  );
};

const shows = (page: TestPage, words: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector('.import')!.textContent!.includes(wanted), words);

const BUTTON = '.import-confirm [type=submit]';

/** Presses the button that imports, wherever the page has scrolled to. */
const pressImport = async (page: TestPage): Promise<void> => {
  await page.evaluate((query) => document.querySelector(query)!.scrollIntoView({ block: 'center' }), BUTTON);
  await page.click(BUTTON);
};

/** How many posts and imports are stored, and the first post. */
const stored = (page: TestPage) =>
  page.evaluate(
    () =>
      new Promise<{ posts: number; imports: number; first: unknown }>((resolve) => {
        const opening = indexedDB.open('countersign-measures');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['posts', 'imports']);
          const posts = transaction.objectStore('posts').count();
          const first = transaction.objectStore('posts').getAll(null, 1);
          const imports = transaction.objectStore('imports').count();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({ posts: posts.result, imports: imports.result, first: first.result[0] });
          };
        };
      }),
  );

/** A busy machine takes this long, in ms, for so many posts. */
const LONG_MS = 30_000;

const X_FILE = new Blob([csv([X_HEADINGS, xRow(new Date(2025, 10, 3, 9, 30), 'Roads open again.', [1_240])])]);

inBothBrowsers((it) => {
  it('50,000 posts are read in a worker; cancelled while they are stored, they leave nothing', async (page) => {
    await page.openOwn('objectives.html');
    await choose(page, 'x.csv', X_FILE, 50_000);
    await eventually(() => shows(page, '50,000 posts from X, 3 Nov 2025'), Boolean, LONG_MS);
    await page.evaluate(() => {
      // The press comes as soon as storing has begun.
      const seen = new MutationObserver(() => {
        const button = document.querySelector<HTMLElement>('.import-progress button');
        if (!button || !document.querySelector('.import-progress progress[value]')) return;
        seen.disconnect();
        button.click();
      });
      seen.observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    await pressImport(page);
    await eventually(() => shows(page, 'Nothing was imported'), Boolean, LONG_MS);
    expect(await stored(page)).toMatchObject({ posts: 0, imports: 0 });

    await choose(page, 'x.csv', X_FILE, 4_000);
    await eventually(() => shows(page, '4,000 posts from X'), Boolean, LONG_MS);
    await pressImport(page);
    await eventually(() => shows(page, '4,000 posts added, 0 brought up to date.'), Boolean, LONG_MS);
    expect(await stored(page)).toMatchObject({
      posts: 4_000,
      imports: 1,
      first: { account: 'exampledept', day: '2025-11-03', figures: { impressions: 1_240 } },
    });
    expect(page.faults).toEqual([]);
  });

  it('an archive and a workbook are read, each by what is loaded for it alone', async (page) => {
    await page.openOwn('objectives.html');
    const tweets = [
      {
        tweet: {
          id_str: '1800000000000000000',
          full_text: 'Grants are open',
          created_at: 'Mon Jun 10 10:00:00 +0000 2024',
          favorite_count: '4',
          retweet_count: '2',
        },
      },
    ];
    const archive = await zipOf({
      'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [ { "text": "never read" } ]',
      'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`,
    });
    await choose(page, 'archive.zip', archive);
    await eventually(() => shows(page, '1 post from X, 10 June 2024'));
    expect(await shows(page, 'never read')).toBe(false);
    const workbook = await workbookOf({
      Metrics: [
        ['Date', 'Impressions'],
        ['11/14/2025', 5],
      ],
      'All posts': [['Engagement of your posts'], LINKEDIN_HEADINGS, linkedInRow('7100000000000000001', '11/14/2025')],
    });
    await choose(page, 'content.xlsx', workbook);
    await eventually(() => shows(page, '1 post from LinkedIn, 14 Nov 2025'));
    expect(page.faults).toEqual([]);
  });
});
