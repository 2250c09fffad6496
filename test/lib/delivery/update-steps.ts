import type { Policy } from '../../../lib/delivery/policy/settings.ts';
import { parseStoredState } from '../../../lib/delivery/state.ts';
import { sha256Hex } from '../../../lib/delivery/signing/sha256.ts';
import {
  anne,
  ben,
  cato,
  damages,
  eve,
  HOUR,
  type Life,
  oneOf,
  publication,
  says,
  serves,
  wanted,
} from './update-life.ts';
import { type Name, nothing } from './update-model.ts';
import { BAD_KEYS } from './update-model-policy.ts';
import { paperOf, plainPaper, signedPaper } from './update-papers.ts';
import { carriedFaults, serverFaults, type Step } from './update-steps-offers.ts';
import { documentOf } from '../rule-set/document.ts';
import { slotOf } from './update-world.ts';

const also =
  (given: (life: Life) => Partial<Policy>): Step =>
  (life) =>
    says(life, { ...wanted(life), ...given(life) });
const keysOf = (life: Life): readonly string[] => wanted(life).keys ?? [];

/**
 * As the department should: whoever is new signs beside those before, and a set that all have signed is out before a
 * key goes.
 */
const rotates =
  (signers: Life['department']['signers'], threshold: number | undefined): Step =>
  async (life) => {
    Object.assign(life.department, { signers, threshold });
    says(life, wanted(life));
    serves(life, await publication(life, ++life.department.version, {}, [anne, ben, cato]));
  };

const clock =
  (hours: number): Step =>
  (life) => {
    life.machine.now += hours * HOUR;
    life.ahead += hours * HOUR;
  };
const nothingMore: Step = () => {};
const goesFor =
  (...days: readonly Step[]): Step =>
  (life) => {
    life.machine.policy = { state: 'absent' };
    life.days.push(...days);
  };

const policyFaults: Readonly<Record<string, Step>> = {
  'the policy is late': (life) => void (life.machine.policy = { state: 'unknown' }),
  'the policy goes': (life) => void (life.machine.policy = { state: 'absent' }),
  'the policy goes for days': goesFor(nothingMore, nothingMore, nothingMore, nothingMore),
  'the policy loses its source': (life) =>
    says(life, {
      departmentName: 'Department of Examples',
      ...oneOf(life, {}, { allowPersonalRules: false }, { minVersion: life.department.version }),
    }),
  'no source for days, and keys that are none': (life) => {
    says(life, {
      departmentName: 'Department of Examples',
      ...oneOf<Partial<Policy>>(life, { keys: [oneOf(life, ...BAD_KEYS)] }, { threshold: 2 }),
    });
    life.days.push(nothingMore, nothingMore, nothingMore, nothingMore);
  },
  'settings that cannot be read': (life) => {
    const names = ['ruleSetThreshold', 'ruleSetUrl', 'minVersion', 'checkMinutes', 'ruleSetId', 'ruleSetKeys'] as const;
    const wrong = names.filter(() => life.random(3) === 0);
    says(
      life,
      {
        ...wanted(life),
        ...(wrong.includes('ruleSetUrl') ? { url: undefined } : {}),
        ...(wrong.includes('ruleSetKeys') ? { keys: [] } : {}),
        threshold: undefined,
        id: undefined,
        minVersion: undefined,
      },
      ...wrong,
    );
  },
  'more signatures asked for than keys': also((life) => ({ keys: [anne.key], threshold: oneOf(life, 2, 3) })),
  'signatures asked for and no keys': (life) =>
    also(() => ({
      keys: [],
      threshold: 1,
      ...oneOf(life, {}, { inline: plainPaper(documentOf(life.department.version)) }),
    }))(life),
  'a key that is none': also((life) => ({ keys: [...keysOf(life), oneOf(life, ...BAD_KEYS)] })),
  'a key twice': also((life) => ({ keys: [...keysOf(life), ...keysOf(life)] })),
  'no keys': also(() => ({ keys: [] })),
  'two of three keys must sign, and have': rotates([anne, ben, cato], 2),
  'three keys must sign, and have': rotates([anne, ben, cato], 3),
  'more must sign before they have': also(() => ({ keys: [anne.key, ben.key, cato.key], threshold: 3 })),
  'a key is added before it has signed': also((life) => ({ keys: [...new Set([...keysOf(life), ben.key])] })),
  'all keys are others before they have signed': (life) => {
    Object.assign(life.department, { signers: [oneOf(life, ben, cato)], threshold: undefined });
    says(life, wanted(life));
  },
  'keys change as they should': (life) =>
    rotates(oneOf(life, [anne], [ben], [anne, ben], [ben, cato]), undefined)(life),
  'the least version is raised to the last': (life) => {
    life.department.minVersion = life.department.version;
    says(life, wanted(life));
  },
  'the least version is raised beyond it': also((life) => ({ minVersion: life.department.version + 1 })),
  'an older version is pinned and served': async (life) => {
    const pinned = Math.max(1, life.department.version - 1 - life.random(3));
    says(life, { ...wanted(life), pinnedVersion: pinned });
    serves(life, await publication(life, pinned, oneOf(life, {}, { published: '2020-01-01', expires: '2020-06-01' })));
  },
  'a version is pinned that is not served': also((life) => ({ pinnedVersion: life.department.version + 7 })),
  'a version is pinned below the least': async (life) => {
    const pinned = Math.max(1, life.department.version - 1);
    says(life, { ...wanted(life), minVersion: life.department.version + 1, pinnedVersion: pinned });
    serves(life, await publication(life, pinned));
  },
  'the policy names no id': also(() => ({ id: undefined })),
  'the policy names another id': also(() => ({ id: 'third/social' })),
};

