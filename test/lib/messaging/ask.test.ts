import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground, askPanel } from '../../../lib/messaging/ask.ts';

const fake = vi.hoisted(() => ({
  tabs: [{ id: 7 }] as { id?: number }[],
  answer: async (): Promise<unknown> => null,
  asked: [] as unknown[],
}));
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: (message: unknown) => (fake.asked.push(message), fake.answer()) },
    tabs: {
      query: async () => fake.tabs,
      sendMessage: (tab: number, message: unknown) => (fake.asked.push([tab, message]), fake.answer()),
    },
  },
}));
beforeEach(() => Object.assign(fake, { tabs: [{ id: 7 }], answer: async () => null, asked: [] }));

const mention = { type: 'mention', handle: 'warm' } as const;

test('the background is asked, and its answer passed on', async () => {
  fake.answer = async () => 'words';
  expect(await askBackground({ type: 'take-words', ticket: 'a' })).toBe('words');
  expect(fake.asked).toEqual([{ type: 'take-words', ticket: 'a' }]);
});

test('the panel of the tab that is shown is asked', async () => {
  fake.answer = async () => true;
  expect(await askPanel(mention)).toBe(true);
  expect(fake.asked).toEqual([[7, mention]]);
});

test.each<[unknown, readonly string[], boolean]>([
  [undefined, [], false],
  [null, [], false],
  ['true', [], false],
  [['repost', 7, null, 'hashtag'], ['repost', 'hashtag'], false],
  [true, [], true],
])('of the answer %j no more is taken than was asked for', async (answer, terms, done) => {
  fake.answer = async () => answer;
  expect([await askPanel({ type: 'draft-terms' }), await askPanel(mention)]).toEqual([terms, done]);
});

test('without a panel, and without a tab that is shown, there are no terms and no draft', async () => {
  fake.answer = () => Promise.reject(new Error('Could not establish connection'));
  expect([await askPanel({ type: 'draft-terms' }), await askPanel(mention)]).toEqual([[], false]);
  for (const tabs of [[], [{}]]) {
    Object.assign(fake, { tabs, asked: [] });
    expect([await askPanel({ type: 'draft-terms' }), await askPanel(mention), fake.asked]).toEqual([[], false, []]);
  }
});
