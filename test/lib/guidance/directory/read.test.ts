import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnField } from '../../../../lib/guidance/directory/columns.ts';
import { MAX_FILE_BYTES } from '../../../../lib/table/decode.ts';
import { parseDirectoryFile } from '../../../../lib/guidance/directory/read.ts';
import { categories, entry, readText, readWell, today } from './samples.ts';

const wrong = (text: string) => readWell(text).problems.map(({ at, what, given }) => [at, what, given]);

test('columns are known by their headings, however they are spelt, and others are named', () => {
  const { entries, columns, unused } = readWell(
    'Full name,Twitter Handle,Outlet,TYPE,Topics,Review date,Shoe size\nA Reporter,@reporter,The Example,Journalist,homes; energy,2/3/2027,7\n',
  );
  expect(entries).toEqual([
    entry('reporter', {
      name: 'A Reporter',
      organisation: 'The Example',
      tags: ['homes', 'energy'],
      reviewBy: '2027-03-02',
    }),
  ]);
  expect(columns.map(({ field, heading }) => `${field}: ${heading}`)).toEqual([
    'handle: Twitter Handle',
    'name: Full name',
    'category: TYPE',
    'organisation: Outlet',
    'tags: Topics',
    'reviewBy: Review date',
  ]);
  expect(unused).toEqual(['Shoe size']);
});

test.each([
  ['semicolons', 'name;handle\nWarm;@warm'],
  ['tabs', 'name\thandle\nWarm\t@warm'],
  ['bars', 'name|handle\nWarm|@warm'],
  ['a named delimiter', 'sep=;\r\nname;handle\r\nWarm;@warm\r\n'],
  ['a mark of UTF-8', '\ufeffname,handle\nWarm,@warm'],
  ['a title above', 'Our list of 2026\n\nname,handle\nWarm,@warm'],
  ['no heading for the handles', 'name,where\nWarm,https://x.com/warm'],
  ['no headings', '@warm,Warm'],
  ['headings in Welsh', 'Enw,Cyfrif\nWarm,@warm'],
  ['line ends of old Macs', 'name,handle\rWarm,@warm\r'],
  ['a list in JSON', '[{"Name":"Warm","X handle":"@warm"}]'],
  ['a rule set', '{"id":"x","directory":[{"name":"Warm","handle":"warm"}]}'],
])('a file with %s is read', (_, text) => {
  expect(readWell(text).entries).toEqual([entry('warm', { name: 'Warm', category: 'other' })]);
});

test('handles alone are enough', () => {
  for (const text of ['handle\nwarm', '@warm\n', '["@warm"]'])
    expect(readWell(text).entries.map(({ name, handle }) => [name, handle])).toEqual([['warm', 'warm']]);
});

test('a cell in quotes may hold commas, quotes and new lines, and lines are still counted right', () => {
  const text = 'handle,notes\nfirst,"one, ""two""\nthree"\nnot a handle,x\n';
  expect(readWell(text).entries[0]?.notes).toBe('one, "two" three');
  expect(wrong(text)).toEqual([[4, 'bad-handle', 'not a handle']]);
});

test('each row that cannot be taken is named with its line; the others are read', () => {
  const text = [
    'handle,name,review',
    'one,One,',
    ',Two,',
    'three!,Three,',
    'ONE,Again,',
    'four,Four,12/25/2026',
    `five,${'n'.repeat(81)},`,
    'six,Six,,beyond',
    '',
    'seven,Seven,1/2/2027',
  ].join('\n');
  expect(wrong(text).map(([at, what]) => [at, what])).toEqual([
    [3, 'no-handle'],
    [4, 'bad-handle'],
    [5, 'twice'],
    [6, 'bad-date'],
    [7, 'too-long'],
    [8, 'too-wide'],
  ]);
  expect(readWell(text).problems[2]?.first).toBe(2);
  expect(readWell(text).entries.map(({ handle }) => handle)).toEqual(['one', 'seven']);
  expect(readWell(text).undated).toBe(1);
});

test.each(['csv', 'json'] as const)(
  '%s: a character that deceives or cannot be seen is refused in every field',
  (form) => {
    const fields = ['handle', 'name', 'category', 'organisation', 'why', 'tags', 'reviewBy', 'notes'] as const;
    const values = ['warm', 'Warm', 'press', 'The Warm', 'They report', 'daily', '1/2/2027', 'Of Leeds'];
    const odd = { '\u202e': 'U+202E', '\u2067': 'U+2067', '\u200b': 'U+200B', '\u001b': 'U+001B', '\u0007': 'U+0007' };
    const more = { '\b': 'U+0008', '\u{e0067}': 'U+E0067', '\u009b': 'U+009B', '\u2028': 'U+2028', '\ufeff': 'U+FEFF' };
    for (const field of fields)
      for (const [character, number] of Object.entries({ ...odd, ...more })) {
        const cells = values.map((value, at) =>
          fields[at] === field ? `${value[0]}${character}${value.slice(1)}` : value,
        );
        const text =
          form === 'csv'
            ? `${fields.join(',')}\n${cells.map((cell) => `"${cell}"`).join(',')}\n`
            : JSON.stringify([Object.fromEntries(fields.map((name, at) => [name, cells[at]]))]);
        const [problem] = readWell(text).problems;
        expect(problem, `${field} ${number}`).toMatchObject({ what: 'odd-character', field });
        expect(problem?.given).toContain(number);
      }
    expect(readWell('[{"handle":"warm","name":"half \\ud83d"}]').problems[0]).toMatchObject({ what: 'odd-character' });
  },
);

