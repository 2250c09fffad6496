// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ImportPosts } from '../../../components/measures/import-posts.tsx';
import { StoredImports } from '../../../components/measures/stored-imports.tsx';
import { useImport } from '../../../components/measures/use-import.ts';
import { getImportMessages } from '../../../lib/i18n/import-messages.ts';
import type { ImportJob } from '../../../lib/measures/import/client.ts';
import type { WorkerReport } from '../../../lib/measures/import/messages.ts';
import { createImportWork } from '../../../lib/measures/import/work.ts';
import type { MeasureStore, Preset } from '../../../lib/measures/measure-store.ts';
import type { ImportedPost } from '../../../lib/measures/post.ts';
import { csv, TODAY, X_HEADINGS, xRow } from '../../lib/measures/import/exports.ts';
import { descriptionsOf, render } from '../render.tsx';

const texts = getImportMessages('en');

/** What was stored of an import. */
type Kept = {
  posts: readonly ImportedPost[];
  record: Parameters<MeasureStore['put']>[0] | null;
  presets: readonly Preset[];
};

/** An import in this thread, with a store of its own that a test may make fail. */
const jobOf = (put: MeasureStore['put'], onProgress: (done: number, total: number) => void): ImportJob => {
  let answer: (report: WorkerReport) => void = () => {};
  const work = createImportWork({
    store: { put },
    now: () => TODAY,
    createId: () => 'import-1',
    report: (report) => (report.kind === 'progress' ? onProgress(report.done, report.total) : answer(report)),
  });
  const ask = <Report extends WorkerReport>(request: Parameters<typeof work>[0]): Promise<Report> =>
    new Promise((resolve) => {
      answer = (report) => resolve(report as Report);
      void work(request);
    });
  return {
    read: async (file, choice, presets) =>
      (await ask<Extract<WorkerReport, { kind: 'read' }>>({ kind: 'read', file, choice, presets })).preview,
    store: (confirmation) => ask({ kind: 'store', confirmation }),
    cancel: () => void work({ kind: 'cancel' }),
    end: () => {},
  };
};

const open = (fails?: MeasureStore['put']) => {
  const kept: Kept = { posts: [], record: null, presets: [] };
  const put: MeasureStore['put'] =
    fails ??
    (async (record, posts) => {
      Object.assign(kept, { record, posts });
      return { added: posts.length, replaced: 0, older: 0 };
    });
  const Page = () => {
    const [presets, setPresets] = useState<readonly Preset[]>([]);
    const save = (next: readonly Preset[]): Promise<void> => {
      setPresets((kept.presets = next));
      return Promise.resolve();
    };
    const job = useImport(
      { start: (onProgress) => jobOf(put, onProgress), savePreset: (preset) => save([preset]) },
      presets,
    );
    return (
      <ImportPosts
        job={job}
        presets={presets}
        onForget={() => save([])}
        today="2026-11-30"
        texts={texts}
        figureName={(name) => name}
      />
    );
  };
  const page = render(<Page />);
  const input = (): HTMLInputElement => page.root.querySelector('input[type=file]')!;
  return {
    ...page,
    kept,
    choose: async (text: string, name = 'x.csv', lastModified = Date.UTC(2026, 10, 20, 12)) => {
      const file = new File([text], name, { lastModified });
      await act(async () => void fireEvent.change(input(), { target: { files: [file] } }));
      await waitFor(() => expect(page.root.querySelector('.preview, .problem')).not.toBeNull());
    },
    shows: (words: string) => waitFor(() => expect(page.root.textContent).toContain(words)),
  };
};

const FILE = csv([
  X_HEADINGS,
  xRow(new Date(2026, 10, 2, 9, 30), 'Roads open again.'),
  xRow(new Date(2026, 10, 3, 9, 30), 'Grants are open.'),
  xRow(new Date(2026, 10, 4, 9, 30)).with(4, 'many'),
]);

test('a file is shown, each bad row with its line, and stored only on a press', async () => {
  const page = open();
  await page.choose(FILE);
  expect(document.activeElement?.textContent).toBe('2 posts from X, 2 Nov 2026 to 3 Nov 2026');
  expect(page.root.textContent).toContain('Line 4');
  expect(page.root.textContent).toContain('impressions: “many” is not a number. Enter digits only.');
  expect(page.kept.record).toBeNull();
  page.click(page.button('Import 2 posts (skip 1 row with errors)'));
  await page.shows('2 posts added, 0 brought up to date.');
  expect(page.kept.record).toMatchObject({ file: 'x.csv', network: 'x', exportedOn: '2026-11-20' });
  expect(page.kept.posts).toMatchObject([
    { text: 'Roads open again.', account: 'exampledept', exportedOn: '2026-11-20', importId: 'import-1' },
    { text: 'Grants are open.' },
  ]);
});

test('the day of export is not before the last post, nor after today', async () => {
  const page = open();
  await page.choose(FILE, 'x.csv', Date.UTC(2020, 0, 1, 12));
  const day = page.getByLabelText('Day of export') as HTMLInputElement;
  expect(day.value).toBe('2026-11-03');
  fireEvent.change(day, { target: { value: '2026-12-24' } });
  page.click(page.button('Import 2 posts'));
  await page.shows('Enter a day from 3 Nov 2026 to 30 Nov 2026.');
  expect(descriptionsOf(day)[0]).toBe('Enter a day from 3 Nov 2026 to 30 Nov 2026.');
  expect(page.kept.record).toBeNull();
});

