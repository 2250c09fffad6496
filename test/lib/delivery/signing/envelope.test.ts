import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../../../../lib/delivery/signing/base64.ts';
import {
  MAX_ENVELOPE_BYTES,
  PAYLOAD_TYPE,
  parseEnvelope,
  signEnvelope,
  preAuthEncoding,
  verifySignatures,
} from '../../../../lib/delivery/signing/envelope.ts';
import { decodePublicKey, parseKeys } from '../../../../lib/delivery/signing/keys.ts';
import { decodeUtf8 } from '../../../../lib/delivery/signing/bytes.ts';
import { encodeInline, decodeInline } from '../../../../lib/delivery/signing/gzip.ts';
import { keyText, newSigner } from './signers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const [anne, ben, stranger] = await Promise.all([newSigner(), newSigner(), newSigner()]);
const body = bytes('{"id":"test","version":42}');
const sealed = await signEnvelope(body, [anne, ben]);
const opened = (text: string) => {
  const envelope = parseEnvelope(text);
  if (!envelope) throw new Error('no envelope');
  return envelope;
};

test('what is signed is told apart by type and length, as DSSE has it', () => {
  expect(decodeUtf8(preAuthEncoding(bytes('hé')))).toBe(`DSSEv1 43 ${PAYLOAD_TYPE} 3 hé`);
  expect(PAYLOAD_TYPE.length).toBe(43);
});

test('finds the keys that signed and no others', async () => {
  const envelope = opened(sealed);
  expect(envelope.body).toEqual(body);
  expect(await verifySignatures(envelope, [anne.key, stranger.key, ben.key])).toEqual([anne.key, ben.key]);
  expect(await verifySignatures(envelope, [stranger.key])).toEqual([]);
  expect(await verifySignatures(envelope, [anne.key, anne.key])).toEqual([anne.key]);
});

test('one signature given twice counts for one', async () => {
  const one = JSON.parse(await signEnvelope(body, [anne])) as { signatures: readonly object[] };
  const twice = JSON.stringify({ ...one, signatures: [...one.signatures, ...one.signatures] });
  expect(await verifySignatures(opened(twice), [anne.key, ben.key])).toEqual([anne.key]);
});

test('a key that the engine refuses to import has signed nothing, and keeps no other from counting', async () => {
  const { subtle } = crypto;
  const importKey = subtle.importKey.bind(subtle) as (...given: readonly unknown[]) => Promise<CryptoKey>;
  const refused = decodePublicKey(anne.key)!;
  const spy = vi
    .spyOn(subtle, 'importKey')
    .mockImplementation(((...given: readonly unknown[]) =>
      toBase64(given[1] as Uint8Array) === toBase64(refused)
        ? Promise.reject(new DOMException('Invalid key', 'DataError'))
        : importKey(...given)) as SubtleCrypto['importKey']);
  onTestFinished(() => spy.mockRestore());
  expect(await verifySignatures(opened(sealed), [anne.key, ben.key])).toEqual([ben.key]);
});

test.each<[string, (whole: Record<string, unknown>) => unknown]>([
  ['another type', (whole) => ({ ...whole, payloadType: 'application/json' })],
  ['a field more', (whole) => ({ ...whole, alg: 'none' })],
  ['a field less', (whole) => ({ payloadType: whole['payloadType'], signatures: whole['signatures'] })],
  ['no signature', (whole) => ({ ...whole, signatures: [] })],
  [
    'nine signatures',
    (whole) => ({ ...whole, signatures: Array.from({ length: 9 }, () => (whole['signatures'] as unknown[])[0]) }),
  ],
  ['a short signature', (whole) => ({ ...whole, signatures: [{ sig: toBase64(new Uint8Array(63)) }] })],
  ['a payload in base64url', (whole) => ({ ...whole, payload: toBase64Url(Uint8Array.of(251, 255)) })],
  ['a payload that ends in stray bits', (whole) => ({ ...whole, payload: 'QQ==QR==' })],
  ['a list', (whole) => [whole]],
  ['a text', () => 'envelope'],
])('an envelope with %s is none', (_, change) => {
  expect(parseEnvelope(JSON.stringify(change(JSON.parse(sealed) as Record<string, unknown>)))).toBeNull();
});

