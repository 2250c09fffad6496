import { extname } from 'node:path';
import type { Context } from '../../draft/draft.ts';
import { MOST_POSTS_BYTES, readText, STANDARD_INPUT } from '../files/read-bytes.ts';
import { parsePosts } from '../../posts/parse-posts.ts';
import { readCsvDrafts } from './csv-drafts.ts';
import type { DraftInput, ReadDrafts } from './draft-input.ts';
import type { Input } from './find-inputs.ts';
import { readJsonDraft } from './json-draft.ts';
import { createLineIndex } from './line-index.ts';
import { type Split, splitText } from './split-text.ts';

/** How files are read. `stdinName`: the name, and so the form, of standard input. */
export type Reading = {
  readonly split: Split;
  readonly column?: string | undefined;
  readonly stdinName?: string | undefined;
};

type Source = { readonly file: string | null; readonly text: string; readonly reading: Reading };

const START = { line: 1, column: 1 } as const;

const readTextDrafts = (
  { file, text, reading: { split } }: Source,
  head: { readonly context: Context; readonly end: number } = { context: {}, end: 0 },
): ReadDrafts => {
  const pieces = splitText(text, split, head.end);
  const placeOf = createLineIndex(text);
  return {
    drafts: pieces.map(({ start, text: words, thread }): DraftInput => ({
      file,
      id: null,
      text: words,
      context: { ...head.context, ...(thread && { thread }) },
      at: placeOf(start),
      start,
    })),
    problems: [],
  };
};

/** The lines between two `---` at the head of a Markdown file give the context. The YAML parser is loaded for them. */
const readMarkdown = async (source: Source): Promise<ReadDrafts> => {
  if (!/^---[^\S\n]*\n/.test(source.text)) return readTextDrafts(source);
  const { readFrontMatter } = await import('./front-matter.ts');
  const head = readFrontMatter(source.text);
  if (head === null) return readTextDrafts(source);
  return head.ok ? readTextDrafts(source, head) : { drafts: [], problems: [head.problem] };
};

const readJsonLines = ({ file, text }: Source): ReadDrafts => {
  const drafts: DraftInput[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readJsonDraft(line);
    if (read.ok) drafts.push({ ...read.draft, file, at: { line: index + 1, column: 1 }, start: null });
    else problems.push(`line ${index + 1}: ${read.problem}`);
  }
  return { drafts, problems };
};

/** A JSON list of posts, or an archive of X. */
const readJsonList = ({ file, text }: Source): ReadDrafts => {
  const read = parsePosts(text, file ?? 'posts.json');
  if (!read.ok) return { drafts: [], problems: [read.problem] };
  return {
    drafts: read.posts.map((post, index) => ({ ...post, file, id: `post ${index + 1}`, at: START, start: null })),
    problems: [],
  };
};

const readCsv = ({ file, text, reading: { column } }: Source): ReadDrafts => readCsvDrafts(text, file, column);

/** How a file is read, by the end of its name; all else is a text. */
const READERS: Readonly<Record<string, (source: Source) => ReadDrafts | Promise<ReadDrafts>>> = {
  '.md': readMarkdown,
  '.csv': readCsv,
  '.tsv': readCsv,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.json': readJsonList,
  '.js': readJsonList,
};

/** With line feeds alone, so that offsets are the same everywhere. */
export const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n');

const readSource = async (source: Source, name: string): Promise<ReadDrafts> => {
  const read = READERS[extname(name).toLowerCase()] ?? readTextDrafts;
  const { drafts, problems } = await read({ ...source, text: withLineFeeds(source.text) });
  const called = source.file ?? 'Standard input';
  return { drafts, problems: problems.map((problem) => `${called}: ${problem}`) };
};

/** The drafts of an input and what in it could not be read; `empty`: a sentence where it holds no words. */
export const readDrafts = async (
  input: Input,
  reading: Reading,
): Promise<ReadDrafts & { readonly empty: string | null }> => {
  if (input.from === 'words') {
    const draft: DraftInput = { file: null, id: null, text: input.text, context: {}, at: START, start: 0 };
    const empty = input.text.trim() === '' ? 'The draft is empty: nothing was checked.' : null;
    return { drafts: empty === null ? [draft] : [], problems: [], empty };
  }
  const path = input.from === 'file' ? input.path : STANDARD_INPUT;
  const opened = await readText(path, MOST_POSTS_BYTES);
  if (!opened.ok) return { drafts: [], problems: [opened.problem], empty: null };
  const file = input.from === 'file' ? input.path : (reading.stdinName ?? null);
  const read = await readSource({ file, text: opened.text, reading }, file ?? '');
  const isEmpty = read.drafts.length === 0 && read.problems.length === 0;
  return {
    ...read,
    empty: !isEmpty
      ? null
      : input.from === 'file'
        ? `${path} is empty: nothing was checked.`
        : 'Nothing came on standard input: nothing was checked.',
  };
};
