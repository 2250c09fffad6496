import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

export const lengthOver = defineKind({
  name: 'length-over',
  title: 'Over the limit',
  about: 'Marks what X would not accept: everything after the account’s limit of weighted characters.',
  message:
    'Shorten this by {over}: it is {length, plural, one {# character} other {# characters}} long and may have {limit}.',
  scope: 'written',
  params: noParams,
  compile:
    () =>
    ({ text, weightedLength: length, limit, overflowStart }) => {
      if (length <= limit) return [];
      const target = overflowStart === null ? 'draft' : { start: overflowStart, end: text.length };
      return [{ target, facts: { over: length - limit, length, limit } }];
    },
});
