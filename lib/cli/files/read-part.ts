import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type YAMLParseError,
} from 'yaml';
import { type Path, quote } from '../../rule-set/problem.ts';
import type { RuleSetPart } from '../../rule-set/merge-parts.ts';
import type { Position } from '../../rule-set/json-error.ts';
import { readJson } from '../../rule-set/read-json.ts';
import { nestingProblem } from '../../rule-set/limits.ts';

/** One file read: its document with the position of everything in it, or what keeps it from being read. */
export type ParsedPart =
  | { readonly ok: true; readonly part: RuleSetPart; readonly positionOf: (path: Path) => Position }
  | { readonly ok: false; readonly problems: readonly (Position & { readonly sentence: string })[] };

const START: Position = { line: 1, column: 1 };
const JSON_REMEDY = 'Check for a missing or extra comma, bracket or quotation mark.';

/** What to do about a YAML error, by its code in the yaml package. */
const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'begin this line with spaces, not with a tab.',
  DUPLICATE_KEY: 'this field is there twice. Delete one of them.',
  BLOCK_AS_IMPLICIT_KEY: 'put this text in quotation marks, because there is a colon in it.',
  BAD_SCALAR_START: 'put this text in quotation marks, because of the sign it begins with.',
  UNEXPECTED_TOKEN:
    'put the whole text in quotation marks, because of the sign it begins with; or look at the indent here.',
  MISSING_CHAR: 'look for a quotation mark, a bracket or a hyphen that is missing, or for the indent.',
  BAD_INDENT: 'line this up with the lines around it, or close the bracket that is open before.',
  MULTIPLE_DOCS: 'delete the line “---”. A file can only have one document.',
};

/** What a key leads to from a node, and what shows it: the name of a field, or the entry of a list itself. */
const enter = (node: unknown, key: Path[number]): { readonly shown: unknown; readonly value: unknown } => {
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    : undefined;
  if (pair) return { shown: pair.key, value: pair.value };
  const entry: unknown = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  return { shown: entry, value: entry };
};

/** The offset at which a node begins; null where it is none, or has no place in the text. */
const startOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;

/**
 * The offset of what a path leads to, or of the nearest around it: a field by its name, an entry of a list by its
 * beginning.
 */
const offsetOf = (document: Document.Parsed, path: Path): number => {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    const { shown, value } = enter(node, key);
    const start = startOf(shown);
    if (start === null) break;
    offset = start;
    node = value;
  }
  return offset;
};

/**
 * What to do about a fault of YAML. A line too far in is read on to the text above it, and a colon in it is then one in
 * that text.
 */
const remedyFor = ({ code, pos: [offset] }: YAMLParseError, text: string): string => {
  if (text[offset] === '#') return REMEDIES.BAD_SCALAR_START!;
  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    /^(?![^\n]*:\s)[^\n]*\n *\S+:(?:\s|$)/.test(text.slice(offset, offset + 2_000))
  )
    return 'line the next line up with the lines around it; or, if it is a part of this text, put the whole text in quotation marks.';
  return REMEDIES[code] ?? 'look at the indent, the colons and the quotation marks here.';
};

type Fault = { readonly offset: number; readonly sentence: string };

