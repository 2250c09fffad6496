import { changed, withAt } from './good.ts';

/** A bad rule set: where it is bad, and the one sentence that says so. */
export type Bad = {
  readonly path: string;
  readonly slip: string;
  readonly document: unknown;
  readonly sentence: string;
};

/** One way to get a field wrong. `under`: what the sentence adds to the field's place; `place`: what it has instead. */
type Slip = {
  readonly slip: string;
  readonly put: (before: unknown) => unknown;
  readonly remedy: string;
  readonly under?: string;
  readonly place?: string;
};

/** A sort of field: what is said where it is missing, and the ways to get it wrong. */
export type Sort = { readonly missing: string; readonly slips: readonly Slip[] };

const slipOf = (slip: string, put: unknown, remedy: string, more: Partial<Slip> = {}): Slip => ({
  slip,
  put: () => put,
  remedy,
  ...more,
});
const sortOf = (wanted: string, ...slips: readonly Slip[]): Sort => ({ missing: `it is missing; ${wanted}`, slips });

const shown = (count: number): string => count.toLocaleString('en-GB');
const tooLong = (most: number): Slip =>
  slipOf('too long', 'x'.repeat(most + 1), `keep it under ${shown(most)} characters`);

export const anyText: Sort = sortOf('write a text', slipOf('a number', 7, 'put it in quotation marks'));
export const upTo = (most: number): Sort => ({ ...anyText, slips: [...anyText.slips, tooLong(most)] });
export const text = (most: number, empty = 'write a word'): Sort => ({
  ...anyText,
  slips: [...upTo(most).slips, slipOf('empty', '', empty)],
});
export const sentence = text(300, 'write a sentence');
export const name = text(80);
export const draft: Sort = {
  ...anyText,
  slips: [
    ...anyText.slips,
    slipOf('too long', 'x'.repeat(25_001), 'keep it under 25,000 characters: no post on X is longer'),
  ],
};
/** A text of a pattern: each of the wrong ones gets the same remedy. */
export const pattern = (remedy: string, ...wrong: readonly string[]): Sort => ({
  ...anyText,
  slips: [...anyText.slips, ...wrong.map((put) => slipOf(put, put, remedy))],
});
export const flag = sortOf('write true or false', slipOf('a text', 'yes', 'write true or false'));

const DATE = 'write a date like 2026-11-02';
export const day: Sort = {
  missing: `it is missing; ${DATE}`,
  slips: ['2026-02-30', '2026-13-01', '02/11/2026', 20_261_102, null].map((put) => slipOf(String(put), put, DATE)),
};
export const moment: Sort = pattern(
  'write a day and time that exist, like 2026-11-23T09:00',
  'noon',
  '2026-02-30T09:00',
);

const DAY_OR_TIME = 'write a day like 2026-11-23, or a day and time like 2026-11-23T09:00';
/** A day, or a day and a time, that exist. */
export const dayOrTime: Sort = pattern(
  DAY_OR_TIME,
  '2026-02-30',
  '2026-11-23T25:00',
  '2026-11-23T09:00Z',
  '2026-11-23 09:00',
  'Monday',
  '',
);

export const whole = (least: number, most: number): Sort =>
  sortOf(
    'write a number',
    slipOf('a text', 'ten', 'write a number'),
    slipOf('a fraction', 7.5, 'write a whole number'),
    ...(least === -Infinity ? [] : [slipOf('too small', least - 1, `make it at least ${least}`)]),
    ...(most === Infinity ? [] : [slipOf('too large', most + 1, `make it at most ${most}`)]),
  );

/** A number from 0 that may have a fraction. */
export const amount: Sort = sortOf(
  'write a number',
  slipOf('a text', 'ten', 'write a number'),
  slipOf('too small', -1, 'make it at least 0'),
);

export const oneOf = (...values: readonly string[]): Sort => {
  const wanted = `write ${values.map((value) => `“${value}”`).join(' or ')}`;
  return sortOf(
    wanted,
    slipOf('another', 'another', wanted),
    slipOf('in capitals', values.at(-1)!.toUpperCase(), wanted),
    slipOf('a number', 7, wanted),
  );
};

export const only = (value: number): Sort => {
  const wanted = `write ${value}`;
  return sortOf(
    wanted,
    slipOf('another', value + 1, wanted),
    slipOf('a text', String(value), wanted),
    slipOf('a list', [value], wanted),
  );
};

const HTTPS = 'write a whole address that begins with https://';
const NOBODY = 'write it without a name or password before its host';
export const address: Sort = {
  ...anyText,
  slips: [
    ...anyText.slips,
    ...[
      'http://www.example.gov.uk/',
      'ftp://www.example.gov.uk/',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/hosts',
      'www.example.gov.uk',
      '/style',
      '',
    ].map((put) => slipOf(put, put, HTTPS)),
    ...[
      'https://me@www.example.gov.uk/',
      'https://me:secret@www.example.gov.uk/',
      'https://:secret@www.example.gov.uk/',
    ].map((put) => slipOf(put, put, NOBODY)),
    slipOf('too long', `https://www.example.gov.uk/${'x'.repeat(2_000)}`, 'keep it under 2,000 characters'),
  ],
};