test('a post of tomorrow does not keep the file from being imported today', async () => {
  const page = open();
  await page.choose('Page name,Post ID,Publish time,Likes,Views\nexampledept,1,12/01/2026,2,3\n', 'facebook.csv');
  expect(page.getByLabelText('Day of export')).toHaveProperty('value', '2026-11-30');
  page.click(page.button('Import 1 post'));
  await page.shows('1 post added');
});

test('the account is asked where the file does not name it', async () => {
  const page = open();
  const tweet = { tweet: { id_str: '11', full_text: 'One', created_at: 'Mon Nov 02 09:30:00 +0000 2026' } };
  await page.choose(`window.YTD.tweets.part0 = ${JSON.stringify([tweet])}`, 'tweets.js');
  fireEvent.change(page.getByLabelText('Account'), { target: { value: ' @exampledept ' } });
  page.click(page.button('Import 1 post'));
  await page.shows('1 post added');
  expect(page.kept.posts).toMatchObject([{ key: 'x:11', account: 'exampledept' }]);
});

test('columns of another shape are chosen, kept under a name, and forgotten', async () => {
  const page = open();
  const file = 'Beitrag;Wann;Klicks\nhttps://example.social/@dept/1;14.03.2026;12\n';
  await page.choose(file, 'weekly.csv');
  expect(page.disclosure('Choose the columns')?.open).toBe(true);
  page.click(page.button('Read the file'));
  await page.shows('Not complete');
  const select = (label: string, value: string) => fireEvent.change(page.getByLabelText(label), { target: { value } });
  select('Network', 'mastodon');
  select('Address of the post', '0');
  select('Date', '1');
  select('linkClicks', '2');
  fireEvent.change(page.getByLabelText(/^Name these columns/), { target: { value: 'Weekly' } });
  await act(async () => page.click(page.button('Read the file')));
  await page.shows('1 post from Mastodon, 14 Mar 2026');
  page.click(page.button('Import 1 post'));
  await page.shows('1 post added');
  expect(page.kept.presets).toMatchObject([{ name: 'Weekly', places: { address: 0, date: 1, linkClicks: 2 } }]);

  await page.choose(file, 'weekly.csv');
  await page.shows('Columns chosen before, as “Weekly”.');
  await act(async () => page.click(page.button('Forget these columns')));
  await page.shows('Columns forgotten.');
  expect(page.kept.presets).toEqual([]);
});

test('what cannot be stored is told, and nothing is said to be imported', async () => {
  const page = open(() => Promise.reject(new Error('full')));
  await page.choose(FILE);
  page.click(page.button('Import 2 posts'));
  await page.shows('Not imported. Nothing on this computer has changed.');
});

test('storing is followed, and cancelled by a press', async () => {
  const page = open(
    (_, posts, options) =>
      new Promise((_done, reject) => {
        options?.onProgress?.(1);
        options?.signal?.addEventListener('abort', () => reject(new Error(`${posts.length} cancelled`)));
      }),
  );
  await page.choose(FILE);
  page.click(page.button('Import 2 posts'));
  await page.shows('1 of 2 posts');
  expect(page.getByRole('progressbar', { name: 'Importing…' })).toMatchObject({ value: 1, max: 2 });
  page.click(page.button('Cancel'));
  await page.shows('Import cancelled. Nothing was imported.');
});

test('a file that cannot be read says why and what to do', async () => {
  const page = open();
  await page.choose('Date,Impressions\n2026-11-02,5\n', 'overview.csv');
  expect(page.getByRole('status').textContent).toBe(
    'This file has figures of days, not of posts. Export the figures of your posts (“Content” or “All posts”).',
  );
});

test('a file is dropped as well as chosen', async () => {
  const page = open();
  const drop = page.root.querySelector('.choose-file')!;
  await act(async () => void fireEvent.drop(drop, { dataTransfer: { files: [new File([FILE], 'x.csv')] } }));
  await page.shows('2 posts from X');
});

const RECORD = {
  id: '1',
  at: 1,
  file: 'x.csv',
  network: 'x',
  exportedOn: '2026-11-20',
  added: 2,
  replaced: 1,
} as const;

test('an import is deleted by one press, everything by two', async () => {
  const calls: string[] = [];
  const done = (call: string): Promise<boolean> => Promise.resolve(calls.push(call) > 0);
  const page = render(
    <StoredImports
      imports={[RECORD]}
      unreadable={false}
      onDelete={(id) => done(id)}
      onDeleteAll={() => done('all')}
      texts={texts}
    />,
  );
  expect(page.root.textContent).toContain('x.csv: 3 posts from X, exported on 20 Nov 2026');
  await act(async () => page.click(page.button('Delete x.csv')));
  await act(async () => page.click(page.button('Delete all figures')));
  expect(calls).toEqual(['1']);
  await act(async () => page.click(page.button('Delete all figures now')));
  expect(calls).toEqual(['1', 'all']);
  expect(page.getByRole('status').textContent).toBe('All figures deleted.');
});

test('what cannot be read is told, with the way to begin again', async () => {
  const page = render(
    <StoredImports
      imports={[]}
      unreadable
      onDelete={async () => false}
      onDeleteAll={async () => false}
      texts={texts}
    />,
  );
  expect(page.getByRole('alert').textContent).toBe(texts.stored.unreadable);
  await act(async () => page.click(page.button('Delete all figures')));
  await act(async () => page.click(page.button('Delete all figures now')));
  expect(page.getByRole('status').textContent).toBe(texts.stored.notRemoved);
});
