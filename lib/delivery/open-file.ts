import { decodeUtf8 } from './signing/bytes.ts';
import { MAX_ENVELOPE_BYTES, parseEnvelope } from './signing/envelope.ts';
import { validateLimits } from '../rule-set/limits.ts';
import { needsNewerExtension, parseRequirements } from './needs.ts';

/** The text of a rule set in a file; or why it cannot be used, and whether a newer version of the extension could. */
type OpenedFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly string[]; readonly needsNewer: boolean };

const refuse = (problem: string): OpenedFile => ({ ok: false, problems: [problem], needsNewer: false });

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = MAX_ENVELOPE_BYTES;

/**
 * Opens a rule set file that a person chose, signed or not. No keys are known here, so the person is responsible for
 * its origin. The rule set in it is neither read nor tried here.
 *
 * @param version the extension's own, as in "1.4.0"
 */
export const openRuleSetFile = (bytes: Uint8Array, version: string): OpenedFile => {
  if (bytes.length > MAX_FILE_BYTES) return refuse('The file is larger than 2 MB: a rule set is smaller.');
  const written = decodeUtf8(bytes);
  const envelope = written === null ? null : parseEnvelope(written);
  const text = envelope ? decodeUtf8(envelope.body) : written;
  if (text === null) return refuse('The file is not a text in UTF-8: save it as one.');
  if (validateLimits(text) === null && needsNewerExtension(parseRequirements(text), version))
    return {
      ok: false,
      problems: ['It was made for a newer version of Countersign: update the extension.'],
      needsNewer: true,
    };
  return { ok: true, text };
};
