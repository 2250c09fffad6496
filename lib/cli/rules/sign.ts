import { parseEnvelope, signEnvelope, type Signer } from '../../delivery/signing/envelope.ts';
import { addSignature, PRIVATE_KEY_PREFIX, importSigner } from '../../delivery/signing/sign.ts';
import { readText } from '../files/read-bytes.ts';
import { fail, printError, EXIT_OK, printJson } from '../print.ts';
import { UNLIMITED, defineCommand } from '../define-command.ts';
import { formatCount } from '../../text/plural.ts';
import { type LoadedRuleSet, loadForPublishing } from './load-for-publishing.ts';
import { isPublished } from './is-published.ts';
import { failJsonNeedsOut, writeOutput } from './write-out.ts';

const VARIABLE = 'COUNTERSIGN_KEY';

const readKey = async (file: string | undefined): Promise<Signer | { readonly problem: string }> => {
  if (file?.startsWith(PRIVATE_KEY_PREFIX))
    return {
      problem:
        '--key takes the name of the file that holds the private key, not the key itself: on a command line others may read it.',
    };
  const read = file === undefined ? ({ ok: true, text: process.env[VARIABLE] ?? '' } as const) : await readText(file);
  if (!read.ok) return read;
  if (file === undefined && read.text.trim() === '')
    return { problem: `Give the private key file with --key, or set the environment variable ${VARIABLE}.` };
  return (
    (await importSigner(read.text)) ?? {
      problem: `There is no private key in ${file ?? VARIABLE}. Use a file written by keygen.`,
    }
  );
};

type FitRuleSet = Extract<LoadedRuleSet, { readonly ok: true }>;

/** The rule set with one more signature; null if it has as many as there may be. */
const withSignature = async ({ sealed, text }: FitRuleSet, signer: Signer): Promise<string | null> =>
  sealed === null ? signEnvelope(new TextEncoder().encode(text), [signer]) : addSignature(sealed, signer);

type SignedFile = {
  readonly file: string;
  readonly id: string;
  readonly version: number;
  readonly signatures: number;
  readonly key: string;
};

/** Says what was written, for a person or as JSON. */
const tell = async (signed: SignedFile, json: boolean): Promise<void> => {
  const { file, version, signatures, key } = signed;
  if (json) await printJson(signed);
  else
    printError(
      `${file}: version ${version}, ${formatCount(signatures, { one: 'signature', other: 'signatures' })}, the last by ${key}.`,
    );
};

export const sign = defineCommand({
  usage: 'rules sign FILE_OR_FOLDER… [--key FILE] [--out FILE [--force] [--json]]',
  about: `Bundles a rule set and signs it; a file that is signed already gets one more signature.
A rule set with something wrong, or that fails its own examples, is not signed.

  --key FILE   the private key, as keygen wrote it; without it, the environment variable ${VARIABLE} holds the key
  --out FILE   write it there instead of to the screen
  --force      replace FILE even if it is not a rule set that bundle or sign has written
  --json       beside --out, one object about it: {"file", "id", "version", "signatures", "key"}`,
  options: { key: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean' }, json: { type: 'boolean' } },
  words: [1, UNLIMITED],
  run: async ({ values: { key: file, out, force = false, json = false }, words }) => {
    if (json && out === undefined) return failJsonNeedsOut();
    const signer = await readKey(file);
    if ('problem' in signer) return fail(signer.problem);
    const fit = await loadForPublishing(words);
    if (!fit.ok) return fit.outcome;
    const text = await withSignature(fit, signer);
    if (text === null) return fail('This file already has 8 signatures, which is the most allowed.');
    // Signing makes it a third larger, and browsers have a size limit.
    const envelope = parseEnvelope(text);
    if (!envelope) return fail('The signed file would be over the 2MB limit. Make the rule set smaller.');
    const written = await writeOutput(`${text}\n`, out, {
      inputs: file === undefined ? fit.files : [...fit.files, file],
      isOurs: isPublished,
      force,
    });
    if (written !== EXIT_OK || out === undefined) return written;
    const signatures = envelope.signatures.length;
    const { id, version } = fit.ruleSet;
    await tell({ file: out, id, version, signatures, key: signer.key }, json);
    return written;
  },
});
