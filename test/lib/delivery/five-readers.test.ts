import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRuleSet } from '../../../lib/cli/files/load-rule-set.ts';
import { openRuleSetFile } from '../../../lib/delivery/open-file.ts';
import { policySchema } from '../../../lib/delivery/policy/schema.ts';
import { encodeInline } from '../../../lib/delivery/signing/gzip.ts';
import { parseStored } from '../../../lib/delivery/parse-stored.ts';
import { verifyOffer, verifySlot } from '../../../lib/delivery/verify-offer.ts';
import { signEnvelope } from '../../../lib/delivery/signing/envelope.ts';
import { sha256Hex } from '../../../lib/delivery/signing/sha256.ts';
import { parseRuleSet } from '../../../lib/rule-set/parse.ts';
import { documentOf } from '../rule-set/document.ts';
import { newSigner } from './signing/signers.ts';

/*
 * Five readers get each text: a person's import, the policy (plain and packed), a signed offer, the store and the
 * command line. All take it as the same version, or all refuse it.
 */

const plain = JSON.stringify(documentOf(4));
const nested = (depth: number): string =>
  plain.replace('"rules":', () => `"x":${'['.repeat(depth)}${']'.repeat(depth)},"rules":`);
const withVersion = (written: string): string => plain.replace('"version":4', () => `"version":${written}`);
const withNote = (written: string): string => plain.replace('{', () => `{"changeNote":${written},`);

const TEXTS: readonly (readonly [name: string, text: string, version: number | null])[] = [
  ['a plain rule set', plain, 4],
  ['one byte order mark', `\ufeff${plain}`, 4],
  ['two byte order marks', `\ufeff\ufeff${plain}`, null],
  ['a byte order mark at the end', `${plain}\ufeff`, null],
  ['a version twice, the last one good', plain.replace('{', '{"version":99,'), null],
  ['the same version twice', plain.replace('{', '{"version":4,'), null],
  ['a version twice, once with an escape', plain.replace('{', '{"v\\u0065rsion":99,'), null],
  ['a field twice within', plain.replace('"department":{', '"department":{"name":"Other",'), null],
  ['half of a character, with an escape', withNote('"a\\ud800b"'), null],
  ['two halves that make a character', withNote('"a\\ud83d\\udc4bb"'), 4],
  ['a number that is too large', withVersion('1e400'), null],
  ['a number beyond what is told apart', withVersion('9007199254740993'), null],
  ['less than nothing', withVersion('-0'), null],
  ['a version with a point', withVersion('4.0'), 4],
  ['a version with an exponent', withVersion('40e-1'), 4],
  ['a version of many digits', withVersion('9'.repeat(400)), null],
  ['a version with many zeros after its point', withVersion(`4.${'0'.repeat(400)}`), 4],
  ['a version with a zero before it', withVersion('04'), null],
  ['a number of another language', withVersion('0x4'), null],
  ['no number', withVersion('NaN'), null],
  ['deep brackets', nested(20), null],
  ['very deep brackets', nested(20_000), null],
  ['a comma too many', plain.replace(/\}$/, ',}'), null],
  ['a remark', `${plain}// ours`, null],
  ['two documents', `${plain}${plain}`, null],
  ['a NUL after it', `${plain}\0`, null],
  ['line breaks of Windows', JSON.stringify(documentOf(4), null, 1).replaceAll('\n', '\r\n'), 4],
  ['tabs', JSON.stringify(documentOf(4), null, '\t'), 4],
  ['a space that is none of JSON', plain.replace('{', '{\u00a0'), null],
  ['a direction mark', withNote('"a\u202eb"'), null],
  ['a direction mark, with an escape', withNote('"a\\u202eb"'), null],
  ['a control character in a text', withNote('"a\u001bb"'), null],
  ['a separator of lines in a text', withNote('"a\u2028b"'), null],
  ['a field that readers drop', plain.replace('{', '{"__proto__":{"version":9},'), null],
  ['nothing', '', null],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readers-'));
});
afterAll(() => rm(folder, { recursive: true }));

type Offered = Awaited<ReturnType<typeof verifyOffer>>;

const inOffer = (offer: Offered): number | null => {
  if ('refused' in offer) return null;
  const read = parseRuleSet(offer.body);
  if (!read.ok) return null;
  expect(offer.version).toBe(read.ruleSet.version);
  return read.ruleSet.version;
};

const NO_KEYS = policySchema.parse({ inline: '' });

const imported = (text: string): number | null => {
  const opened = openRuleSetFile(new TextEncoder().encode(text), '9.0');
  const read = opened.ok ? parseRuleSet(opened.text) : opened;
  // What is stored of an import is read again at the next start.
  if (opened.ok && read.ok) expect(parseStored(opened.text)?.version).toBe(read.ruleSet.version);
  return read.ok ? read.ruleSet.version : null;
};

const inStore = async (text: string): Promise<number | null> => {
  const slot = {
    origin: 'inline',
    text,
    textSha: await sha256Hex(new TextEncoder().encode(text)),
    sha: '',
    id: 'a',
  } as const;
  const verified = await verifySlot({ ...slot, version: 4, signers: [] }, NO_KEYS);
  return typeof verified === 'string' ? null : (parseStored(verified.body)?.version ?? null);
};

const onCommandLine = async (text: string): Promise<number | null> => {
  const file = join(folder, 'rule-set.json');
  await writeFile(file, text);
  const loaded = await loadRuleSet([file]);
  return loaded.ok ? loaded.ruleSet.version : null;
};

describe('all readers give the same answer', () => {
  test.each(TEXTS)('%s', async (_, text, version) => {
    const signer = await newSigner();
    const envelope = await signEnvelope(new TextEncoder().encode(text), [signer]);
    const signed = await verifyOffer(
      'url',
      envelope,
      policySchema.parse({ url: 'https://a.example/', keys: [signer.key] }),
    );
    expect({
      import: imported(text),
      policy: inOffer(await verifyOffer('inline', text, NO_KEYS)),
      packed: inOffer(await verifyOffer('inline', await encodeInline(text), NO_KEYS)),
      signed: inOffer(signed),
      stored: await inStore(text),
      commandLine: await onCommandLine(text),
    }).toEqual({
      import: version,
      policy: version,
      packed: version,
      signed: version,
      stored: version,
      commandLine: version,
    });
  });
});

test('a policy is a text and no bytes: half of a character in it is refused, not replaced', async () => {
  expect(inOffer(await verifyOffer('inline', withNote('"a\ud800b"'), NO_KEYS))).toBeNull();
});

test('a field that is there twice is named, with its place', () => {
  const read = parseRuleSet(plain.replace('{', '{"version":99,'));
  expect(read.ok ? [] : read.problems).toEqual([
    expect.stringMatching(/^The rule set has the field “version” twice: delete one of them, at line 1, column \d+\.$/),
  ]);
});

test('an envelope with a field twice is no envelope', async () => {
  const signer = await newSigner();
  const envelope = await signEnvelope(new TextEncoder().encode(plain), [signer]);
  const policy = policySchema.parse({ url: 'https://a.example/', keys: [signer.key] });
  expect(inOffer(await verifyOffer('url', envelope, policy))).toBe(4);
  expect(inOffer(await verifyOffer('url', envelope.replace('{', '{"payload":"e30=",'), policy))).toBeNull();
});
