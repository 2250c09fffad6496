import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseCell } from '../../../../lib/table/cells.ts';
import { toCsv, toJson } from '../../../../lib/guidance/directory/write.ts';
import type { DirectoryEntry } from '../../../../lib/rule-set/schema.ts';
import { entry, readWell } from './samples.ts';

const awkward = fc.array(
  fc.oneof(
    fc.constantFrom("'", '=', '+', '-', '@', '"', ',', ';', '\t', '\n', ' ', '＝', '<b>', '{', 'é', '🏡'),
    fc.string({ maxLength: 6 }),
  ),
  { maxLength: 8 },
);
const text = awkward
  .map((parts) => normaliseCell(parts.join('')).slice(0, 40).trim())
  .filter((written) => written !== '' && written.isWellFormed());
const optional = <Name extends string>(name: Name) =>
  fc.option(text).map((written) => (written === null ? {} : { [name]: written }));
const entries: fc.Arbitrary<readonly DirectoryEntry[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.record({
        category: text.map((written) => `c${written}`),
        name: text,
        handle: fc.stringMatching(/^\w{1,15}$/).filter((handle) => !/[^\x20-\x7e]/.test(handle)),
        tags: fc.uniqueArray(
          text.map((written) => normaliseCell(written.replace(/[;,|]/g, ''))).filter((tag) => tag !== ''),
          { maxLength: 4 },
        ),
        reviewBy: fc
          .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      }),
      optional('why'),
      optional('organisation'),
      optional('notes'),
    )
    .map((parts): DirectoryEntry => Object.assign({}, ...parts)),
  { minLength: 1, maxLength: 6, selector: ({ handle }) => handle.toLowerCase() },
);

test.each([
  ['CSV', toCsv],
  ['JSON', toJson],
])('what is exported as %s is imported as it was', (_, write) => {
  fc.assert(
    fc.property(entries, (directory) => {
      const { entries: back, problems } = readWell(write(directory));
      expect(problems).toEqual([]);
      expect(back).toEqual(directory);
    }),
  );
});

test.each(['=1+1', '+44', '-5', '@SUM(A1)', "'=1+1", '＝1'])(
  'a spreadsheet calculates nothing where a name is %s',
  (name) => {
    expect(toCsv([entry('a', { name })])).toContain(`a,'${name},`);
  },
);

test('CSV has the mark Excel needs, line ends of RFC 4180 and quotes where they are needed', () => {
  expect(toCsv([entry('a', { name: 'One, "two"', tags: ['x', 'y'] })])).toBe(
    '\ufeffhandle,name,category,organisation,why,tags,reviewBy,notes\r\na,"One, ""two""",journalists,,,x; y,2027-05-23,\r\n',
  );
});
