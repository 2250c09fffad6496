/*
 * Texts that no one writes, but that someone may paste: a rule or the reader that looks back or ahead at each place
 * takes four times as long for twice as much of them.
 */

/** A text of a number of UTF-16 units, made by repeating some. */
const filled =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** The same, with something else in its middle. */
const around =
  (unit: string, middle: string) =>
  (length: number): string => {
    const side = filled(unit)(Math.floor((length - middle.length) / 2));
    return side + middle + side;
  };

const MARKS = Array.from('.!?,-_/:#@&()["“’…*$|\\{<~`');

const REPEATED = [
  'n🧡',
  'park 🌳 ',
  '🐝b',
  '🌧 wet\n',
  ':-) ',
  "I've ",
  '🌳 ',
  '🌳',
  '❌ ',
  '👩‍👩‍👧‍👦',
  '1️⃣',
  '👍🏽 ',
  '🇬🇧',

  'a',
  'A',
  '1 ',
  'e\u0301',
  '\u0301',
  '\u200b',
  'a\u200b',
  '\u200d',
  '中',
  ' ',
  '\n',
  'a\n',
  '\ud83d',
  '\u200fع',
  '𝐀',
  'a.',
  'a.b ',
  "a'",
  'AB ',
  'the ',
  '#Tag ',
  '#\n',
  '@a ',
  '$A ',
  'gov.uk ',
  'gov.uk,',
  'a.uk/',
  'http://',
  'https://www.gov.uk/a ',
  'https://youtu.be/dQw4w9WgXcQ ',
  'https://a.uk/?utm_source=A&utm_medium=b&',

  '“a” ',
  '"a ',
  '“a ',
  '3 May ',
  '3 May 2024, ',
  'Monday 3 May. ',
  '2.30pm ',
  '9am to 5pm ',
  '07700 900123 ',
  '£5m ',
  '5 per cent ',
  'SW1A 1AA ',
  '[name] ',
  'a@b.uk ',
  'Jo Smith, 24, ',
  'Sgt Jones ',
  'Jo ',
  'SECRET ',
  'commence ',

  'password: x7Yp2Q ',
  'He will go tomorrow at 9. ',
  'NHS ',
  'is was will ',
  'biggest ever ',
  'up 5% ',
  'last week ',
  '. a',
  'word-\n',
  '• a\n',
  '1/3 ',
  '01/02/2024 ',
  'RT @a: ',
  'w/ ',
  'hTeSt ',
  'HMS Ab ',
  'ref AB1 ',
  '10,',
];

/** A hostile text by what it is made of, for any length in UTF-16 units. */
export const HOSTILE_TEXTS: ReadonlyMap<string, (length: number) => string> = new Map([
  ...REPEATED.map((unit) => [JSON.stringify(unit), filled(unit)] as const),
  ...MARKS.flatMap((mark) => [
    [`row of ${mark}`, filled(mark)] as const,
    [`row of ${mark} with a link`, around(mark, ' https://www.gov.uk/x ')] as const,
    [`row of ${mark} around a link`, around(mark, 'gov.uk')] as const,
  ]),
]);
