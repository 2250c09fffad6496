import { isArchivePostFile, isArchiveText } from '../../posts/x-archive.ts';
import { decode, isOldWorkbook, isZip } from '../../table/decode.ts';
import { parseCsv, type Row } from '../../table/parse-table.ts';
import { countKnownHeadings } from './formats.ts';
import type { ZipFiles } from './zip.ts';

/**
 * Why nothing of a file can be imported. old-workbook: an `.xls`. other-archive: a file of X’s archive that holds no
 * posts. no-posts: an archive without a file of posts. by-day: figures of days and not of posts.
 */
export type FileProblem =
  | 'too-large'
  | 'old-workbook'
  | 'not-text'
  | 'empty'
  | 'damaged-zip'
  | 'password'
  | 'no-posts'
  | 'other-archive'
  | 'damaged-archive'
  | 'by-day'
  | 'no-rows'
  | 'too-many'
  | 'unreadable';

/** A table of a file. `name`: of the sheet, or of the file in an archive; '' where there is but one. */
export type NamedTable = { readonly name: string; readonly form: 'csv' | 'sheet'; readonly rows: readonly Row[] };

/** What a file holds before anybody knows what its columns mean. `texts`: the files of X’s archive that hold posts. */
export type OpenedFile =
  | { readonly kind: 'tables'; readonly tables: readonly NamedTable[]; readonly guessed: boolean }
  | { readonly kind: 'x-archive'; readonly texts: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** The largest text that is read, in bytes: a million posts of X’s archive would be larger. */
export const MAX_TEXT_BYTES = 256 * 1024 * 1024;

const problem = (why: FileProblem): OpenedFile => ({ kind: 'problem', problem: why });

/** The text of a table or of X’s archive. */
const openText = (bytes: Uint8Array, name: string): OpenedFile => {
  const decoded = decode(bytes, MAX_TEXT_BYTES);
  if (!decoded.ok) return problem(decoded.problem === 'workbook' ? 'unreadable' : decoded.problem);
  const { text, guessed } = decoded;
  if (isArchiveText(text)) return { kind: 'x-archive', texts: [text] };
  if (/^\s*window\.YTD\./.test(text)) return problem('other-archive');
  return { kind: 'tables', tables: [{ name, form: 'csv', rows: parseCsv(text, countKnownHeadings).rows }], guessed };
};

const openArchive = async (files: ZipFiles): Promise<OpenedFile> => {
  const posts = files.paths.filter(isArchivePostFile);
  if (posts.length > 0) {
    const texts: string[] = [];
    for (const path of posts) texts.push(new TextDecoder().decode(await files.read(path)));
    return { kind: 'x-archive', texts };
  }
  const { isWorkbook, readWorkbook } = await import('./workbook.ts');
  if (isWorkbook(files)) {
    const sheets = await readWorkbook(files);
    return { kind: 'tables', tables: sheets.map((sheet) => ({ ...sheet, form: 'sheet' })), guessed: false };
  }
  const tables: NamedTable[] = [];
  let guessed = false;
  for (const path of files.paths.filter(
    (one) => /\.(?:csv|tsv|txt)$/i.test(one) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(one),
  )) {
    const opened = openText(await files.read(path), path);
    if (opened.kind !== 'tables') continue;
    tables.push(...opened.tables);
    guessed ||= opened.guessed;
  }
  return tables.length === 0 ? problem('no-posts') : { kind: 'tables', tables, guessed };
};

const openZipped = async (blob: Blob): Promise<OpenedFile> => {
  const { openZip, ZipProblem } = await import('./zip.ts');
  try {
    return await openArchive(await openZip(blob));
  } catch (error) {
    return problem(error instanceof ZipProblem ? error.kind : 'damaged-zip');
  }
};

/** Opens a file as what it is by its first bytes, whatever its name. Never rejects. */
export const openFile = async (blob: Blob): Promise<OpenedFile> => {
  try {
    const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (isZip(start)) return await openZipped(blob);
    if (isOldWorkbook(start)) return problem('old-workbook');
    if (blob.size > MAX_TEXT_BYTES) return problem('too-large');
    return openText(new Uint8Array(await blob.arrayBuffer()), '');
  } catch {
    // The file was moved or changed after it was chosen.
    return problem('unreadable');
  }
};