/** In YAML, a hash sign after a space starts a comment, so a text without quotation marks would be cut off there. */
const cutTexts = (document: Document.Parsed, text: string): readonly Fault[] => {
  const cut: Fault[] = [];
  visit(document, {
    Scalar: (_, { type, range, value }) => {
      // After a number or a switch a remark takes nothing away.
      const mayBeCut = type === Scalar.PLAIN && (typeof value === 'string' || value === null);
      const [, gap, remark] = (mayBeCut && range && /^([ \t]*)(#[^\s#][^\n]*)/.exec(text.slice(range[1]))) || [];
      if (range && gap !== undefined && remark !== undefined)
        cut.push({
          offset: range[1] + gap.length,
          sentence: `This cannot be read: put this text in quotation marks, because text after # is a comment: ${quote(remark.trimEnd())}. A comment begins with # and a space.`,
        });
    },
  });
  return cut;
};

/** A text wholly within typographic quotation marks, which an editor put in place of straight ones. */
export const hasTypographicQuotes = (text: string): boolean => /^(?:[“”„][^“”„]*[“”]|[‘’‚][^‘’‚]*[‘’])$/.test(text);

/** YAML treats such marks as ordinary letters, so they would become part of the text. */
const wronglyQuoted = (document: Document.Parsed): readonly Fault[] => {
  const wrong: Fault[] = [];
  visit(document, {
    Scalar: (_, { type, range, value }) => {
      if (type === Scalar.PLAIN && range && typeof value === 'string' && hasTypographicQuotes(value))
        wrong.push({
          offset: range[0],
          sentence: `This cannot be read: write ${quote(value.slice(1, -1))} in straight quotation marks ("), for typographic ones are a part of the text; where you want those, put straight ones around them.`,
        });
    },
  });
  return wrong;
};

const misusedAlias = (document: Document.Parsed): Fault | null => {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  for (const alias of aliases) {
    const [offset, meant] = [alias.range?.[0] ?? 0, alias.resolve(document)];
    if (!meant)
      return {
        offset,
        sentence: `This cannot be read: nothing is named “&${alias.source}” before this: put the text in quotation marks, or correct the name.`,
      };
    if (meant.range && meant.range[0] <= offset && offset < meant.range[1])
      return {
        offset,
        sentence: `This cannot be read: “*${alias.source}” stands within what it stands for: write out what is meant.`,
      };
  }
  return null;
};

const valueOf = (document: Document.Parsed): unknown => {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
};

/** The problem that keeps a document from being read as meant: a YAML error, a tag, a text cut off, an alias. */
const faultsOf = (document: Document.Parsed, text: string): readonly Fault[] => {
  const cut = cutTexts(document, text);
  if (cut.length > 0) return cut;
  const quoted = document.errors.length > 0 ? [] : wronglyQuoted(document);
  if (quoted.length > 0) return quoted;
  const [fault] = document.errors;
  if (fault) return [{ offset: fault.pos[0], sentence: `This cannot be read: ${remedyFor(fault, text)}` }];
  const [tagged] = document.warnings;
  if (tagged)
    return [
      {
        offset: tagged.pos[0],
        sentence: 'This cannot be read: put this text in quotation marks, because of the “!” it begins with.',
      },
    ];
  const alias = misusedAlias(document);
  return alias ? [alias] : [];
};

/**
 * Parses one file of a rule set, JSON or YAML by its name unless given. One parser reads both, because it records the
 * position of everything.
 */
export const parsePart = (name: string, text: string, isJson = /\.json$/i.test(name)): ParsedPart => {
  if (text.trim() === '')
    return { ok: false, problems: [{ ...START, sentence: 'This file is empty. Add content or delete it.' }] };
  let value: unknown;
  if (isJson) {
    const deep = nestingProblem(text);
    if (deep !== null) return { ok: false, problems: [{ ...START, sentence: deep }] };
    const read = readJson(text);
    if (!read.ok) {
      const sentence =
        read.twice === null ? `Not valid JSON. ${JSON_REMEDY}` : `This cannot be read: ${REMEDIES.DUPLICATE_KEY}`;
      return { ok: false, problems: [{ ...read.position, sentence }] };
    }
    value = read.value;
  }
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
  };
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const faults = isJson ? [] : faultsOf(document, text);
  if (faults.length > 0)
    return { ok: false, problems: faults.map(({ offset, sentence }) => ({ ...positionAt(offset), sentence })) };
  // What JSON says was read above, as browsers read it. Here YAML's parser gives only the places.
  if (!isJson) value = valueOf(document);
  if (value === undefined)
    return {
      ok: false,
      problems: [{ ...START, sentence: 'This cannot be read: use fewer aliases (*), or write the texts out.' }],
    };
  return { ok: true, part: { name, document: value }, positionOf: (path) => positionAt(offsetOf(document, path)) };
};
