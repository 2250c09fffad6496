import { fromBase64, toBase64 } from '../../../../lib/delivery/signing/base64.ts';
import { PAYLOAD_TYPE, type Signer } from '../../../../lib/delivery/signing/envelope.ts';

/** What tampering has at hand: whole envelopes, signatures that hold for something else, and chance. */
export type Bench = {
  readonly bodies: readonly Uint8Array[];
  readonly envelopes: readonly Written[];
  /** Signatures by listed keys over texts that are no envelope of ours, and by keys that are not listed. */
  readonly foreign: readonly Signature[];
  readonly listed: readonly Signer[];
  /** A whole number from 0, below the one given. */
  readonly random: (below: number) => number;
};

export type Signature = { readonly keyid?: string; readonly sig: string };

/** An envelope as its text has it. */
export type Written = { readonly payload: string; readonly signatures: readonly Signature[] };

/** The order of the group, by which the second half of a signature can be raised without changing what it proves. */
const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;

type Tampering = (envelope: Written, bench: Bench) => Written;

const bytesOf = (text: string): Uint8Array => fromBase64(text)!;
const onePlace = <Entry>(list: readonly Entry[], at: number, change: (entry: Entry) => Entry): readonly Entry[] =>
  list.map((entry, place) => (place === at ? change(entry) : entry));

const inBody =
  (change: (body: Uint8Array, bench: Bench) => Uint8Array): Tampering =>
  (envelope, bench) => ({ ...envelope, payload: toBase64(change(bytesOf(envelope.payload), bench)) });
const inText = (change: (text: string, bench: Bench) => string) =>
  inBody((body, bench) => new TextEncoder().encode(change(new TextDecoder().decode(body), bench)));
const inOneSignature =
  (change: (signature: Signature, bench: Bench) => Signature): Tampering =>
  (envelope, bench) => ({
    ...envelope,
    signatures: onePlace(envelope.signatures, bench.random(envelope.signatures.length), (signature) =>
      change(signature, bench),
    ),
  });
const inItsBytes = (change: (bytes: Uint8Array, bench: Bench) => Uint8Array) =>
  inOneSignature((signature, bench) => ({ ...signature, sig: toBase64(change(bytesOf(signature.sig), bench)) }));

const oneOf = <Entry>(list: readonly Entry[], { random }: Bench): Entry => list[random(list.length)]!;
const raised = (bytes: Uint8Array): Uint8Array => {
  const s = bytes.subarray(32).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n) + ORDER;
  return Uint8Array.from(bytes, (byte, at) => (at < 32 ? byte : Number((s >> BigInt(8 * (at - 32))) & 255n)));
};

/** Tampering with what was signed, which leaves a well-formed envelope: its signatures have to be looked at. */
export const onBodies: readonly Tampering[] = [
  inBody((body, { random }) => {
    const at = random(body.length);
    return body.map((byte, place) => (place === at ? byte ^ (1 << random(8)) : byte));
  }),
  inBody((body, { random }) => {
    const at = random(body.length);
    return Uint8Array.from([...body.subarray(0, at), ...body.subarray(at + 1)]);
  }),
  inBody((body, { random }) => {
    const at = random(body.length + 1);
    return Uint8Array.from([...body.subarray(0, at), random(256), ...body.subarray(at)]);
  }),
  inBody((body, { random }) => body.slice(0, random(body.length))),
  inBody((body, bench) => {
    const [at, other] = [bench.random(body.length), oneOf(bench.bodies, bench)];
    return Uint8Array.from([...body.subarray(0, at), ...other.subarray(at)]);
  }),
  inBody((_, bench) => oneOf(bench.bodies, bench)),
  inText((text, { random }) => text.replace(/"version":\d+/, `"version":${random(1_000_000)}`)),
  inText((text, { random }) =>
    text.replace(/"severity":"\w+"/, `"severity":"${['error', 'warning', 'suggestion'][random(3)]}"`),
  ),
  // The same JSON in other bytes.
  inText((text) => text.replaceAll('":', '": ')),
  inText((text) => `${text}\n`),
  (envelope, bench) => ({ ...envelope, payload: oneOf(bench.envelopes, bench).payload }),
];

/** Tampering with who signed, which does too. */
export const onSignatures: readonly Tampering[] = [
  (envelope, bench) => ({ ...envelope, signatures: oneOf(bench.envelopes, bench).signatures }),
  (envelope, bench) => ({
    ...envelope,
    signatures: [...envelope.signatures, ...oneOf(bench.envelopes, bench).signatures].slice(0, 5),
  }),
  (envelope, bench) => ({
    ...envelope,
    signatures: [...envelope.signatures, oneOf(envelope.signatures, bench)].slice(0, 5),
  }),
  (envelope, bench) => ({
    ...envelope,
    signatures: Array.from({ length: 1 + bench.random(4) }, () => envelope.signatures[0]!),
  }),
  (envelope, { random }) => ({
    ...envelope,
    signatures:
      envelope.signatures.length > 1
        ? envelope.signatures.toSpliced(random(envelope.signatures.length), 1)
        : envelope.signatures,
  }),
  (envelope) => ({ ...envelope, signatures: envelope.signatures.toReversed() }),
  (envelope, bench) => ({ ...envelope, signatures: [...envelope.signatures, oneOf(bench.foreign, bench)].slice(-5) }),
  (envelope, bench) => ({
    ...envelope,
    signatures: [{ ...oneOf(bench.foreign, bench), keyid: oneOf(bench.listed, bench).key }],
  }),
  (envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map((signature, at, all) => ({
      ...signature,
      keyid: all[(at + 1) % all.length]!.keyid ?? '',
    })),
  }),
  inOneSignature(({ sig }) => ({ sig })),
  inOneSignature(({ sig }, bench) => ({ sig, keyid: oneOf(bench.listed, bench).key })),
  inItsBytes((bytes, { random }) => {
    const at = random(64);
    return bytes.map((byte, place) => (place === at ? byte ^ (1 << random(8)) : byte));
  }),
  inItsBytes((bytes) => Uint8Array.from([...bytes.subarray(32), ...bytes.subarray(0, 32)])),
  inItsBytes(() => new Uint8Array(64)),
  inItsBytes(raised),
  (envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map(({ sig }, at, all) => ({
      sig: toBase64(Uint8Array.from([...bytesOf(sig).subarray(0, 32), ...bytesOf(all.at(at - 1)!.sig).subarray(32)])),
    })),
  }),
];

