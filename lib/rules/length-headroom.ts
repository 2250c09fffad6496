import * as z from 'zod';
import { networkOf } from '../networks/index.ts';
import { defineKind } from './rule-kind.ts';

export const lengthHeadroom = defineKind({
  name: 'length-headroom',
  title: 'Room to be repeated',
  about: 'Keeps the room that somebody needs to repeat the post by hand after “RT @account: ”.',
  message: 'Shorten this by {over}, so that people can repeat it after “RT @{account}: ”.',
  scope: 'written',
  params: z.strictObject({
    account: z
      .string('write a handle without @')
      .min(1, 'write a handle without @')
      .default('account')
      .meta({ title: 'Handle to leave room for, where the composer does not tell' }),
  }),
  compile: (params) => (draft) => {
    const account = draft.account ?? networkOf(draft.network).handle.plain(params.account);
    const room = draft.limit - `RT @${account}: `.length;
    if (draft.weightedLength <= room || draft.weightedLength > draft.limit) return [];
    return [{ target: 'draft', facts: { over: draft.weightedLength - room, account } }];
  },
});
