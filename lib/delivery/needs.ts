import { isObject } from '../text/is-object.ts';

/** What a rule set asks of the extension: which format it is in, and the oldest version that can use it, as in "1.4". */
export type Requirements = { readonly schema: number; readonly extension: string | undefined };

/** The fields at the top of a rule set's JSON; null where the text is no JSON object. */
export const parseHead = (body: string): Readonly<Record<string, unknown>> | null => {
  try {
    const document: unknown = JSON.parse(body);
    return isObject(document) ? document : null;
  } catch {
    return null;
  }
};

/** What a rule set says that it needs, from the fields at its top; nothing where that cannot be told. */
export const requirementsIn = (head: Readonly<Record<string, unknown>> | null): Requirements => {
  const extension = head?.['minExtension'];
  return { schema: Number(head?.['schemaVersion'] ?? 0), extension: typeof extension === 'string' ? extension : undefined };
};

/** What a rule set's text says that it needs. */
export const parseRequirements = (body: string): Requirements => requirementsIn(parseHead(body));

/** A version such as "1.12.0" against another: below zero where it comes before. */
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) if ((left[at] ?? 0) !== (right[at] ?? 0)) return (left[at] ?? 0) - (right[at] ?? 0);
  return 0;
};

/** Whether a rule set asks for more than this version of the extension, as in "1.4.0", knows. */
export const needsNewerExtension = ({ schema, extension }: Requirements, ours: string): boolean =>
  schema > 1 || (extension !== undefined && /^[\d.]+$/.test(extension) && compareVersions(extension, ours) > 0);
