import { closestMatch } from '../../text/closest-match.ts';
import { fold } from '../../text/fold.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { quote } from '../problem.ts';
import type { Severity } from '../severity.ts';
import { wordColumnsIn, type WordField } from './word-columns.ts';

/** A row of a list of words: its number in the file, from 1, and its cells without spaces around them. */
export type WordRow = { readonly at: number; readonly cells: readonly string[]; readonly broken: boolean };

/** One term of a list of words, with what differs from the rule that it is in. */
export type ListedWord = {
  readonly row: number;
  readonly find: readonly string[];
  readonly use: readonly string[];
  readonly note: string | undefined;
  readonly except: readonly string[];
  readonly caseSensitive: boolean;
  readonly severity: Severity | undefined;
  readonly why: string | undefined;
  readonly language: 'en' | 'cy' | undefined;
};

/** What a list of words says, and a sentence for each row that cannot be used or may not be meant. */
export type WordList = {
  readonly words: readonly ListedWord[];
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
};

/** The most rows that are read. */
export const MOST_WORD_ROWS = 5_000;

const SEVERITY: Readonly<Record<string, Severity>> = {
  mustfix: 'error',
  must: 'error',
  error: 'error',
  shouldfix: 'warning',
  should: 'warning',
  warning: 'warning',
  consider: 'suggestion',
  suggestion: 'suggestion',
};
const LANGUAGE: Readonly<Record<string, 'en' | 'cy'>> = {
  en: 'en',
  english: 'en',
  saesneg: 'en',
  cy: 'cy',
  welsh: 'cy',
  cymraeg: 'cy',
};
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  x: true,
  no: false,
  n: false,
  false: false,
};

/** English words that are names of people too. */
const ALSO_NAMES = new Set(
  'april art bill chase dawn dean drew faith frank grace grant hope ivy jack joy june lily mark may miles pat patience penny rich rob rose sue will'.split(
    ' ',
  ),
);

/** Several in one cell, with semicolons between them; of forms also with a stroke and spaces. */
const several = (cell: string): readonly string[] =>
  cell
    .split(/;| \/ /)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const replacementsIn = (cell: string): readonly string[] => (/^(?:-|\(remove\))$/i.test(cell) ? [''] : several(cell));

/** Looks a cell up in a table; a sentence that says what to write where it is not there. */
const lookUp = <Value>(
  cell: string,
  {
    table,
    field,
    wanted,
  }: { readonly table: Readonly<Record<string, Value>>; readonly field: string; readonly wanted: string },
): { readonly value: Value | undefined; readonly problem: string | null } => {
  const key = fold(cell);
  if (key === '') return { value: undefined, problem: null };
  if (Object.hasOwn(table, key)) return { value: table[key], problem: null };
  return { value: undefined, problem: `“${field}” says ${quote(cell)}. Write ${wanted}.` };
};

/** What may not be meant about a row that can be used. */
const doubtsAbout = ({ find, use, caseSensitive }: ListedWord): readonly string[] =>
  find.flatMap((word) => {
    const lower = word.toLowerCase();
    const comesBack = use.some((better) => ` ${better.toLowerCase()} `.includes(` ${lower} `));
    return [
      ...(FUNCTION_WORDS.has(lower) ? [`${quote(word)} is a very common word and would mark almost every post.`] : []),
      ...(comesBack ? ['The replacement contains the word itself, so the hint would come back.'] : []),
      ...(ALSO_NAMES.has(lower) && !caseSensitive
        ? [`${quote(word)} is also a name. It is left alone where it has a capital within a sentence.`]
        : []),
    ];
  });

type Read = { readonly word: ListedWord | null; readonly problems: readonly string[] };

