import { parseJsonOnce } from '../rule-set/read-json.ts';
import { isObject } from '../text/is-object.ts';

/** What a rule set requires: its format, and the oldest version of the extension that can use it, as in "1.4". */
export type Requirements = { readonly schema: number; readonly extension: string | undefined };

/** Parses the fields at the top of a rule set's JSON; null if the text is not a JSON object. */
export const parseHead = (body: string): Readonly<Record<string, unknown>> | null => {
  const document = parseJsonOnce(body);
  return isObject(document) ? document : null;
};

/** The requirements in the fields at the top; none if they cannot be read. */
export const requirementsIn = (head: Readonly<Record<string, unknown>> | null): Requirements => {
  const extension = head?.['minExtension'];
  return {
    schema: Number(head?.['schemaVersion'] ?? 0),
    extension: typeof extension === 'string' ? extension : undefined,
  };
};

/** Parses the requirements of a rule set's text. */
export const parseRequirements = (body: string): Requirements => requirementsIn(parseHead(body));

/** Compares versions such as "1.12.0"; negative if `a` comes first. */
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++)
    if ((left[at] ?? 0) !== (right[at] ?? 0)) return (left[at] ?? 0) - (right[at] ?? 0);
  return 0;
};

/** Whether a rule set requires a newer version of the extension than this one, as in "1.4.0". */
export const needsNewerExtension = ({ schema, extension }: Requirements, ours: string): boolean =>
  schema > 1 || (extension !== undefined && /^[\d.]+$/.test(extension) && compareVersions(extension, ours) > 0);