const ID = 'use lower-case letters, digits, hyphens and one slash, like hash/too-many';
const WRONG_IDS = [
  'Capital',
  'with space',
  'under_score',
  '-hyphen',
  'hyphen-',
  'two//slashes',
  '/slash',
  'dot.dot',
  'naïve',
  'line\n',
];
/** A reference by id, well formed or not. */
export const reference: Sort = {
  ...anyText,
  slips: [
    ...anyText.slips,
    slipOf('too long', 'x'.repeat(81), 'keep it under 80 characters'),
    ...WRONG_IDS.slice(0, 2).map((put) => slipOf(put, put, ID)),
  ],
};
/** The name of an entry itself, by which the sentence calls it. `what`: Rule; `field`: Id. */
const nameOf = (what: string, field: string, remedy: string, wrong: readonly string[]): readonly Slip[] => [
  slipOf('missing', undefined, 'it is missing; write a text', { place: `${what} “number 1”, “${field}”` }),
  slipOf('a number', 7, 'put it in quotation marks', { place: `${what} “number 1”, “${field}”` }),
  ...wrong.map((put) => slipOf(put || 'empty', put, remedy, { place: `${what} “${put || 'number 1'}”, “${field}”` })),
];
export const idOf = (what: string): Sort => ({
  missing: '',
  slips: [
    ...nameOf(what, 'Id', ID, [...WRONG_IDS, '']),
    slipOf('too long', 'x'.repeat(81), 'keep it under 80 characters', { place: `${what} “${'x'.repeat(81)}”, “Id”` }),
  ],
});
export const handleOf = (what: string, remedy: string, ...wrong: readonly string[]): Sort => ({
  missing: '',
  slips: nameOf(what, 'Handle', remedy, wrong),
});

/** A list of one sort, the same in every place of it. `few`: fewer than are asked for, and what is said then. */
export const listOf = (most: number, item: Sort | null = null, few?: readonly [count: number, remedy: string]): Sort =>
  sortOf(
    'make it a list, in square brackets',
    slipOf('an object', {}, 'make it a list, in square brackets'),
    ...(most === Infinity
      ? []
      : [
          {
            slip: 'too many',
            put: (before: unknown) => Array.from({ length: most + 1 }, () => (before as readonly unknown[])[0]),
            remedy: `give at most ${shown(most)}`,
          },
        ]),
    ...(few
      ? [{ slip: 'too few', put: (before: unknown) => (before as readonly unknown[]).slice(0, few[0]), remedy: few[1] }]
      : []),
    ...(item?.slips ?? []).map((slip) => ({
      ...slip,
      slip: `second one: ${slip.slip}`,
      put: (before: unknown) => [(before as readonly unknown[])[0], slip.put((before as readonly unknown[])[0])],
      under: ', number 2',
    })),
  );

/** An object of the department's own keys. */
export const tableOf = (most: number, ...slips: readonly Slip[]): Sort =>
  sortOf(
    'make it an object, in curly brackets',
    slipOf('a list', [], 'make it an object, in curly brackets'),
    ...slips,
    {
      slip: 'too many',
      put: (before) =>
        Object.fromEntries(Array.from({ length: most + 1 }, (_, at) => [`k${at}`, Object.values(before as object)[0]])),
      remedy: `give at most ${shown(most)}`,
    },
  );
/** A key of such an object that cannot be one. */
export const badKey = (key: string, place: string, remedy: string): Slip => ({
  slip: `the key ${key.slice(0, 9)}`,
  put: (before) => ({ ...(before as object), [key]: Object.values(before as object)[0] }),
  remedy,
  place,
});

/** A field: its key, what a person calls it, its sort, and whether it must be there. */
export type Field = readonly [key: string, title: string, sort: Sort, must?: 'must'];

/**
 * Every way to get the fields of one object wrong, and the object itself: no object at all, or with a field that is not
 * known.
 */
export const within = (path: string, place: string, fields: readonly Field[], must?: 'must'): readonly Bad[] => {
  const object = sortOf(
    'make it an object, in curly brackets',
    slipOf('a list', [], 'make it an object, in curly brackets'),
  );
  const bad = (
    at: string,
    where: string,
    { slip, put, remedy, under = '', place: instead = where + under }: Slip,
  ): Bad => ({ path: at, slip, document: changed(at, put), sentence: `${instead}: ${remedy}.` });
  const badIn = (at: string, where: string, { missing, slips }: Sort, isAsked: boolean): readonly Bad[] => [
    ...(isAsked ? [bad(at, where, slipOf('missing', undefined, missing))] : []),
    ...slips.map((slip) => bad(at, where, slip)),
  ];
  // An entry of a list, or the whole, is told by itself: there it has no id, so its number is its name.
  const self = /^$|\.\d+$/.test(path) ? [] : badIn(path, place, object, must === 'must');
  return [
    ...self,
    {
      path,
      slip: 'a stranger',
      document: withAt(path === '' ? 'stranger' : `${path}.stranger`, 1),
      sentence: `${place || 'The rule set'}: take out “stranger” or correct the spelling; no such field is known here.`,
    },
    ...fields.flatMap(([key, title, sort, asked]) =>
      badIn(path === '' ? key : `${path}.${key}`, `${place && `${place}, `}“${title}”`, sort, asked === 'must'),
    ),
  ];
};

/** An entry of a list that is no object. */
export const noEntry = (path: string, what: string): Bad => ({
  path,
  slip: 'a text',
  document: withAt(path, 'x'),
  sentence: `${what}: make it an object, in curly brackets.`,
});
