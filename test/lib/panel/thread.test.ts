import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { MARKED, open, WORDY } from './open-panel.ts';

const inThread = (index: number, count: number) => ({ context: { thread: { index, count } } });

test('each post of a thread has its hints and its length, and the current one is marked', () => {
  const { panel, write } = open();
  write('We start on Monday.', 'dialog /compose/post 0', undefined, inThread(0, 2));
  write(WORDY, 'dialog /compose/post 1', undefined, inThread(1, 2));
  expect(panel.view().panel.thread).toEqual([
    // Some rules are about the first post of a thread.
    { number: 1, hints: expect.any(Number), weightedLength: 19, limit: 280, current: false },
    { number: 2, hints: 1, weightedLength: WORDY.length, limit: 280, current: true },
  ]);
  panel.receive({ type: 'active', composer: 'dialog /compose/post 0' });
  expect(panel.view().panel.thread.map(({ current }) => current)).toEqual([true, false]);
});

test('a post alone, and the posts of another dialog, are no thread', () => {
  const { panel, write } = open();
  write(MARKED, 'dialog /compose/post 0', undefined, inThread(0, 1));
  expect(panel.view().panel.thread).toEqual([]);
  write(MARKED, 'page /home 1', undefined, inThread(1, 2));
  expect(panel.view().panel.thread).toEqual([]);
});

const accounts = [{ handle: 'Rivers_News', limit: 4_000 }];

test.each([
  ['no account is named', [], 'rivers', null],
  ['the account is one of several', accounts, 'rivers', 'rivers'],
  ['it is the only one named, with other capitals', accounts, '@rivers_news', null],
  ['the page does not say who posts', accounts, undefined, null],
])('who will post is said where there is a choice: %s', (_, named, account, said) => {
  const { panel, write } = open({ settings: { ...defaultSettings, accounts: named } });
  write(WORDY, 'home', undefined, { context: account === undefined ? {} : { account } });
  expect(panel.view().panel.postingAs).toBe(said);
});
