import { expect, test } from 'vitest';
import { toBase64, toBase64Url } from '../../../../lib/delivery/signing/base64.ts';
import {
  parseEnvelope,
  signEnvelope,
  type Signer,
  verifySignatures,
} from '../../../../lib/delivery/signing/envelope.ts';
import { importSigner } from '../../../../lib/delivery/signing/sign.ts';
import {
  type Bench,
  breaking,
  onBodies,
  onSignatures,
  scribbling,
  type Signature,
  textOf,
  type Written,
} from './envelope-mutants.ts';
import { documentOf } from '../../rule-set/document.ts';

/*
 * 20,000 envelopes that were tampered with, against what is known: of each listed key, the one signature it has made of
 * each body. Whoever counts as a signer of a mutant has to be exactly whose signature of exactly that body is in it.
 * ENVELOPE_SEED repeats a run.
 */
const RUNS = 20_000;
const SEED = Number(process.env['ENVELOPE_SEED'] ?? Date.now() % 1_000_000);

const random = (() => {
  let state = SEED;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
})();

/** Somebody whose key is the same in every run of a seed. */
const signerOf = async (name: string): Promise<Signer> =>
  (await importSigner(
    `ed25519-private:${toBase64Url(new TextEncoder().encode(name.padEnd(32, String(SEED))).subarray(0, 32))}`,
  ))!;
const [anne, ben, cara, stranger] = await Promise.all([
  signerOf('anne'),
  signerOf('ben'),
  signerOf('cara'),
  signerOf('stranger'),
]);
const listed = [anne, ben, cara];

const bytes = (text: string) => new TextEncoder().encode(text);
const find = (word: string) => ({
  ...documentOf(1).rules[0]!,
  id: `ours/${word}`,
  params: { terms: [{ find: word }] },
});
/** Some 2 kB: rules enough to be cut, joined and respelt, and few enough to be verified 20,000 times. */
const bodyOf = (version: number) =>
  bytes(
    JSON.stringify({
      ...documentOf(version),
      rules: ['utilise', 'leverage', 'deliver', 'foster', 'robust', 'impact', 'agenda'].map(find),
    }),
  );
const honest = [bodyOf(42), bodyOf(43)];
const published = honest.map((body) => toBase64(body));
const evil = bodyOf(44);

const sealed = async (body: Uint8Array, signers: readonly Signer[]): Promise<Written> =>
  JSON.parse(await signEnvelope(body, signers)) as Written;
const signatureOver = async (
  text: string | Uint8Array<ArrayBuffer>,
  { key, privateKey }: Signer,
): Promise<Signature> => ({
  keyid: key,
  sig: toBase64(
    new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, typeof text === 'string' ? bytes(text) : text)),
  ),
});

const envelopes = await Promise.all([
  ...honest.flatMap((body) => [
    sealed(body, listed),
    sealed(body, [anne, ben]),
    sealed(body, [cara, anne]),
    sealed(body, [ben]),
  ]),
  sealed(evil, [stranger, stranger]),
]);
const foreign = await Promise.all([
  ...listed.flatMap((signer) => [
    signatureOver(honest[0]!, signer),
    signatureOver(evil, signer),
    signatureOver('', signer),
    signatureOver(`DSSEv1 16 application/json ${evil.length} ${new TextDecoder().decode(evil)}`, signer),
  ]),
  ...[...honest, evil].map(async (body) => (await sealed(body, [stranger])).signatures[0]!),
]);
const bench: Bench = { bodies: [...honest, evil, new Uint8Array()], envelopes, foreign, listed, random };

/** Of each listed key and body, the signature: there is one, for Ed25519 leaves nothing to chance. */
const made = new Map(
  envelopes.flatMap(({ payload, signatures }) =>
    signatures
      .filter(({ keyid }) => keyid !== stranger.key)
      .map(({ keyid, sig }) => [`${keyid} ${payload}`, sig] as const),
  ),
);
const proven = ({ payload, signatures }: Written, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => signatures.some(({ sig }) => sig === made.get(`${key} ${payload}`)));

const times = <Value>(count: number, value: Value, change: (value: Value) => Value): Value =>
  count === 0 ? value : times(count - 1, change(value), change);
const oneOf = <Entry>(list: readonly Entry[]): Entry => list[random(list.length)]!;

/** A mutant, and whether it can be an envelope still. */
const mutant = (): { readonly text: string; readonly broken: boolean } => {
  const changed = textOf(
    times(random(3) + (random(4) === 0 ? 0 : 1), oneOf(envelopes), (envelope) =>
      oneOf(random(2) === 0 ? onBodies : onSignatures)(envelope, bench),
    ),
  );
  const way = random(10);
  if (way < 7) return { text: changed, broken: false };
  return way < 9
    ? { text: oneOf(breaking)(changed, bench), broken: true }
    : { text: oneOf(scribbling)(changed, bench), broken: false };
};

test(`of ${RUNS} envelopes that were tampered with, none is accepted but for what enough of the keys have signed, byte by byte (ENVELOPE_SEED=${SEED})`, async () => {
  const bodies = new Set<string>();
  const accepted = [0, 0, 0, 0];
  let verified = 0;
  const tryOne = async (): Promise<void> => {
    const { text, broken } = mutant();
    const keys = random(3) === 0 ? [ben.key, anne.key] : [cara.key, anne.key, ben.key];
    const envelope = parseEnvelope(text);
    if (broken) expect(envelope, text).toBeNull();
    if (!envelope) return;
    const read: Written = {
      payload: Buffer.from(envelope.body).toString('base64'),
      signatures: envelope.signatures.map((sig) => ({ sig: Buffer.from(sig).toString('base64') })),
    };
    verified++;
    bodies.add(read.payload);
    const signers = await verifySignatures(envelope, keys);
    expect(signers, text).toEqual(proven(read, keys));
    for (const threshold of [1, 2, 3]) {
      if (signers.length < threshold) continue;
      accepted[threshold]!++;
      expect(published, text).toContain(read.payload);
    }
  };
  for (let run = 0; run < RUNS; run += 50) await Promise.all(Array.from({ length: 50 }, tryOne));
  // Some 15,500 are envelopes still, with some 5,200 bodies; what is accepted by one, two and three signers is as the
  // department made it.
  expect(verified).toBeGreaterThan(RUNS / 2);
  expect(bodies.size).toBeGreaterThan(RUNS / 4);
  expect(Math.min(...accepted.slice(1))).toBeGreaterThan(100);
});