test('an envelope that would make objects of another prototype is none', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    expect(parseEnvelope(sealed.replace('{', `{"${name}":{"polluted":true},`))).toBeNull();
    expect(parseEnvelope(sealed.replace('"keyid"', `"${name}":{"polluted":true},"keyid"`))).toBeNull();
  }
  expect('polluted' in {}).toBe(false);
});

test('an envelope larger than 2 MiB is not read at all', () => {
  expect(parseEnvelope(sealed + ' '.repeat(MAX_ENVELOPE_BYTES))).toBeNull();
});

test('base64 has one spelling for each text of bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (given) => {
      expect(fromBase64(toBase64(given))).toEqual(given);
      expect(fromBase64Url(toBase64Url(given))).toEqual(given);
    }),
  );
  expect(['QR==', 'QQ=', 'QQ', 'Q===', 'QQ==\n', 'Q Q='].map(fromBase64)).toEqual([null, null, null, null, null, null]);
});

describe('keys', () => {
  const P = (1n << 255n) - 19n;
  const mod = (value: bigint) => ((value % P) + P) % P;
  const power = (base: bigint, by: bigint): bigint =>
    by === 0n ? 1n : mod(power(mod(base * base), by >> 1n) * (by & 1n ? base : 1n));
  const inverse = (value: bigint) => power(value, P - 2n);
  const D = mod(-121665n * inverse(121666n));
  type Point = readonly [x: bigint, y: bigint];
  const add = ([x1, y1]: Point, [x2, y2]: Point): Point => {
    const product = mod(D * mod(x1 * x2) * mod(y1 * y2));
    return [mod((x1 * y2 + y1 * x2) * inverse(1n + product)), mod((y1 * y2 + x1 * x2) * inverse(1n - product))];
  };
  const root = (square: bigint): bigint | null => {
    const candidate = power(square, (P + 3n) / 8n);
    const found = [candidate, mod(candidate * power(2n, (P - 1n) / 4n))].find((one) => mod(one * one) === mod(square));
    return found ?? null;
  };
  const onCurve = (y: bigint): Point | null => {
    const x = root(mod((y * y - 1n) * inverse(mod(D * y * y + 1n))));
    return x === null ? null : [x, mod(y)];
  };
  const double = (point: Point): Point => add(point, point);
  /** A point times the large prime order of the group: what is left has an order that divides eight. */
  const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;
  const times = (point: Point, by: bigint): Point =>
    by === 0n ? [0n, 1n] : by & 1n ? add(point, times(double(point), by >> 1n)) : times(double(point), by >> 1n);
  const small = (): readonly Point[] => {
    for (let y = 2n; ; y++) {
      const point = onCurve(y);
      const torsion = point && times(point, ORDER);
      // Of order eight when four times it is not yet the neutral point.
      if (torsion && double(double(torsion))[1] !== 1n)
        return Array.from({ length: 8 }, (_, by) => times(torsion, BigInt(by)));
    }
  };
  const encode = (y: bigint, sign: bigint): string =>
    keyText(Uint8Array.from({ length: 32 }, (_, at) => Number(((y | (sign << 255n)) >> BigInt(8 * at)) & 255n)));

  const encodingsOfSmallOrder = (): ReadonlySet<string> => {
    const ys = [...new Set(small().map(([, y]) => y))];
    return new Set(
      [...ys, ...ys.map((y) => y + P).filter((y) => y < 1n << 255n)].flatMap((y) => [encode(y, 0n), encode(y, 1n)]),
    );
  };

  test('the fourteen encodings of points of small order, worked out from the curve, are refused', () => {
    const encodings = encodingsOfSmallOrder();
    expect(encodings.size).toBe(14);
    expect([...encodings].filter((text) => decodePublicKey(text) !== null)).toEqual([]);
  });

  const good = anne.key;

  test('a key of small order has signed nothing, even where an engine would say that it has', async () => {
    const spy = vi.spyOn(crypto.subtle, 'verify').mockResolvedValue(true);
    onTestFinished(() => spy.mockRestore());
    expect(await verifySignatures(opened(sealed), [...encodingsOfSmallOrder(), anne.key])).toEqual([anne.key]);
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test('what is no point of the curve, as half of all numbers are, is not listed as a key', () => {
    const ys = Array.from({ length: 40 }, (_, at) => 2n + BigInt(at) ** 47n);
    expect(ys.map((y) => parseKeys([good, encode(y, 0n)]))).toEqual(
      ys.map((y) => (onCurve(y) === null ? { ok: false, bad: 1 } : { ok: true, keys: [good, encode(y, 0n)] })),
    );
    expect(ys.filter((y) => onCurve(y) === null).length).toBeGreaterThan(10);
  });

  const rest = good.slice('ed25519:'.length);
  test.each([
    '',
    'ed25519:',
    rest,
    `ED25519:${rest}`,
    `ed25519 :${rest}`,
    ` ${good}`,
    `${good} `,
    `${good}=`,
    `${good}A`,
    good.slice(0, -1),
    good.slice(0, -2),
    `ed448:${rest}`,
    `rsa:${rest}`,
    `ed25519:${'A'.repeat(43)}`,
    `ed25519:${'/'.repeat(43)}`,
    `ed25519:${'!'.repeat(43)}`,
    `ed25519:${rest}${rest}`,
    `ed25519:0x${'ab'.repeat(32)}`,
    `ed25519:${'_'.repeat(43)}`,
    encode(P + 2n, 0n),
    encode(P + 18n, 1n),
    '-----BEGIN PUBLIC KEY-----',
  ])('“%s” is no key', (text) => {
    expect(decodePublicKey(text)).toBeNull();
    expect(parseKeys([good, text])).toEqual({ ok: false, bad: 1 });
  });

  test('one to eight keys are taken, each once', () => {
    expect(parseKeys([good, ben.key])).toEqual({ ok: true, keys: [good, ben.key] });
    expect(parseKeys([])).toEqual({ ok: false, bad: null });
    expect(parseKeys([good, good])).toEqual({ ok: false, bad: 1 });
    expect(parseKeys(Array.from({ length: 9 }, () => good))).toEqual({ ok: false, bad: null });
  });

  test('an honest key is never refused', async () => {
    for (let count = 0; count < 50; count++) expect(decodePublicKey((await newSigner()).key)).toHaveLength(32);
  });
});

describe('inline', () => {
  test('packed or not, the same text comes out', async () => {
    expect(await decodeInline(sealed)).toBe(sealed);
    expect(await decodeInline(await encodeInline(sealed))).toBe(sealed);
  });

  test('a bomb is stopped before it grows', async () => {
    const bomb = await encodeInline('0'.repeat(4 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await decodeInline(bomb)).toHaveLength(4 * 1024 * 1024);
    const { gzipSync } = await import('node:zlib');
    for (const size of [4 * 1024 * 1024 + 1, 200 * 1024 * 1024])
      expect(await decodeInline(`gz:${gzipSync(Buffer.alloc(size)).toString('base64url')}`)).toBeNull();
  });

  test('what is broken is refused', async () => {
    const packed = await encodeInline(sealed);
    for (const text of ['gz:', 'gz:!!!!', 'gz:AAAA', packed.slice(0, -20), `${packed}AAAA`, `${packed}=`])
      expect(await decodeInline(text), text.slice(0, 20)).toBeNull();
    const { gzipSync } = await import('node:zlib');
    expect(await decodeInline(`gz:${gzipSync(Uint8Array.of(0x22, 0xff, 0x22)).toString('base64url')}`)).toBeNull();
  });

  test.each([[[0xc0, 0xaf]], [[0xed, 0xa0, 0x80]], [[0xff]], [[0xe2, 0x82]], [[0xf5, 0x80, 0x80, 0x80]]])(
    'bytes %j are no UTF-8',
    (wrong) => {
      expect(decodeUtf8(Uint8Array.from(wrong))).toBeNull();
    },
  );
});