test('a quotation mark without its partner is told where it stands', () => {
  expect(wrong('handle,name\none,One\ntwo,"Two\nthree,Three\n')).toMatchObject([
    [3, 'quote', expect.stringContaining('two')],
  ]);
});

test('JSON whose fields have other names offers its columns, and never takes their names for an account', () => {
  const choice = { places: { handle: 0 }, headed: true };
  expect(readText('[{"konto":"alice"},{"konto":"bob"}]')).toMatchObject({
    ok: false,
    problem: 'no-handles',
    offer: { labels: ['konto'], choice: { headed: true } },
  });
  const bytes = new TextEncoder().encode('[{"konto":"alice"},{"konto":"bob"}]');
  expect(parseDirectoryFile(bytes, { today, categories }, choice)).toMatchObject({
    ok: true,
    problems: [],
    entries: [{ handle: 'alice' }, { handle: 'bob' }],
  });
});

test('in JSON rows are counted as entries', () => {
  expect(wrong('[{"handle":"one"},{"handle":"two three"},true,null,{"handle":{"a":1}}]')).toEqual([
    [2, 'bad-handle', 'two three'],
    [3, 'no-handle', ''],
    [4, 'no-handle', ''],
    [5, 'no-handle', ''],
  ]);
});

test('letters as Excel saves them are read, and it is said that they were guessed', () => {
  const reading = parseDirectoryFile(
    Uint8Array.from([...'handle,name\nwarm,Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9)),
    { today, categories },
  );
  expect(reading).toMatchObject({ ok: true, guessed: true, entries: [{ name: 'Café' }] });
});

test('letters in UTF-16 with its mark are read', () => {
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...[...'handle\tname\nwarm\tCafé'].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
  expect(parseDirectoryFile(bytes, { today, categories })).toMatchObject({
    ok: true,
    guessed: false,
    entries: [{ name: 'Café' }],
  });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['PK\u0003\u0004rest', 'workbook'],
  ['a\0b', 'not-text'],
  ['{"directory": [', 'bad-json'],
  ['{"rules": []}', 'bad-json'],
  ['name,notes\nWarm,x', 'no-handles'],
  ['handle,name\n', 'no-rows'],
  ['[]', 'no-handles'],
  ['x'.repeat(MAX_FILE_BYTES + 1), 'too-large'],
  [`handle\n${'a\n'.repeat(2_001)}`, 'too-many'],
])('file %#: nothing of it is taken, for one reason', (text, problem) => {
  expect(readText(text)).toMatchObject({ ok: false, problem });
});

test('hostile files never make it throw, and whatever is taken is fit to store', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r',
        ';',
        '\t',
        '@',
        'handle',
        'name',
        '=1+1',
        '{',
        '[',
        ']',
        '}',
        '\u202e',
        '<img>',
        '\ud800',
        '__proto__',
        'warm',
        "'",
        'sep=',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(fc.property(fc.oneof(nasty, fc.json(), fc.string({ unit: 'binary' })), (text) => void readText(text)));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void parseDirectoryFile(bytes, { today, categories })));
});

const choosing = (text: string, places: Readonly<Partial<Record<ColumnField, number>>>, headed: boolean) =>
  parseDirectoryFile(new TextEncoder().encode(text), { today, categories }, { places, headed });

test('columns nobody can know are offered, by a text from each', () => {
  const reading = readText('Konto,Nom\nwarm,Warm homes\n');
  expect(reading).toMatchObject({
    ok: false,
    problem: 'no-handles',
    offer: { form: 'csv', labels: ['Konto', 'Nom'], choice: { places: {}, headed: false } },
  });
  expect(choosing('Konto,Nom\nwarm,Warm homes\n', { handle: 0, name: 1 }, true)).toMatchObject({
    ok: true,
    entries: [{ handle: 'warm', name: 'Warm homes' }],
    problems: [],
  });
  expect(choosing('warm,Warm homes\nother,Other\n', { handle: 0, name: 1 }, false)).toMatchObject({
    ok: true,
    entries: [{ handle: 'warm' }, { handle: 'other' }],
  });
});

test('a choice holds in place of what the headings say, below a title too', () => {
  expect(choosing('Our list\nhandle,name,real name\n@warm,W,Warm homes\n', { handle: 0, name: 2 }, true)).toMatchObject(
    { ok: true, entries: [{ handle: 'warm', name: 'Warm homes' }], unused: ['name'] },
  );
});

test('whatever is chosen, every row is taken whole or named', () => {
  const place = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
  fc.assert(
    fc.property(
      place,
      place,
      place,
      fc.boolean(),
      fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { minLength: 1, maxLength: 8 }),
      (handle, name, reviewBy, headed, rows) => {
        const places = Object.fromEntries(
          Object.entries({ handle, name, reviewBy }).filter(([, at]) => at !== undefined),
        );
        const reading = choosing(JSON.stringify(rows.map(([a, b, c]) => ({ a, b, c }))), places, headed);
        if (reading.ok) expect(reading.entries.length + reading.problems.length).toBe(rows.length + (headed ? 0 : 1));
        else expect(['no-handles', 'no-rows']).toContain(reading.problem);
      },
    ),
  );
});
