import { readUtf8 } from './signing/bytes.ts';
import { MOST_ENVELOPE_BYTES, readEnvelope } from './signing/envelope.ts';
import { type ParseResult, parseRuleSet } from '../rule-set/read.ts';
import { validateLimits } from '../rule-set/unfit.ts';
import { needsNewer, needsOf } from './needs.ts';

/** A rule set from a file with its text; or every reason why it cannot be used, and whether a newer version of the extension could. */
export type OpenedFile = (Extract<ParseResult, { ok: true }> & { readonly text: string }) | (Extract<ParseResult, { ok: false }> & { readonly needsNewer: boolean });

const refuse = (problem: string): OpenedFile => ({ ok: false, problems: [problem], needsNewer: false });

/** The most bytes of a file that are worth reading. */
export const MOST_FILE_BYTES = MOST_ENVELOPE_BYTES;

/**
 * Reads a rule set file that a person chose, signed or not: nobody's key is known here, so the person is who vouches for it. Its examples are not tried here.
 *
 * @param version the extension's own, as in "1.4.0"
 */
export const openFile = (bytes: Uint8Array, version: string): OpenedFile => {
  if (bytes.length > MOST_FILE_BYTES) return refuse('The file is larger than 2 MB: a rule set is smaller.');
  const written = readUtf8(bytes);
  const envelope = written === null ? null : readEnvelope(written);
  const text = (envelope ? readUtf8(envelope.body) : written)?.replace(/^\ufeff/, '');
  if (text === undefined) return refuse('The file is not a text in UTF-8: save it as one.');
  if (validateLimits(text) === null && needsNewer(needsOf(text), version)) return { ok: false, problems: ['It was made for a newer version of Countersign: update the extension.'], needsNewer: true };
  const read = parseRuleSet(text);
  return read.ok ? { ...read, text } : { ...read, needsNewer: false };
};
