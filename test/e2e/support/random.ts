/** Our own generator (mulberry32), so that the seed of a failing run gives the same edits anywhere. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/**
 * Which random edits a run makes: `EDITS` of them from number `FROM` on. Each has a seed of its own, so that one alone
 * can be repeated.
 */
export const asked = {
  edits: Number(process.env['EDITS'] ?? 300),
  from: Number(process.env['FROM'] ?? 0),
  seed: Number(process.env['SEED'] ?? Date.now() % 1_000_000),
};
/** Many edits are made in parts, each in a page of its own. */
const PART = 500;
export const parts = (): readonly (readonly number[])[] => {
  const numbers = Array.from({ length: asked.edits }, (_, index) => asked.from + index);
  return Array.from({ length: Math.ceil(numbers.length / PART) }, (_, part) =>
    numbers.slice(part * PART, (part + 1) * PART),
  );
};
export const generatorOf = (number: number): (() => number) => random(asked.seed * 1_000_003 + number);
