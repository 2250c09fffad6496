import { failingExamples } from '../../check/examples.ts';
import { decodeUtf8 } from '../../delivery/signing/bytes.ts';
import { parseEnvelope, verifySignatures } from '../../delivery/signing/envelope.ts';
import { parseKeys } from '../../delivery/signing/keys.ts';
import { parseRuleSet } from '../../rule-set/parse.ts';
import { PRIVATE_KEY_PREFIX } from '../../delivery/signing/sign.ts';
import { browserRefusals, unknownKindRuleIds, skippedRulesWarning } from '../warnings.ts';
import { readText } from '../files/read-bytes.ts';
import { fail, printError, EXIT_OK, EXIT_FOUND, print, printJson } from '../print.ts';
import { defineCommand } from '../define-command.ts';
import { formatCount, plural } from '../../text/plural.ts';

/** The content of an envelope, or why browsers would not use it. */
const contentsOf = (
  body: Uint8Array,
): { readonly about: string | null; readonly problems: readonly string[]; readonly skipped: string | null } => {
  const text = decodeUtf8(body);
  const read =
    text === null ? { ok: false as const, problems: ['What is signed is not a text in UTF-8.'] } : parseRuleSet(text);
  if (!read.ok) return { about: null, problems: read.problems, skipped: null };
  const { id, version, published, rules } = read.ruleSet;
  return {
    about: `“${id}”, version ${version} of ${published}, ${formatCount(rules.length, { one: 'rule', other: 'rules' })}`,
    problems: [...failingExamples(read.ruleSet).map(({ sentence }) => sentence), ...browserRefusals(read.ruleSet)],
    skipped: skippedRulesWarning(unknownKindRuleIds(read.ruleSet)),
  };
};

/** What to do about keys that cannot be relied on. `bad`: which of them; null: there are none, or too many. */
const keyRemedy = (texts: readonly string[], bad: number | null): string => {
  const text = bad === null ? '' : (texts[bad] ?? '');
  if (text === '') return 'Give one to eight public keys, each after --key.';
  if (text.startsWith(PRIVATE_KEY_PREFIX))
    return 'This is a private key. Give the public key (ed25519:…). Keep the private key secret.';
  return `${text} is not a valid key. Use keys printed by keygen, each once.`;
};

/** How many of the keys must have signed; null: the text says no number that can be met. */
const parseThreshold = (text: string, keys: number): number | null => {
  const needed = Number(text);
  return Number.isInteger(needed) && needed >= 1 && needed <= Math.min(keys, 3) ? needed : null;
};

const missingSignatures = (signers: number, needed: number): readonly string[] =>
  signers < needed
    ? [
        `Signed by ${signers} of these keys, but ${needed} ${plural(needed, { one: 'is', other: 'are' })} needed. Browsers will refuse it.`,
      ]
    : [];

/** Prints the result for a person or as JSON; returns the exit code. */
const tell = async (
  {
    signers,
    about,
    problems,
  }: { readonly signers: readonly string[]; readonly about: string | null; readonly problems: readonly string[] },
  json: boolean,
): Promise<number> => {
  const ok = problems.length === 0;
  if (json) await printJson({ ok, signers, contents: about, problems });
  else await print(ok ? `Valid: ${about}.\nSigned by ${signers.join(' and ')}.` : problems.join('\n'));
  return ok ? EXIT_OK : EXIT_FOUND;
};

export const verify = defineCommand({
  usage: 'rules verify FILE --key KEY… [--threshold N] [--json]',
  about: `Says whether a signed rule set is one that browsers with these keys would take, and what is in it.
It ends with 1 when too few of the keys have signed it, or when what is signed is not fit to use, has expired, or asks for a newer extension than this.

  --key KEY         a public key, ed25519:…, once for each
  --threshold N     how many of them must have signed: 1 unless given
  --json            one object: {"ok", "signers", "contents", "problems"}`,
  options: { key: { type: 'string', multiple: true }, threshold: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async ({ values: { key = [], threshold = '1', json = false }, words: [file = ''] }) => {
    const texts = key.map((text) => text.trim());
    const keys = parseKeys(texts);
    if (!keys.ok) return fail(keyRemedy(texts, keys.bad));
    const needed = parseThreshold(threshold, keys.keys.length);
    if (needed === null) return fail('--threshold takes a whole number, from 1 to the number of keys, and at most 3.');
    const read = await readText(file);
    if (!read.ok) return fail(read.problem);
    const envelope = parseEnvelope(read.text);
    if (!envelope)
      return tell(
        { signers: [], about: null, problems: [`${file} is not signed. Sign it with: countersign rules sign`] },
        json,
      );
    const signers = await verifySignatures(envelope, keys.keys);
    const { about, problems: unfit, skipped } = contentsOf(envelope.body);
    const problems = [...missingSignatures(signers.length, needed), ...unfit];
    if (skipped !== null) printError(skipped);
    return tell({ signers, about, problems }, json);
  },
});
