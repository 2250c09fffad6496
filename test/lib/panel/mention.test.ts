import { expect, test } from 'vitest';
import { createMentionHandler } from '../../../lib/panel/mention.ts';
import type { ToComposer } from '../../../lib/messaging/messages.ts';

const ask = (text: string | null, handle: string) => {
  const posted: ToComposer[] = [];
  const answered = createMentionHandler({
    draft: () => (text === null ? null : { composer: 'page', seq: 7, network: 'x', text }),
    post: (one) => posted.push(one),
  })(handle);
  return { answered, posted };
};

test.each([
  ['', '@warm '],
  ['Thanks to', ' @warm '],
  ['Thanks to ', '@warm '],
  ['One line\n', '@warm '],
  ['Café 🏡', ' @warm '],
])('behind “%s” stands “%s”', (text, put) => {
  const { answered, posted } = ask(text, 'warm');
  expect(answered).toBe(true);
  expect(posted).toEqual([
    {
      type: 'fix',
      composer: 'page',
      seq: 7,
      hint: 'mention',
      span: { start: text.length, end: text.length },
      expected: '',
      text: put,
    },
  ]);
});

test('without a draft it says so', () => expect(ask(null, 'warm')).toEqual({ answered: false, posted: [] }));

test.each(['two words', '', '@a https://x.com'])('%j is no handle and goes nowhere', (handle) =>
  expect(ask('Text', handle)).toEqual({ answered: false, posted: [] }),
);
