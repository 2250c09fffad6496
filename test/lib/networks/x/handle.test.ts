import { expect, test } from 'vitest';
import { plainHandle, sameHandle } from '../../../../lib/networks/x/handle.ts';

test('a handle is the same account with and without @, in any letters', () => {
  expect(['@WarmHomes', 'WarmHomes', ' @WarmHomes '].map(plainHandle)).toEqual(['WarmHomes', 'WarmHomes', 'WarmHomes']);
  expect(new Set(['@WarmHomes', 'warmhomes', 'WARMHOMES'].map(sameHandle))).toEqual(new Set(['warmhomes']));
});
