import type { Policy } from '../../../lib/delivery/policy/settings.ts';
import { checkForUpdates } from '../../../lib/delivery/check-for-updates.ts';
import { newSigner } from './signing/signers.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, type Machine, newMachine, present, sealed } from './update-world.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const [anne, ben, eve] = await Promise.all([newSigner(), newSigner(), newSigner()]);
export const URL = 'https://rules.example.gov.uk/social.json';
export const offline = { ok: false, id: 'offline', detail: '' } as const;

/** A policy that names an address, and Anne as who signs. */
export const byUrl = (given: Partial<Policy> = {}) => present({ url: URL, keys: [anne.key], ...given });

/** Looks once: the version in force then, and what is told. */
export const run = async (machine: Machine) => {
  const { inForce, issues: faults } = await checkForUpdates(machine.world);
  return { version: inForce?.version ?? null, faults: faults.map(({ id }) => id) };
};

/** Looks once for each of these versions, signed by Anne. */
export const offered = async (machine: Machine, ...versions: readonly number[]): Promise<void> => {
  for (const version of versions) {
    machine.server = answers(await sealed(documentOf(version), anne));
    await run(machine);
  }
};

/** A machine on which version 42 is in force. */
export const at42 = async (): Promise<Machine> => {
  const machine = newMachine();
  machine.policy = byUrl();
  await offered(machine, 42);
  return machine;
};