const readRow = ({ at, cells, broken }: WordRow, columns: Readonly<Partial<Record<WordField, number>>>): Read => {
  const cell = (field: WordField): string => (columns[field] === undefined ? '' : (cells[columns[field]] ?? ''));
  if (broken) return { word: null, problems: ['a quotation mark has no partner.'] };
  const find = several(cell('avoid'));
  if (find.length === 0) return { word: null, problems: ['there is nothing under “Avoid”.'] };
  const severity = lookUp(cell('severity'), {
    table: SEVERITY,
    field: 'severity',
    wanted: 'must fix, should fix or consider',
  });
  const language = lookUp(cell('language'), { table: LANGUAGE, field: 'language', wanted: 'English or Welsh' });
  const exact = lookUp(cell('case'), { table: YES_OR_NO, field: 'case', wanted: 'yes or no' });
  const dates = cell('from') !== '' || cell('until') !== '';
  const problems = [
    ...[severity.problem, language.problem, exact.problem].filter((problem) => problem !== null),
    ...(find.some((word) => !/[\p{L}\p{N}]/u.test(word)) ? ['what is under “Avoid” has no letter or digit.'] : []),
    ...(dates ? ['days are not read from a list. Give the rule a mode with these days.'] : []),
  ];
  return {
    problems,
    word: {
      row: at,
      find,
      use: replacementsIn(cell('use')),
      note: cell('advice') || undefined,
      except: several(cell('except')),
      caseSensitive: exact.value ?? false,
      severity: severity.value,
      why: cell('why') || undefined,
      language: language.value,
    },
  };
};

/** Words that stand in two rows: a problem where the rows differ, else the second row is left out. */
const withoutRepeats = (words: readonly ListedWord[]): WordList => {
  const first = new Map<string, ListedWord>();
  const problems: string[] = [];
  const warnings: string[] = [];
  const kept = words.filter((word) => {
    const twice = word.find.find((one) => first.has(`${one.toLowerCase()}\n${word.language ?? ''}`));
    for (const one of word.find) {
      const key = `${one.toLowerCase()}\n${word.language ?? ''}`;
      if (!first.has(key)) first.set(key, word);
    }
    if (twice === undefined) return true;
    const other = first.get(`${twice.toLowerCase()}\n${word.language ?? ''}`)!;
    const isSame = other.use.join() === word.use.join();
    const where = `Row ${word.row}: ${quote(twice)} stands in row ${other.row} too`;
    if (isSame) warnings.push(`${where}.`);
    else {
      const [one, two] = [other, word].map(({ use }) => quote(use.join('; ')));
      problems.push(`${where}, with another replacement (${one} and ${two}). Keep one.`);
    }
    return isSame && word.find.length > 1;
  });
  return { words: kept, problems, warnings };
};

/**
 * Reads a list of words from the rows of a table, with or without headings. Without, the first column is what to avoid
 * and the second what to use.
 */
export const readWordList = (rows: readonly WordRow[]): WordList => {
  if (rows.length > MOST_WORD_ROWS)
    return {
      words: [],
      problems: [`There are more than ${MOST_WORD_ROWS.toLocaleString('en-GB')} rows. Make two lists.`],
      warnings: [],
    };
  const headed = wordColumnsIn(rows[0]?.cells ?? []);
  const hasHeadings = headed.avoid !== undefined;
  const columns = hasHeadings ? headed : { avoid: 0, use: 1 };
  const body = hasHeadings ? rows.slice(1) : rows;
  const read = body.map((row) => ({ row, ...readRow(row, columns) }));
  const { words, problems, warnings } = withoutRepeats(read.flatMap(({ word }) => word ?? []));
  const told = (row: number) => (sentence: string) => `Row ${row}: ${sentence}`;
  const unknown = hasHeadings ? unknownHeadings(rows[0]!.cells) : [];
  return {
    words,
    problems: [...read.flatMap(({ row, problems: said }) => said.map(told(row.at))), ...problems],
    warnings: [
      ...unknown,
      ...(hasHeadings
        ? []
        : ['The list has no headings: the first column is read as what to avoid, the second as what to use.']),
      ...words.flatMap((word) => doubtsAbout(word).map(told(word.row))),
      ...warnings,
    ],
  };
};

const KNOWN = ['avoid', 'use', 'advice', 'severity', 'why', 'except', 'case', 'language'];

const unknownHeadings = (cells: readonly string[]): readonly string[] => {
  const used = new Set(Object.values(wordColumnsIn(cells)));
  return cells.flatMap((cell, place) => {
    if (cell === '' || used.has(place)) return [];
    const close = closestMatch(cell.toLowerCase(), KNOWN);
    return [`The column ${quote(cell)} is not read${close === null ? '' : `; did you mean “${close}”?`}`];
  });
};
