import { expect, test } from 'vitest';
import { handle } from '../../../../lib/networks/x/handle.ts';

test('a handle is the same account with and without @, in any letters', () => {
  expect(['@WarmHomes', 'WarmHomes', ' @WarmHomes '].map(handle.plain)).toEqual([
    'WarmHomes',
    'WarmHomes',
    'WarmHomes',
  ]);
  expect(new Set(['@WarmHomes', 'warmhomes', 'WARMHOMES'].map(handle.key))).toEqual(new Set(['warmhomes']));
});
