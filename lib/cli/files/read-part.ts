import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path } from '../../rule-set/explain.ts';
import type { Part } from '../../rule-set/join.ts';
import { tooDeep } from '../../rule-set/unfit.ts';

/** A place in a file; both count from 1. */
export type Position = { readonly line: number; readonly column: number };

/** One file read: its document with the position of everything in it, or what keeps it from being read. */
export type ReadPart =
  | { readonly ok: true; readonly part: Part; readonly positionOf: (path: Path) => Position }
  | { readonly ok: false; readonly problems: readonly (Position & { readonly sentence: string })[] };

const START: Position = { line: 1, column: 1 };
const JSON_REMEDY = 'look for a comma, a bracket or a quotation mark missing or too many.';

/** What to do about a fault of YAML, by yaml's own code for it. */
const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'begin this line with spaces, not with a tab.',
  DUPLICATE_KEY: 'this field is there twice; keep one of them.',
  BLOCK_AS_IMPLICIT_KEY: 'put this text in quotation marks, because there is a colon in it.',
  BAD_SCALAR_START: 'put this text in quotation marks, because of the sign it begins with.',
  MISSING_CHAR: 'look for a quotation mark, a bracket or a hyphen that is missing.',
  BAD_INDENT: 'line this up with the lines around it.',
  MULTIPLE_DOCS: 'take out the line “---”; a file holds one document.',
};

/** The offset of what a path leads to, or of the nearest around it: a field by its name, an entry of a list by its beginning. */
const offsetOf = (document: Document.Parsed, path: Path): number => {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    const shown: unknown = pair ? pair.key : next;
    if (typeof shown !== 'object' || shown === null || !('range' in shown) || !Array.isArray(shown.range)) break;
    offset = Number(shown.range[0]);
    node = next;
  }
  return offset;
};

const jsonFault = (text: string): Position | null => {
  try {
    JSON.parse(text);
    return null;
  } catch (thrown) {
    const [, line = 1, column = 1] = /line (\d+) column (\d+)/.exec(String(thrown)) ?? [];
    return { line: Number(line), column: Number(column) };
  }
};

const valueOf = (document: Document.Parsed): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
};

/** Reads one file of a rule set, JSON or YAML by its name unless told. Both are read by one parser, which knows where everything stands. */
export const readPart = (name: string, content: string, isJson = /\.json$/i.test(name)): ReadPart => {
  const text = content.replace(/^\ufeff/, '');
  if (isJson) {
    const deep = tooDeep(text);
    if (deep !== null) return { ok: false, problems: [{ ...START, sentence: deep }] };
    const fault = jsonFault(text);
    if (fault) return { ok: false, problems: [{ ...fault, sentence: `This is not JSON: ${JSON_REMEDY}` }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, pos: [offset] }) => ({ ...positionAt(offset), sentence: `This cannot be read: ${REMEDIES[code] ?? 'look at the indent, the colons and the quotation marks here.'}` }));
    return { ok: false, problems: problems.slice(0, 1) };
  }
  const value = valueOf(document);
  if (value === undefined) return { ok: false, problems: [{ ...START, sentence: 'This cannot be read: use fewer aliases (*), or write the texts out.' }] };
  return { ok: true, part: { name, document: value }, positionOf: (path) => positionAt(offsetOf(document, path)) };
};