const someplace = (life: Life): Name => oneOf(life, 'a', 'b');
const keeps = (life: Life, kept: object): void =>
  void (life.machine.disk = parseStoredState(
    { ...life.machine.disk.kept, ...kept },
    life.machine.disk.a,
    life.machine.disk.b,
  ));

const diskFaults: Readonly<Record<string, Step>> = {
  'the disk is full': (life) => void (life.machine.full = true),
  'the disk is nearly full': (life) => void (life.machine.crowded = true),
  'a place is lost': (life) => damages(life, someplace(life), null, null),
  'a place is changed': (life) => {
    const name = someplace(life);
    const slot = life.machine.disk[name];
    if (slot)
      damages(
        life,
        name,
        { ...slot, text: oneOf(life, slot.text.slice(3), JSON.stringify(documentOf(life.department.version + 60))) },
        'broken',
      );
  },
  'a place claims to hold something else': (life) => {
    const name = someplace(life);
    const slot = life.machine.disk[name];
    if (slot)
      damages(
        life,
        name,
        {
          ...slot,
          ...oneOf(
            life,
            { version: slot.version + 100 },
            { id: 'other/social' },
            { sha: 'other' },
            { expires: '2020-01-01' },
          ),
        },
        life.belief.places[name],
      );
  },
  'an unsigned set that claims to have come from the server': async (life) => {
    const text = plainPaper(documentOf(life.department.version + 50));
    const [textSha, { id, version }] = [await sha256Hex(new TextEncoder().encode(text)), paperOf(text)!];
    damages(
      life,
      someplace(life),
      { origin: 'url', text, textSha, sha: textSha, id, version, signers: [] },
      { paper: paperOf(text)!, origin: 'url', signers: [] },
    );
  },
  'a stranger’s set': async (life) => {
    const text = await signedPaper(documentOf(life.department.version + 50), [eve]);
    damages(life, someplace(life), await slotOf(text, eve.key), {
      paper: paperOf(text)!,
      origin: 'url',
      signers: [eve.key],
    });
  },
  'a place holds what only a later extension can read': async (life) => {
    const text = await signedPaper(documentOf(++life.department.version, { surprise: 1 }), [anne], {
      trying: 'unreadable',
      readable: false,
    });
    damages(life, someplace(life), await slotOf(text, anne.key), {
      paper: paperOf(text)!,
      origin: 'url',
      signers: [anne.key],
    });
  },
  'it is forgotten which place is active': (life) => (
    keeps(life, { active: 'c' }),
    void (life.belief = { ...life.belief, active: null })
  ),
  'the policy that was kept is damaged': (life) => (
    keeps(life, { policy: 7 }),
    void (life.belief = { ...life.belief, policy: null })
  ),
  'marks and what was refused are damaged': (life) => (
    keeps(life, { floors: { 0: 1 }, refused: 'yes', log: [7], lastOk: 'then' }),
    void (life.belief = { ...life.belief, marks: [], lastOk: null })
  ),
  'all but the places is forgotten': (life) => {
    life.machine.disk = parseStoredState(undefined, life.machine.disk.a, life.machine.disk.b);
    life.belief = { ...nothing, places: life.belief.places };
  },
};

const rejects =
  (what: Life['machine']['rejects']): Step =>
  (life) =>
    void (life.machine.rejects = what);

const computerFaults: Readonly<Record<string, Step>> = {
  'the clock is put back': clock(-1_000),
  'the clock is put back while the policy is gone': goesFor(
    clock(-1_000),
    nothingMore,
    nothingMore,
    nothingMore,
    nothingMore,
  ),
  'the clock is put forward, by less than the policy may be gone': clock(50),
  'nobody looks for a week, or the clock is put forward far': (life) =>
    oneOf<Step>(life, ({ machine }) => void (machine.now += 168 * HOUR), clock(9_000))(life),
  'its storage cannot be read': rejects('load'),
  'its storage rejects': rejects('save'),
  'its policy rejects': rejects('policy'),
  'its network rejects': rejects('request'),
  'the extension is brought up to date, or back': ({ machine }) =>
    void (machine.extension = machine.extension === '1.2.0' ? '9.0.1' : '1.2.0'),
};

/** All that goes wrong, or is at least out of the ordinary. */
export const faults: Readonly<Record<string, Step>> = {
  ...serverFaults,
  ...carriedFaults,
  ...policyFaults,
  ...diskFaults,
  ...computerFaults,
};

/** What goes as it should. */
export const ordinary: Readonly<Record<string, Step>> = {
  nothing: () => {},
  'a new version': async (life) => serves(life, await publication(life, ++life.department.version)),
  'the version that is out': async (life) => serves(life, await publication(life)),
  'the policy as it should be': (life) => says(life, wanted(life)),
};
