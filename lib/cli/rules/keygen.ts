import { generateKeyPair } from '../../delivery/signing/sign.ts';
import { fail, EXIT_OK, print, EXIT_ERROR } from '../print.ts';
import { defineCommand } from '../define-command.ts';
import { writeNew } from './write-out.ts';

/** For its owner's eyes alone. */
const SECRET = 0o600;

export const keygen = defineCommand({
  usage: 'rules keygen --out FILE [--json]',
  about: `Creates a signing key pair. Writes the private key to a file and prints the public key.
The public key goes into the browsers' policy. Keep the private one where only who may publish can read it,
and a copy offline: without it you need a new key in every policy.

  --json   one object: {"publicKey", "file"}`,
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  words: [0, 0],
  run: async ({ values: { out, json = false } }) => {
    if (out === undefined) return fail('Missing option --out FILE, the file for the private key.');
    const { publicKey, privateKey } = await generateKeyPair();
    if ((await writeNew(out, `${privateKey}\n`, { overwrite: false, mode: SECRET })) !== EXIT_OK) return EXIT_ERROR;
    await print(
      json
        ? JSON.stringify({ publicKey, file: out })
        : `${publicKey}\n\nPublic key, for the policy. The private key is in ${out}. Keep it secret.`,
    );
    return EXIT_OK;
  },
});
