import type { Path, Issue } from '../../rule-set/problem.ts';
import { decodeUtf8 } from '../../delivery/signing/bytes.ts';
import { parseEnvelope } from '../../delivery/signing/envelope.ts';
import { mergeParts } from '../../rule-set/merge-parts.ts';
import type { Position } from '../../rule-set/json-error.ts';
import { validateLimits } from '../../rule-set/limits.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { buildRuleSet } from './build-rule-set.ts';
import { findFiles } from './find-files.ts';
import { readBytes, STANDARD_INPUT, TOO_LARGE } from './read-bytes.ts';
import { readWordLists } from './read-words.ts';
import type { WordList } from '../../rule-set/source/word-list.ts';
import { type ParsedPart, parsePart } from './read-part.ts';

/** An issue with a rule set and its place: file, line and column (from 1), and the path in the document. */
export type FileIssue = Position & { readonly file: string; readonly path: string; readonly message: string };

/** A rule set read from its files. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly ruleSet: RuleSet;
      /** The rule set as written, in one flat document: the very text that is signed, or was. */
      readonly text: string;
      /** The envelope as it is written, where that is the one file named. */
      readonly sealed: string | null;
      readonly files: readonly string[];
      readonly locate: (problem: Issue) => FileIssue;
      /** The finished document, before a schema read it. */
      readonly document: unknown;
      /** Where a place of it comes from: a file and its line, or “starter”. */
      readonly originOf: (path: Path) => string;
      /** Inherited rules that are turned off, why, and where that is said. */
      readonly off: readonly { readonly id: string; readonly reason: string | undefined; readonly from: string }[];
      /** What was done with what a source inherits, a sentence each. */
      readonly notes: readonly string[];
      /** What the author of a source may not have meant, a sentence each. */
      readonly warnings: readonly string[];
      /** What fails of the examples, where they were tried to make the rule set of its source. */
      readonly failing: readonly Issue[] | null;
    }
  | { readonly ok: false; readonly findings: readonly FileIssue[] }
  | { readonly ok: false; readonly cannot: string };

type Sealed = { readonly envelope: string; readonly body: string };

/** What is signed in an envelope; null where a text is none. Its signature is not checked here: `verify` does that. */
const signedBody = (text: string): string | null => {
  const envelope = parseEnvelope(text);
  return envelope && (decodeUtf8(envelope.body) ?? '');
};

/** Whether standard input holds JSON, for it has no name that tells; undefined for a file, whose name does. */
const isJsonInput = (file: string, text: string): boolean | undefined =>
  file === STANDARD_INPUT ? /^\s*[[{]/.test(text) : undefined;

/** Each file read, and what is signed. */
const readParts = async (
  files: readonly string[],
): Promise<{ readonly read: readonly ParsedPart[]; readonly sealed: readonly Sealed[] } | string> => {
  const read: ParsedPart[] = [];
  const signed: Sealed[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (bytes === TOO_LARGE) return `${file} is larger than 4 MB: a rule set is smaller.`;
    const text = bytes && decodeUtf8(bytes);
    if (text === null) return `Cannot read ${file}. Check your permissions and that it is UTF-8 text.`;
    const body = signedBody(text);
    if (body !== null) signed.push({ envelope: text.trim(), body });
    read.push(parsePart(file, body ?? text, body !== null || isJsonInput(file, text)));
  }
  return { read, sealed: signed };
};

type ReadPart = Extract<ParsedPart, { ok: true }>;
const isRead = (read: ParsedPart): read is ReadPart => read.ok;
const written = (path: Path): string => path.map(String).join('/');

/** Why files cannot be read, each issue at its place. */
const unreadIssues = (read: readonly ParsedPart[], files: readonly string[]): readonly FileIssue[] =>
  read.flatMap((one, index) =>
    one.ok
      ? []
      : one.problems.map(({ sentence, ...position }) => ({
          ...position,
          file: files[index]!,
          path: '',
          message: sentence,
        })),
  );

/** Joins the parts that were read from the files, resolves what they extend, and examines the whole. */
const examineParts = (
  parts: readonly ReadPart[],
  {
    files,
    sealed,
    words,
  }: {
    readonly files: readonly string[];
    readonly sealed: Sealed | null;
    readonly words: ReadonlyMap<string, WordList>;
  },
): LoadResult => {
  const { document, problems, originOf } = mergeParts(parts.map(({ part }) => part));
  const place = (part: number, path: Path) => ({ file: files[part]!, ...parts[part]!.positionOf(path) });
  if (problems.length > 0)
    return {
      ok: false,
      findings: problems.map(({ part, path, sentence }) => ({
        ...place(part, path),
        path: written(path),
        message: sentence,
      })),
    };
  // What was signed is finished, and stays as it is.
  const built = buildRuleSet(document, { isFinished: sealed !== null, words });
  const placeOf = (path: Path) => {
    const origin = originOf(path);
    return place(origin.part, origin.path);
  };
  const inSource = ({ path, sentence, first }: Issue): FileIssue => {
    const other = first && placeOf(first);
    return {
      ...placeOf(path),
      path: written(path),
      message: sentence + (other ? ` The other is in ${other.file}, line ${other.line}.` : ''),
    };
  };
  if (!built.ok) return { ok: false, findings: built.problems.map(inSource) };
  const text = sealed?.body ?? JSON.stringify(built.document);
  const unfit = validateLimits(text);
  if (unfit !== null) return { ok: false, findings: [inSource({ path: [], sentence: unfit })] };
  const lineOf = (path: Path): string => {
    const { file, line } = placeOf(path);
    return `${file}:${line}`;
  };
  const { ruleSet, notes, warnings, failing } = built;
  return {
    ok: true,
    ruleSet,
    text,
    sealed: sealed?.envelope ?? null,
    files,
    locate: (issue) => inSource(built.inSource(issue)),
    document: built.document,
    originOf: (path) => {
      const origin = built.originOf(path);
      return origin.from === 'base' ? 'starter' : lineOf(origin.path);
    },
    off: Object.entries(built.overrides).flatMap(([id, { off, reason }]) =>
      off === true ? [{ id, reason, from: lineOf(['override', id]) }] : [],
    ),
    notes,
    warnings,
    failing,
  };
};

/** Reads a rule set from files and folders, JSON or YAML, and examines it; its examples are not tried here. */
export const loadRuleSet = async (paths: readonly string[]): Promise<LoadResult> => {
  const found = await findFiles(paths);
  if (!found.ok) return { ok: false, cannot: found.problem };
  const { files } = found;
  const readFiles = await readParts(files);
  if (typeof readFiles === 'string') return { ok: false, cannot: readFiles };

  const { read } = readFiles;
  const parts = read.filter(isRead);
  if (parts.length < read.length) return { ok: false, findings: unreadIssues(read, files) };
  const [sealed = null] = files.length === 1 ? readFiles.sealed : [];
  const words = await readWordLists(parts.map(({ part }, index) => ({ file: files[index]!, document: part.document })));
  return examineParts(parts, { files, sealed, words });
};
