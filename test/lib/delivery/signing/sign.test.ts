import { expect, test } from 'vitest';
import { parseEnvelope, signEnvelope, verifySignatures } from '../../../../lib/delivery/signing/envelope.ts';
import { decodePublicKey } from '../../../../lib/delivery/signing/keys.ts';
import { addSignature, generateKeyPair, importSigner } from '../../../../lib/delivery/signing/sign.ts';

const body = new TextEncoder().encode('{"rules": []}');
const newSigner = async () => (await importSigner((await generateKeyPair()).privateKey))!;
const signersIn = async (text: string, keys: readonly string[]) => verifySignatures(parseEnvelope(text)!, keys);

test('a pair of keys belongs together, is fit to rely on, and is never the same twice', async () => {
  const [one, two] = [await generateKeyPair(), await generateKeyPair()];
  expect(one.privateKey).toMatch(/^ed25519-private:[\w-]{43}$/);
  expect(decodePublicKey(one.publicKey)).toHaveLength(32);
  expect((await importSigner(` ${one.privateKey}\n`))?.key).toBe(one.publicKey);
  expect(two).not.toEqual(one);
});

test('a private key gives the public key of the standard’s own example (RFC 8032, 7.1, test 1)', async () => {
  const signer = await importSigner('ed25519-private:nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A');
  expect(signer?.key).toBe('ed25519:11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo');
});

test('what is signed verifies under the key that signed it alone', async () => {
  const [one, two] = [await newSigner(), await newSigner()];
  const text = await signEnvelope(body, [one]);
  expect(await signersIn(text, [one.key, two.key])).toEqual([one.key]);
});

test('a second signature joins the first, and a new one of the same key takes the place of the old', async () => {
  const [one, two] = [await newSigner(), await newSigner()];
  const both = (await addSignature(await signEnvelope(body, [one]), two))!;
  expect(await signersIn(both, [one.key, two.key])).toEqual([one.key, two.key]);
  const again = (await addSignature(both, one))!;
  expect(parseEnvelope(again)?.signatures).toHaveLength(2);
  expect(parseEnvelope(again)?.body).toEqual(body);
});

test('the ninth signature is refused', async () => {
  const signers = await Promise.all(Array.from({ length: 9 }, newSigner));
  const full = await signEnvelope(body, signers.slice(0, 8));
  expect(await addSignature(full, signers[8]!)).toBeNull();
  expect(await addSignature(full, signers[0]!)).not.toBeNull();
});

test.each([
  '',
  'ed25519:lR6iJrKPwxco5tmEWVaS1zmMmCd-EhRX-vxP257LtUk',
  'ed25519-private:short',
  `ed25519-private:${'A'.repeat(44)}`,
  '{"kty":"OKP"}',
])('"%s" is no private key', async (text) => {
  expect(await importSigner(text)).toBeNull();
});

test('what is no envelope gets no signature', async () => {
  expect(await addSignature('{"rules": []}', await newSigner())).toBeNull();
});
