import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { listsSchema } from '../../../lib/rules/lists.ts';
import { lengthHeadroom } from '../../../lib/rules/length-headroom.ts';

const now = { year: 2026, month: 11, day: 23, hour: 10, minute: 0 };

/** What the rule says of a post as long as there is room for. */
const saidOf = (handle: string, account?: string) => {
  const check = lengthHeadroom.compile(lengthHeadroom.params.parse({ account: handle }), listsSchema.parse({}));
  return check(parseDraft('a'.repeat(280), account === undefined ? {} : { account }), now).map(({ facts }) => facts);
};

test('room is kept for the account that posts, else for the one of the rule, however their handles are written', () => {
  expect(saidOf('dept')).toEqual([{ over: 10, account: 'dept' }]);
  expect(saidOf('@dept')).toEqual([{ over: 10, account: 'dept' }]);
  expect(saidOf('@dept', '@agency')).toEqual([{ over: 12, account: 'agency' }]);
  expect(saidOf('dept', '@')).toEqual([{ over: 10, account: 'dept' }]);
});
