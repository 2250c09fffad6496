import { type Path, type Issue, type IssueAt, createIssues, quote } from './problem.ts';

const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

const faultOf = (problemAt: IssueAt, value: unknown, path: Path): Issue | null => {
  if (typeof value === 'string')
    return value.includes('\0') ? problemAt(path, 'take out the sign in it that cannot be seen (NUL)') : null;
  if (!isTable(value)) return null;
  // Readers drop a key of this name, so it would be signed but never checked.
  if (Object.hasOwn(value, '__proto__'))
    return {
      ...problemAt(path, `take out ${quote('__proto__')}; no field may have that name`),
      path: [...path, '__proto__'],
    };
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultOf(problemAt, inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (fault) return fault;
  }
  return null;
};

/**
 * Finds what the schema cannot see in a JSON document: the first field with a name that readers drop, or a NUL in a
 * text; null if there is none.
 */
export const findForbiddenText = (document: unknown): Issue | null => faultOf(createIssues(document), document, []);
