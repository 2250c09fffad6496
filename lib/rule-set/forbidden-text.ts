import { isObject } from '../text/is-object.ts';
import { describeOddCharacter, escapeCharacter, findOddCharacter } from '../text/odd-characters.ts';
import { type Path, type Issue, type IssueAt, createIssues, quote } from './problem.ts';

/** As many are told at once. */
const MOST_TOLD = 50;

const isInExample = (path: Path): boolean => path[0] === 'rules' && path[2] === 'examples';

/** What to do about an odd character in a text or in the name of a field. */
const remedyFor = (character: string, path: Path): string =>
  isInExample(path)
    ? `write ${describeOddCharacter(character)}, as ${escapeCharacter(character)} here (in JSON with two backslashes)`
    : `take out ${describeOddCharacter(character)}, which nobody can see`;

/** What is found, and how: what makes an issue of a place, and whether examples are looked at. */
type Search = { readonly problemAt: IssueAt; readonly inExamples: boolean; readonly found: Issue[] };

/** Walks a document once, and adds what is forbidden to a list. */
const collect = (search: Search, value: unknown, path: Path): void => {
  const { found, problemAt } = search;
  if (found.length >= MOST_TOLD || (!search.inExamples && isInExample(path))) return;
  if (typeof value === 'string') {
    const odd = findOddCharacter(value);
    if (odd) found.push(problemAt(path, remedyFor(odd.character, path)));
  } else if (Array.isArray(value)) value.forEach((inner, index) => collect(search, inner, [...path, index]));
  else if (isObject(value)) collectIn(search, value, path);
};

const collectIn = (search: Search, value: object, path: Path): void => {
  const { found, problemAt } = search;
  // Readers drop a key of this name, so it would be signed but never checked.
  if (Object.hasOwn(value, '__proto__'))
    found.push({
      ...problemAt(path, `take out ${quote('__proto__')}; no field may have that name`),
      path: [...path, '__proto__'],
    });
  for (const [key, inner] of Object.entries(value)) {
    const odd = findOddCharacter(key);
    if (odd) found.push(problemAt([...path, key], remedyFor(odd.character, [])));
    else collect(search, inner, [...path, key]);
  }
};

/**
 * Finds what the schema cannot see in a JSON document, at most fifty: fields with a name that readers drop, and
 * characters that deceive a reader or cannot be seen, in any text or name. `inExamples`: whether examples
 * are looked at too.
 */
export const findForbiddenText = (document: unknown, { inExamples } = { inExamples: true }): readonly Issue[] => {
  const found: Issue[] = [];
  collect({ problemAt: createIssues(document), inExamples, found }, document, []);
  return found;
};
