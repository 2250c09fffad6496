import { expect, test } from 'vitest';
import { readStored, type Slot } from '../../../lib/rule-set/kept.ts';
import { standingOf } from '../../../lib/rule-set/standing.ts';
import { update } from '../../../lib/rule-set/update.ts';
import { newSigner } from './signers.ts';
import { answers, documentOf, type Machine, newMachine, present, sealed as seal } from './update-world.ts';
import { live } from './worker-life.ts';

/*
 * A computer lives through random days: each step does one of some forty things to it, to its server or to its policy, and looks for an update,
 * whose worker may be ended at any await. 10,000 steps in each run; FUZZ_STEPS=1000000 for a night. FUZZ_SEED repeats one.
 */
const STEPS = Number(process.env['FUZZ_STEPS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const HOUR = 3_600_000;

const random = (() => {
  let state = SEED;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
})();

const [anne, ben, eve] = await Promise.all([newSigner(), newSigner(), newSigner()]);
const URL = 'https://rules.example.gov.uk/social.json';

/** The department as it means to be: what it publishes, and the policy it wants. */
type Department = { version: number; keys: readonly (typeof anne)[]; minVersion: number | undefined };

/** Every whole rule set that the department itself has published, by the text within; anything else in force is one that should have been refused. */
const honest = new Set<string>();
/** Signed once: a signature of Ed25519 is the same each time. */
const sealedBefore = new Map<string, Promise<string>>();
const sealed = (document: unknown, ...signers: readonly (typeof anne)[]): Promise<string> => {
  const key = JSON.stringify([document, signers.map((signer) => signer.key)]);
  const before = sealedBefore.get(key) ?? seal(document, ...signers);
  sealedBefore.set(key, before);
  return before;
};
const published = async (version: number, signers: readonly (typeof anne)[], change: object = {}): Promise<string> => {
  const document = documentOf(version, change);
  honest.add(JSON.stringify(document));
  return sealed(document, ...signers);
};

type Step = (machine: Machine, department: Department) => Promise<void> | void;

const policyFor = ({ keys, minVersion }: Department) => present({ url: URL, id: 'example/social', keys: keys.map(({ key }) => key), ...(minVersion ? { minVersion } : {}) });
const serve: Step = async (machine, department) => void (machine.server = answers(await published(department.version, department.keys)));
const serving = (document: (department: Department) => object, signers?: readonly (typeof anne)[]): Step => async (machine, department) =>
  void (machine.server = answers(await sealed(document(department), ...(signers ?? department.keys))));
const down = (detail: string): Step => (machine) => void (machine.server = { ok: false, id: 'offline', detail });
const corrupt = (change: (slot: Slot) => Slot | null): Step => (machine) => {
  const name = random(2) === 0 ? 'a' : 'b';
  const slot = machine.disk[name];
  if (slot) machine.disk = { ...machine.disk, [name]: change(slot) };
};
const mangled = (change: (text: string) => string): Step => async (machine, department) =>
  void (machine.server = answers(change(await sealed(documentOf(department.version + 1), ...department.keys))));

/** Forty things that go wrong, or right. */
const steps: Readonly<Record<string, Step>> = {
  'nothing happens': () => {},
  'a new version': async (machine, department) => (department.version++, serve(machine, department)),
  'the same version again': serve,
  'no network': down('network'),
  'a time-out': down('timeout'),
  'a redirect': down('redirect'),
  'server trouble': down('503'),
  'not found': down('404'),
  'too large': (machine) => void (machine.server = { ok: false, id: 'unreadable', detail: 'too large' }),
  'a sign-in page': (machine) => void (machine.server = answers('<!doctype html><h1>Welcome')),
  'an empty file': (machine) => void (machine.server = answers('')),
  'cut off': mangled((text) => text.slice(0, random(text.length))),
  'a bit turned': mangled((text) => text.slice(0, 90) + String.fromCharCode(text.charCodeAt(90) ^ 1) + text.slice(91)),
  'unsigned': (machine, { version }) => void (machine.server = answers(JSON.stringify(documentOf(version + 1)))),
  'signed by a stranger': serving(({ version }) => documentOf(version + 1), [eve]),
  'signatures of another file': async (machine, { version, keys }) => {
    const [right, evil] = await Promise.all([sealed(documentOf(version), ...keys), sealed(documentOf(version + 1), eve)]);
    machine.server = answers(JSON.stringify({ ...JSON.parse(evil), signatures: (JSON.parse(right) as { signatures: unknown }).signatures }));
  },
  'an older version': async (machine, { version, keys }) => void (machine.server = answers(await published(Math.max(1, version - 1 - random(5)), keys))),
  'the same version, other rules': async (machine, { version, keys }) => void (machine.server = answers(await published(version, keys, { changeNote: 'Other' }))),
  'another department': serving(({ version }) => documentOf(version + 1, { id: 'other/social' })),
  'expired long ago': async (machine, department) => void (machine.server = answers(await published(++department.version, department.keys, { published: '2025-01-01', expires: '2025-06-01' }))),
  'a later format': serving(({ version }) => documentOf(version + 1, { schemaVersion: 2 })),
  'a later extension': serving(({ version }) => documentOf(version + 1, { minExtension: '9' })),
  'an unknown field': serving(({ version }) => documentOf(version + 1, { surprise: true })),
  'no version': serving(() => documentOf(1, { version: 'new' })),
  'a version too high': serving(() => documentOf(2 ** 31)),
  'nested too deep': async (machine, { keys }) => {
    const deep = `{"id":"example/social","version":99,"x":${'['.repeat(40)}${']'.repeat(40)}}`;
    machine.server = answers(await sealed(JSON.parse(deep), ...keys));
  },
  'examples fail': serving(({ version }) => documentOf(version + 1, { changeNote: 'Fails' })),
  'compiles too slowly': serving(({ version }) => documentOf(version + 1, { changeNote: 'Slow' })),
  'the disk is full': (machine) => void (machine.full = true),
  'a place is lost': corrupt(() => null),
  'a place is changed': corrupt((slot) => ({ ...slot, text: slot.text.slice(3) })),
  'a place claims another version': corrupt((slot) => ({ ...slot, version: slot.version + 100 })),
  'it is forgotten which place is active': (machine) => void (machine.disk = { ...machine.disk, kept: { ...machine.disk.kept, active: null } }),
  'all but the places is forgotten': (machine) => void (machine.disk = readStored(undefined, machine.disk.a, machine.disk.b)),
  'an hour passes': (machine) => void (machine.now += HOUR),
  'a week passes': (machine) => void (machine.now += 168 * HOUR),
  'the clock is put back': (machine) => void (machine.now -= 1_000 * HOUR),
  'the policy is late': (machine) => void (machine.policy = { state: 'unknown' }),
  'the policy goes': (machine) => void (machine.policy = { state: 'absent' }),
  'the policy loses its source': (machine) => void (machine.policy = present({ departmentName: 'Department of Examples' })),
  'a setting that cannot be read': (machine, department) => {
    machine.policy = { ...policyFor(department), wrong: ['ruleSetThreshold', 'checkMinutes'] };
  },
  'more signatures asked for than keys': (machine) => void (machine.policy = present({ url: URL, keys: [anne.key], threshold: 3 })),
  'a bad key in the policy': (machine) => void (machine.policy = present({ url: URL, keys: [`ed25519:${'A'.repeat(43)}`] })),
  'a key is added or taken out': async (machine, department) => {
    // As the department should: a new key signs along with the old one before that goes.
    if (department.keys.length === 2) department.keys = [department.keys[random(2)]!];
    else department.keys = [anne, ben];
    machine.policy = policyFor(department);
    await serve(machine, department);
  },
  'the least version is raised': (machine, department) => {
    department.minVersion = department.version;
    machine.policy = policyFor(department);
  },
};

const inForceOf = async ({ disk }: Machine) => (await standingOf(disk, disk.kept.policy)).inForce;

const names = Object.keys(steps);

test(`${STEPS} steps with forty kinds of fault lose no rules, go back to none, accept no bad ones, and end well (FUZZ_SEED=${SEED})`, { timeout: 24 * HOUR }, async () => {
  let done = 0;
  /** The most that a look has waited for so far: any of it may be where the next one ends. */
  let awaits = 12;
  while (done < STEPS) {
    const machine = newMachine();
    const department: Department = { version: 5, keys: [anne], minVersion: undefined };
    const told: string[] = [];
    const fail = (what: string): never => {
      throw new Error(`${what}\n${told.slice(-12).join('\n')}`);
    };
    machine.policy = policyFor(department);
    await serve(machine, department);
    await update(machine.world);

    for (let step = 0; step < 40; step++, done++) {
      const name = names[random(names.length)]!;
      const before = await inForceOf(machine);
      const kept = machine.disk;
      await steps[name]!(machine, department);
      const damaged = name.startsWith('a place') || name.includes('forgotten');
      const held = damaged ? await inForceOf(machine) : before;
      const stopAt = random(3) === 0 ? random(awaits * 2) / 2 : -1;
      const life = await live(() => update(machine.world), stopAt);
      if (!life.ended) awaits = Math.max(awaits, life.awaits);
      told.push(`${name}${life.ended ? `, ended at ${stopAt}` : ''}`);
      machine.full = false;

      const after = await inForceOf(machine);
      const erased = machine.disk.kept.policy === null || machine.disk.kept.policy.url === undefined;
      const rotated = machine.disk.kept.policy?.keys.join() !== kept.kept.policy?.keys.join() || machine.disk.kept.policy?.minVersion !== kept.kept.policy?.minVersion;
      if (after && !honest.has(after.body)) fail(`A bad rule set is in force: ${after.body.slice(0, 120)}`);
      if (held && !after && !erased && !rotated) fail('The rules were lost.');
      if (held && after && after.version < held.version && !rotated) fail(`Went back from ${held.version} to ${after.version}.`);
      if (after && machine.disk.kept.policy?.minVersion && after.version < machine.disk.kept.policy.minVersion) fail('A withdrawn rule set is in force.');
    }

    // However it went: an honest server, a policy that is there and an hour put everything right.
    machine.now += HOUR;
    department.version++;
    machine.policy = policyFor(department);
    await serve(machine, department);
    const { inForce, faults } = await update(machine.world);
    const amiss = faults.filter(({ id }) => id !== 'repaired');
    if (inForce?.version !== department.version || amiss.length > 0) fail(`It did not recover: ${inForce?.version} of ${department.version}, ${JSON.stringify(faults)}`);
    expect((await inForceOf(machine))?.version).toBe(department.version);
  }
});

test('there are forty kinds of fault', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});
