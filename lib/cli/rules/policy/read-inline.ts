import { parseEnvelope, verifySignatures } from '../../../delivery/signing/envelope.ts';
import { encodeInline } from '../../../delivery/signing/gzip.ts';
import { EXIT_ERROR, EXIT_FOUND, printError } from '../../print.ts';
import { loadForPublishing } from '../load-for-publishing.ts';
import type { Given } from './options.ts';
import { validateInlineRuleSet } from './validate.ts';

/** The rule set in a policy as text, with its id and the files that it was read from; or how the command ends. */
export type Inline =
  | { readonly ok: true; readonly text: string; readonly id: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly outcome: number };

/**
 * Packed: a signed file as it is, since not a byte of it may change; anything else made into one flat document. With
 * keys, browsers take only what is signed.
 */
export const readInline = async (paths: readonly string[], given: Given): Promise<Inline> => {
  const fit = await loadForPublishing(paths);
  if (!fit.ok) return fit;
  const unfit = validateInlineRuleSet(given, fit.ruleSet);
  if (unfit !== null) {
    printError(unfit);
    return { ok: false, outcome: EXIT_ERROR };
  }
  const keys = Array.isArray(given['key']) ? given['key'].map(String) : [];
  const threshold = Number(given['threshold'] ?? 1);
  const envelope = fit.sealed === null ? null : parseEnvelope(fit.sealed);
  if (keys.length > 0 && (!envelope || (await verifySignatures(envelope, keys)).length < threshold)) {
    printError(
      `Beside keys, browsers take only a rule set signed by ${threshold} of them: sign it first, or leave --key out.`,
    );
    return { ok: false, outcome: EXIT_FOUND };
  }
  return { ok: true, text: await encodeInline(fit.sealed ?? fit.text), id: fit.ruleSet.id, files: fit.files };
};
