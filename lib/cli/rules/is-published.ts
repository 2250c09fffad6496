import { parseEnvelope } from '../../delivery/signing/envelope.ts';
import { parseJson } from '../../posts/parse-json.ts';

/**
 * Whether a text is a rule set as `bundle` or `sign` writes it: an envelope, or one document on one line. One that a
 * person lays out by hand has many lines.
 */
export const isPublished = (text: string): boolean => {
  if (parseEnvelope(text)) return true;
  const document = /\n./.test(text) ? undefined : parseJson(text);
  return typeof document === 'object' && document !== null && 'schemaVersion' in document && 'rules' in document;
};
