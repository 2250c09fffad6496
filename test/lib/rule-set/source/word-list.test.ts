import { expect, test } from 'vitest';
import { wordListOf } from '../../../../lib/cli/files/read-words.ts';
import { wordRules } from '../../../../lib/rule-set/source/word-rules.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const windows = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const ROWS = [
  ['avoid', 'use', 'severity'],
  ['café society', 'people', 'must fix'],
  ['utilise; utilises', 'use', ''],
];
const csv = (separator: string, end = '\r\n') => ROWS.map((row) => row.join(separator)).join(end);

test.each([
  ['commas, UTF-8', bytes(csv(','))],
  ['commas, UTF-8 with its mark', bytes(`\ufeff${csv(',')}`)],
  ['tabs, UTF-16, as Excel’s Unicode text', utf16(csv('\t'))],
  [
    'semicolons, Windows-1252, as Excel saves CSV in Europe',
    windows(csv(';').replace('utilise; utilises', '"utilise; utilises"')),
  ],
  ['Excel’s own line for the separator', bytes(`sep=|\n${csv('|', '\n')}`)],
])('a list is read whatever its form: %s', (_, file) => {
  const { words, problems, warnings } = wordListOf(file);
  expect([problems, warnings]).toEqual([[], []]);
  expect(words).toMatchObject([
    { find: ['café society'], use: ['people'], severity: 'error' },
    { find: ['utilise', 'utilises'], use: ['use'], severity: undefined },
  ]);
});

test.each([
  ['Osgoi,Defnyddio\nefo,gyda', { find: ['efo'], use: ['gyda'] }],
  ['From,To\nefo,gyda', { find: ['efo'], use: ['gyda'] }],
  [
    'Words to avoid,Use instead,Note\ndeep dive,,say what you did',
    { find: ['deep dive'], use: [], note: 'say what you did' },
  ],
  ['avoid,use\nvery,(remove)', { find: ['very'], use: [''] }],
  ['avoid,use,except,case\nIT,computers,it is; IT team,yes', { except: ['it is', 'IT team'], caseSensitive: true }],
  ['avoid,use\n"\'=going",on', { find: ['=going'] }],
])('%j', (text, word) => {
  expect(wordListOf(bytes(text)).words).toMatchObject([word]);
});

test.each([
  [
    'avoid,use\nutilise,use\nleverage,use\nutilise,employ',
    'Row 4: “utilise” stands in row 2 too, with another replacement (“use” and “employ”). Keep one.',
  ],
  ['avoid,use\n,use', 'Row 2: there is nothing under “Avoid”.'],
  ['avoid,severity\nutilise,high', 'Row 2: “severity” says “high”. Write must fix, should fix or consider.'],
  ['avoid,language\nutilise,French', 'Row 2: “language” says “French”. Write English or Welsh.'],
  ['avoid,case\nutilise,maybe', 'Row 2: “case” says “maybe”. Write yes or no.'],
  ['avoid,use\n…,dots', 'Row 2: what is under “Avoid” has no letter or digit.'],
  ['avoid,from\nmerry,1 December', 'Row 2: days are not read from a list. Give the rule a mode with these days.'],
  ['avoid,use\n"utilise,use', 'Row 2: a quotation mark has no partner.'],
  ['', 'It is empty.'],
  ['PK\u0003\u0004', 'It is a workbook. Save it as CSV UTF-8 in Excel.'],
])('a problem is told with its row: %j', (text, sentence) => {
  expect(wordListOf(bytes(text)).problems).toEqual([sentence]);
});

test.each([
  ['avoid,use\nit,the thing', 'Row 2: “it” is a very common word and would mark almost every post.'],
  [
    'avoid,use\npartner,business partner',
    'Row 2: The replacement contains the word itself, so the hint would come back.',
  ],
  ['avoid,use\nmark,note', 'Row 2: “mark” is also a name. It is left alone where it has a capital within a sentence.'],
  ['avoid,use\nutilise,use\nutilise,use', 'Row 3: “utilise” stands in row 2 too.'],
  [
    'utilise,use\nleverage,use',
    'The list has no headings: the first column is read as what to avoid, the second as what to use.',
  ],
  ['avoid,us\nutilise,use', 'The column “us” is not read; did you mean “use”?'],
])('a doubt is told with its row: %j', (text, sentence) => {
  const { problems, warnings } = wordListOf(bytes(text));
  expect([problems, warnings]).toEqual([[], [sentence]]);
});

test('rows of another severity, language or reason become rules of their own', () => {
  const { words } = wordListOf(
    bytes(
      'avoid,use,severity,language,why\na one,b,,,\na two,b,must fix,,\nun,dau,,Cymraeg,\na three,b,,,Because.\na four,b,,,',
    ),
  );
  expect(wordRules({ id: 'ours/words', words: 'w.csv', severity: 'warning' }, words)).toEqual([
    {
      id: 'ours/words',
      kind: 'terms',
      severity: 'warning',
      params: {
        terms: [
          { find: 'a one', use: 'b' },
          { find: 'a four', use: 'b' },
        ],
      },
    },
    { id: 'ours/words-must', kind: 'terms', severity: 'error', params: { terms: [{ find: 'a two', use: 'b' }] } },
    {
      id: 'ours/words-cy',
      kind: 'terms',
      severity: 'warning',
      language: 'cy',
      params: { terms: [{ find: 'un', use: 'dau' }] },
    },
    {
      id: 'ours/words-2',
      kind: 'terms',
      severity: 'warning',
      why: 'Because.',
      params: { terms: [{ find: 'a three', use: 'b' }] },
    },
  ]);
});
