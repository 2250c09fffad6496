import { createHash } from 'node:crypto';

/*
 * A worker that a browser may end at any await: at those for storage, policy and server, and at those for cryptography
 * and unpacking as well. What is ended hears nothing of it: its promises never settle, so that no catch and no finally
 * of its own runs.
 */

const never = (): Promise<never> => new Promise(() => {});

let gate: (<Value>(act: () => Value | Promise<Value>) => Promise<Value>) | null = null;

/** Something a worker waits for. */
export const awaited = async <Value>(act: () => Value | Promise<Value>): Promise<Value> => (gate ? gate(act) : act());

/** Whether a life came to its end by itself, what it came to, and how many things it waited for. */
export type Life<Value> = { readonly ended: boolean; readonly value: Value | null; readonly awaits: number };

/**
 * Runs a worker to its end, or ends it at what it waits for at this place, counted from 0; .5 ends it after that was
 * done. One at a time.
 */
export const live = async <Value>(work: () => Promise<Value>, stopAt = -1): Promise<Life<Value>> => {
  listen();
  let awaits = 0;
  try {
    return await new Promise((tell, fail) => {
      const stopped = (): Promise<never> => (tell({ ended: true, value: null, awaits }), never());
      gate = (act) => {
        const here = awaits++;
        if (stopAt >= 0 && here >= stopAt) return stopped();
        const done = act();
        if (stopAt !== here + 0.5) return Promise.resolve(done);
        // Nobody is left to hear that it failed.
        Promise.resolve(done).catch(() => undefined);
        return stopped();
      };
      work().then((value) => tell({ ended: false, value, awaits }), fail);
    });
  } finally {
    gate = null;
  }
};

const hexOf = (bytes: NodeJS.ArrayBufferView): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Answers that are the same each time are worked out once: a life asks again and again whether the same bytes carry the
 * same signature.
 */
const once = <Value>(known: Map<string, Value>, key: string, answer: () => Value): Value => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = answer();
  if (known.size > 5_000) known.clear();
  known.set(key, found);
  return found;
};

let listening = false;
const listen = (): void => {
  if (listening) return;
  listening = true;
  const { subtle } = crypto;
  const [digest, importKey, verify] = [subtle.digest, subtle.importKey, subtle.verify].map((method) =>
    method.bind(subtle),
  ) as unknown as readonly [
    SubtleCrypto['digest'],
    (...given: readonly unknown[]) => Promise<CryptoKey>,
    SubtleCrypto['verify'],
  ];
  const names = new WeakMap<CryptoKey, string>();
  const keys = new Map<string, Promise<CryptoKey>>();
  const signed = new Map<string, Promise<boolean>>();
  const hashes = new Map<string, Promise<ArrayBuffer>>();
  const imported = (name: string, given: readonly unknown[]): Promise<CryptoKey> =>
    once(keys, name, async () => {
      const key = await importKey(...given);
      names.set(key, name);
      return key;
    });
  Object.assign(subtle, {
    digest: (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      awaited(() => once(hashes, `${name} ${hexOf(bytes)}`, () => digest(name, bytes))),
    importKey: (...given: readonly unknown[]) =>
      awaited(() =>
        given[1] instanceof Uint8Array
          ? imported(JSON.stringify([given[0], hexOf(given[1]), ...given.slice(2)]), given)
          : importKey(...given),
      ),
    verify: (algorithm: string, key: CryptoKey, signature: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>) =>
      awaited(() =>
        once(signed, `${names.get(key)} ${hexOf(signature)} ${hexOf(bytes)}`, () =>
          verify(algorithm, key, signature, bytes),
        ),
      ),
  });
  const { read } = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = function (this: ReadableStreamDefaultReader<unknown>) {
    return awaited(() => read.call(this));
  } as typeof read;
};
