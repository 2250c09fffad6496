import { expect, test } from 'vitest';
import { parseStoredState } from '../../../lib/delivery/state.ts';

const floor = { id: 'example/social', key: 'k', version: 4, sha: 's' };
const keptOf = (kept: unknown) => parseStoredState(kept, undefined, undefined).kept;

test('what is damaged is left out, and the rest is kept', () => {
  expect(keptOf({ floors: [floor, { ...floor, version: 'five' }, null], lastOk: 5, active: 'c' })).toMatchObject({
    floors: [floor],
    lastOk: 5,
    active: null,
  });
  expect(
    keptOf({
      faults: [
        { id: 'clock', facts: {} },
        { id: 'unheard-of', facts: {} },
      ],
      log: [{ at: 1, id: 'clock', detail: '' }, 7],
    }),
  ).toMatchObject({ faults: [{ id: 'clock' }], log: [{ at: 1 }] });
  for (const floors of [7, null, { 0: floor }])
    expect(keptOf({ floors, lastTry: 3 })).toMatchObject({ floors: [], lastTry: 3 });
});

test('an address that is none is not there, and the rest of the policy is', () => {
  for (const url of ['rules', 'http://rules.example.gov.uk/set.json', 7, '']) {
    const { policy } = keptOf({ policy: { url, supportUrl: url, keys: ['k'], minVersion: 4 } });
    expect(policy).toEqual({ keys: ['k'], minVersion: 4 });
  }
});
