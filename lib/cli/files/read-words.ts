import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { countWordHeadings } from '../../rule-set/source/word-columns.ts';
import { readWordList, type WordList } from '../../rule-set/source/word-list.ts';
import { normaliseCell, unescapeFormula } from '../../table/cells.ts';
import { decode, type DecodeProblem } from '../../table/decode.ts';
import { parseCsv } from '../../table/parse-table.ts';
import { isObject } from '../../text/is-object.ts';

const PROBLEMS: Readonly<Record<DecodeProblem, string>> = {
  'too-large': 'It is larger than 2 MB.',
  workbook: 'It is a workbook. Save it as CSV UTF-8 in Excel.',
  'not-text': 'It is no text. Save it as CSV UTF-8.',
  empty: 'It is empty.',
};

const refused = (problem: string): WordList => ({ words: [], problems: [problem], warnings: [] });

/** Reads a list of words from the bytes of a CSV file, whatever its encoding and separator. */
export const wordListOf = (bytes: Uint8Array): WordList => {
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(PROBLEMS[decoded.problem]);
  const tidy = (cell: string): string => unescapeFormula(normaliseCell(cell));
  const { rows } = parseCsv(decoded.text.replace(/^\ufeff/, ''), (cells) => countWordHeadings(cells.map(tidy)));
  return readWordList(rows.map((row) => ({ ...row, cells: row.cells.map(tidy) })));
};

/** The lists of words that the rules of a document name. */
const listsNamed = (document: unknown): readonly string[] => {
  const rules = isObject(document) && Array.isArray(document['rules']) ? document['rules'] : [];
  return rules.flatMap((rule: unknown) => (isObject(rule) && typeof rule['words'] === 'string' ? [rule['words']] : []));
};

/** Reads the lists of words that files of a source name, each beside the file that names it; by their names. */
export const readWordLists = async (
  parts: readonly { readonly file: string; readonly document: unknown }[],
): Promise<ReadonlyMap<string, WordList>> => {
  const lists = new Map<string, WordList>();
  for (const { file, document } of parts) {
    for (const name of listsNamed(document)) {
      const bytes = await readFile(join(dirname(file), name)).catch(() => null);
      if (bytes !== null) lists.set(name, wordListOf(bytes));
      else if (!lists.has(name))
        lists.set(name, refused('The file cannot be read. Check its name and your permissions.'));
    }
  }
  return lists;
};
