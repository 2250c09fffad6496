import type { Signer } from '../../../lib/delivery/signing/envelope.ts';
import type { FetchResult } from '../../../lib/delivery/evaluate-offer.ts';
import type { Policy, SettingName } from '../../../lib/delivery/policy/settings.ts';
import { newSigner } from './signing/signers.ts';
import { type Belief, type Name, nothing, type Place } from './update-model.ts';
import { signedPaper } from './update-papers.ts';
import { documentOf } from '../rule-set/document.ts';
import { answers, type Machine, newMachine, present } from './update-world.ts';

export const HOUR = 3_600_000;
export const [anne, ben, cato, eve] = await Promise.all([newSigner(), newSigner(), newSigner(), newSigner()]);
export const ADDRESS = 'https://rules.example.gov.uk/social.json';

/**
 * The department as it means to be: what it publishes, whose keys its policy lists, how many of them must sign, and the
 * least version.
 */
export type Department = {
  version: number;
  signers: readonly Signer[];
  threshold: number | undefined;
  minVersion: number | undefined;
};

/** A computer in random days, its department, and what the test believes to be on its disk. */
export type Life = {
  readonly machine: Machine;
  readonly department: Department;
  belief: Belief;
  /** How far the computer's clock is ahead of the true one, in ms. */
  ahead: number;
  /** Whether the server tells the time. */
  timed: boolean;
  /** What happens on the days after this step, with a look on each. */
  readonly days: ((life: Life) => Promise<void> | void)[];
  /** A whole number from 0 to below this. */
  readonly random: (below: number) => number;
};

/** Chance that comes out the same for the same seed. */
export const randomFrom = (seed: number): Life['random'] => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

export const newLife = (random: Life['random']): Life => ({
  machine: newMachine(),
  department: { version: 5, signers: [anne], threshold: undefined, minVersion: undefined },
  belief: nothing,
  ahead: 0,
  timed: false,
  days: [],
  random,
});

export const oneOf = <Item>({ random }: Pick<Life, 'random'>, ...items: readonly Item[]): Item =>
  items[random(items.length)]!;

const keysOf = (signers: readonly Signer[]): string[] => signers.map(({ key }) => key);

/** The policy as the department wants it. */
export const wanted = ({ department: { signers, threshold, minVersion } }: Life): Partial<Policy> => ({
  url: ADDRESS,
  id: 'example/social',
  keys: keysOf(signers),
  ...(threshold === undefined ? {} : { threshold }),
  ...(minVersion === undefined ? {} : { minVersion }),
});

/** The policy says this from now on. */
export const says = ({ machine }: Life, given: Partial<Policy>, ...wrong: readonly SettingName[]): void =>
  void (machine.policy = present(given, ...wrong));

/** The server answers so from now on. */
export const serves = ({ machine }: Life, answer: string | FetchResult): void =>
  void (machine.server = typeof answer === 'string' ? answers(answer) : answer);

/** A fit rule set of the department, signed by whoever its policy lists. */
export const publication = (
  { department }: Life,
  version = department.version,
  change: object = {},
  signers = department.signers,
): Promise<string> => signedPaper(documentOf(version, change), signers);

/** Changes a place on the disk, in a way that the test knows. */
export const damages = (life: Life, name: Name, slot: Machine['disk'][Name], place: Place): void => {
  life.machine.disk = { ...life.machine.disk, [name]: slot };
  life.belief = { ...life.belief, places: { ...life.belief.places, [name]: place } };
};