/** An envelope as text. */
export const textOf = ({ payload, signatures }: Written): string =>
  JSON.stringify({ payloadType: PAYLOAD_TYPE, payload, signatures });

const insert = (text: string, at: number, sign: string): string => text.slice(0, at) + sign + text.slice(at);
const rewritten =
  (change: (whole: Record<string, unknown>, bench: Bench) => unknown) =>
  (text: string, bench: Bench): string =>
    JSON.stringify(change(JSON.parse(text) as Record<string, unknown>, bench));
const respelt = (respell: (base64: string, bench: Bench) => string) =>
  rewritten((whole, bench) => {
    const { payload, signatures } = whole as unknown as Written;
    if (payload !== '' && bench.random(2) === 0) return { ...whole, payload: respell(payload, bench) };
    return {
      ...whole,
      signatures: onePlace(signatures, bench.random(signatures.length), (signature) => ({
        ...signature,
        sig: respell(signature.sig, bench),
      })),
    };
  });

/** Tampering after which a text is no envelope any more, whoever has signed what is in it. */
export const breaking: readonly ((text: string, bench: Bench) => string)[] = [
  respelt((base64) => (base64.endsWith('=') ? base64.replace(/=+$/, '') : `${base64}=`)),
  respelt((base64) => `${base64}====`),
  respelt((base64) => `${base64.replace(/=+$/, '')}-_`),
  respelt((base64, { random }) => insert(base64, random(base64.length), '\n')),
  respelt((base64, { random }) => insert(base64, random(base64.length), ' ')),
  respelt((base64, { random }) => insert(base64, random(base64.length), '%')),
  respelt((base64, { random }) => insert(base64, random(base64.length), '    ')),
  // Bits that no byte has room for: the text has a twin that says the same.
  respelt((base64) =>
    /[AQgw]==$/.test(base64)
      ? base64.replace(/.==$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}==`)
      : `${base64}=`,
  ),
  respelt((base64) => base64.slice(0, -1)),
  rewritten((whole, { random }) => ({
    ...whole,
    payload: [null, 7, [whole['payload']], { text: whole['payload'] }, undefined][random(5)],
  })),
  rewritten((whole, { random }) => ({
    ...whole,
    signatures: [null, 'x', {}, [], [null], [[]], [{}], [{ sig: 7 }], [{ sig: '' }]][random(9)],
  })),
  rewritten((whole, { random }) => ({
    ...whole,
    payloadType: ['application/json', '', null, PAYLOAD_TYPE.toUpperCase(), `${PAYLOAD_TYPE} `][random(5)],
  })),
  rewritten((whole, { random }) => ({ ...whole, [['alg', 'keys', 'body', 'constructor'][random(4)]!]: 1 })),
  rewritten((whole) => ({
    ...whole,
    signatures: (whole['signatures'] as readonly object[]).map((signature) => ({ ...signature, alg: 'none' })),
  })),
  rewritten((whole) => ({
    ...whole,
    signatures: (whole['signatures'] as readonly object[]).map((signature) => ({ ...signature, keyid: 7 })),
  })),
  rewritten((whole) => [whole]),
  rewritten((whole) => JSON.stringify(whole)),
  (text, { random }) => text.slice(0, random(text.length)),
  (text) => `${text}${text}`,
];

/** Tampering with the text as it stands, which may or may not leave an envelope. */
export const scribbling: readonly ((text: string, bench: Bench) => string)[] = [
  (text, { random }) => {
    const at = random(text.length);
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << random(7))) + text.slice(at + 1);
  },
  (text, { random }) => {
    const at = random(text.length);
    return `${text.slice(0, at)} ${text.slice(at)}`;
  },
  (text, { random }) => {
    const [at, to] = [random(text.length), random(text.length)];
    return text.slice(0, at) + text.slice(to, to + 8) + text.slice(at + 8);
  },
  (text, bench) => {
    const at = bench.random(text.length);
    return text.slice(0, at) + textOf(oneOf(bench.envelopes, bench)).slice(at);
  },
  // A field given twice: the second counts.
  (text, bench) => text.replace('"payload":', `"payload":"${oneOf(bench.envelopes, bench).payload}","payload":`),
  (text, bench) => text.replace('"signatures":', `"payload":"${oneOf(bench.envelopes, bench).payload}","signatures":`),
  (text) => text.replace(/"payload":"(.)/, (_, first: string) => `"payload":"\\u00${first.charCodeAt(0).toString(16)}`),
];
