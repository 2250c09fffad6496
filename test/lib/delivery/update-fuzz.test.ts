import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parseStored } from '../../../lib/delivery/parse-stored.ts';
import { loadStoredRuleSet } from '../../../lib/delivery/stored-rule-set.ts';
import type { UpdateResult } from '../../../lib/delivery/next-state.ts';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import { HOUR, type Life, newLife, publication, randomFrom, says, serves, wanted } from './update-life.ts';
import { type Held, look, type Must, type Seen, standingIn } from './update-model.ts';
import { hasSource } from './update-model-policy.ts';
import { faults, ordinary } from './update-steps.ts';
import { live } from './worker-life.ts';

/*
 * A computer lives through random days: each step does something to it, to its disk, its server or its policy, lets
 * hours pass and looks for an update, whose worker may be ended at any await. What must come of it is worked out in
 * update-model.ts, from what the test itself did. 10,000 steps in each run; FUZZ_STEPS=1000000 for a night. FUZZ_SEED
 * repeats one.
 */
const STEPS = Number(process.env['FUZZ_STEPS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);

const random = randomFrom(SEED);
const fail = (what: string): never => {
  throw new Error(what);
};

/** When a look that was answered last wrote something, by the true clock and by the computer's. */
type Looked = { truly: number; shown: number };

const seenBy = ({ machine, ahead, belief }: Life, last: Looked, forgot: boolean): Seen => ({
  now: machine.now,
  day: new Date(machine.now).toISOString().slice(0, 10),
  extension: machine.extension,
  answer: machine.policy,
  server: machine.server,
  hours: { truly: (machine.now - ahead - last.truly) / HOUR, shown: (machine.now - last.shown) / HOUR },
  room: !machine.full && !machine.crowded,
  forgot: forgot && belief.policy !== null,
});

/** What a look that ended by itself has told and done, against what it must. */
const compare = ({ inForce, issues: found, outcome: looked }: UpdateResult, must: Must, requests: number): void => {
  const told = found
    .map(({ id }) => id)
    .filter((id) => !must.either.includes(id))
    .toSorted();
  const expected = must.after.told.filter((id) => !must.either.includes(id)).toSorted();
  if (told.join() !== expected.join()) fail(`Told [${told.join()}] where it must be [${expected.join()}].`);
  if (inForce?.body !== must.inForce?.paper.body)
    fail(
      `Says that ${inForce?.version} of ${inForce?.id} is in force where it must be ${must.inForce?.paper.version}.`,
    );
  if (looked.came !== must.came) fail(`Says that it came to ${looked.came} where it must be ${must.came}.`);
  if (requests !== must.requests) fail(`Asked the server ${requests} times.`);
};

const given = (policy: object | null): unknown => policy && JSON.parse(JSON.stringify(policy));

/** What is on the disk now, against what must be. */
const examine = async ({ machine: { disk }, belief }: Life): Promise<void> => {
  const now = (await loadStoredRuleSet(disk, disk.kept.policy, ({ body }) => parseStored(body))).inForce;
  const must = standingIn(belief, belief.policy).inForce;
  if (must && !now) fail(`The rules were lost: ${must.paper.version} must be in force.`);
  if (now && !must) fail(`A rule set is in force that must not be: ${now.id} ${now.version}.`);
  if (now?.body !== must?.paper.body)
    fail(`${now?.id} ${now?.version} is in force where it must be ${must?.paper.id} ${must?.paper.version}.`);
  for (const name of ['a', 'b'] as const) {
    const place = belief.places[name];
    if (place !== 'broken' && disk[name]?.text !== place?.paper.text)
      fail(`In place ${name} is ${disk[name]?.version} where it must be ${place?.paper.version}.`);
  }
  for (const name of ['lastOk', 'lastTry'] as const)
    if (disk.kept[name] !== belief[name]) fail(`${name} is ${disk.kept[name]}, not ${belief[name]}.`);
  if (!isDeepStrictEqual(given(disk.kept.policy), given(belief.policy)))
    fail(`Goes by ${JSON.stringify(disk.kept.policy)} where it must be ${JSON.stringify(belief.policy)}.`);
};

/** Within what the policy’s keys have signed there is no way back but a version that the policy pins. */
const isStepBack = (from: Held, to: Held): boolean =>
  from.by.length > 0 && to.by.length > 0 && from.paper.id === to.paper.id && to.paper.version < from.paper.version;

/** Looks once, ends the worker on the way or not, and holds what came of it against what must. */
const looks = async (life: Life, last: Looked, stopAt: number): Promise<number> => {
  const { machine } = life;
  if (machine.server.ok) machine.server = { ...machine.server, skew: life.timed ? life.ahead : null };
  const { requests, disk } = machine;
  machine.writes = 0;
  const done = await live(() => checkForUpdates(machine.world), stopAt).catch((thrown: unknown) =>
    machine.rejects === null ? fail(String(thrown)) : null,
  );
  const { policy } = machine.disk.kept;
  // Where nothing could be stored, only what was told shows that the policy was taken for gone.
  const toldGone =
    done?.value?.outcome.came === 'nothing' &&
    done.value.inForce === null &&
    done.value.issues.every(({ id }) => id === 'wrong-setting' || id === 'bad-key');
  const forgot =
    machine.disk === disk ? toldGone : machine.policy.state === 'absent' ? policy === null : !hasSource(policy);
  const seen = seenBy(life, last, forgot);
  const must = look(life.belief, seen);
  const stood = standingIn(life.belief, must.after.policy).inForce;
  if (stood && !must.inForce && hasSource(must.after.policy)) fail('The model itself loses rules.');
  if (stood && must.inForce && isStepBack(stood, must.inForce) && must.after.policy?.pinnedVersion === undefined)
    fail('The model itself goes back.');
  if (machine.writes > 1)
    fail('More than one write: whoever is ended between them leaves neither the old state nor the new.');
  if (done?.value) compare(done.value, must, machine.requests - requests);
  if (done?.value && machine.writes === 0 && !machine.full) fail('Nothing was written.');
  if (machine.disk === disk) return done?.awaits ?? 0;
  if (machine.disk.kept.active !== must.after.active && (must.taken || machine.disk.kept.active !== must.inForce?.name))
    fail(`Place ${machine.disk.kept.active} is active.`);
  const either = machine.disk.kept.faults.map(({ id }) => id).filter((id) => must.either.includes(id));
  life.belief = { ...must.after, active: machine.disk.kept.active, told: [...must.after.told, ...either] };
  if (machine.policy.state !== 'unknown') Object.assign(last, { truly: machine.now - life.ahead, shown: machine.now });
  return done?.awaits ?? 0;
};

test(
  `${STEPS} steps among faults of every kind lose no rules, go back to none, accept no bad ones, and end well (FUZZ_SEED=${SEED})`,
  { timeout: 24 * HOUR },
  async () => {
    const [usual, unusual] = [Object.entries(ordinary), Object.entries(faults)];
    const happened = new Set<string>();
    let done = 0;
    /** The most that a look has waited for so far: any of it may be where the next one ends. */
    let awaits = 12;
    while (done < STEPS) {
      const life = newLife(random);
      const { machine, department } = life;
      const last: Looked = { truly: machine.now, shown: machine.now };
      const told: string[] = [];
      try {
        says(life, wanted(life));
        serves(life, await publication(life));
        await looks(life, last, -1);
        for (let step = 0; step < 40; step++, done++) {
          const [name, does] = random(3) === 0 ? usual[random(usual.length)]! : unusual[random(unusual.length)]!;
          happened.add(name);
          machine.now += [0, 1, 1, 3, 20, 30][random(6)]! * HOUR;
          await does(life);
          const stopAt = random(3) === 0 ? random(awaits * 2) / 2 : -1;
          told.push(`${name}${stopAt < 0 ? '' : `, ended at ${stopAt}`}`);
          await examine(life);
          awaits = Math.max(awaits, await looks(life, last, stopAt));
          await examine(life);
          // Another check that waited for this one to end finds all done.
          if (random(8) === 0) await looks(life, last, -1).then(() => examine(life));
          Object.assign(machine, { full: false, crowded: false, rejects: null });
          for (const happens of life.days.splice(0)) {
            machine.now += 24 * HOUR;
            await happens(life);
            await looks(life, last, -1);
            await examine(life);
          }
        }

        // However it went: an honest server, a policy that is there and an hour put everything right.
        told.push('an honest server, a policy and an hour');
        machine.now += HOUR;
        life.timed = false;
        department.version++;
        says(life, wanted(life));
        serves(life, await publication(life));
        const { inForce, issues: amiss } = await checkForUpdates(machine.world);
        if (inForce?.version !== department.version || amiss.some(({ id }) => id !== 'repaired'))
          fail(`It did not recover: ${inForce?.version} of ${department.version}, ${JSON.stringify(amiss)}`);
      } catch (thrown) {
        throw new Error(`${thrown instanceof Error ? thrown.message : thrown}\n${told.slice(-14).join('\n')}`, {
          cause: thrown,
        });
      }
    }
    if (STEPS >= 10_000)
      expect([...happened].toSorted()).toEqual([...usual, ...unusual].map(([name]) => name).toSorted());
  },
);

test('there are more than forty kinds of fault, no two of which are alike to the extension', async () => {
  const seen = new Map<string, string>();
  for (const [name, does] of [['nothing', () => {}] as const, ...Object.entries(faults)]) {
    // Both places are taken, and each kind meets the same computer with the same luck.
    const life = newLife(randomFrom(2));
    says(life, wanted(life));
    for (const version of [5, 6]) {
      life.department.version = version;
      serves(life, await publication(life));
      await checkForUpdates(life.machine.world);
    }
    await does(life);
    const { world: _, server, ...machine } = life.machine;
    // Why no answer came, and what a browser says of it, are the same to it.
    const state = JSON.stringify({
      ...machine,
      timed: life.timed,
      days: life.days.length,
      server: server.ok ? server : server.id,
    });
    expect(seen.get(state), `${name} is the same as`).toBeUndefined();
    seen.set(state, name);
  }
  expect(seen.size).toBeGreaterThan(41);
});
