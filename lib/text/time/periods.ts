import { monthName } from './month-names.ts';

const UNIT =
  '(?:hour|day|night|week|weekend|month|quarter|term|season|spring|summer|autumn|winter|year|decade|century)';
const NUMBER = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many)`;
const FORMS = [
  String.raw`(?:1[6-9]|20)\d{2}(?:[/–-]\d{2,4})?`,
  `(?:last|this|past|previous) ${UNIT}`,
  `(?:in|for|over|after|within|last|past|previous) (?:the )?(?:last |past |previous |first )?${NUMBER} ${UNIT}s?`,
  `(?:${NUMBER}|a) ${UNIT}s? ago`,
  `(?:over|in|during) (?:the|a) ${UNIT}`,
  String.raw`year[ -](?:on|to)[ -](?:year|date)`,
  String.raw`Q[1-4]|the (?:first|second|third|fourth|last) quarter`,
  String.raw`(?:during|since|before|after) (?:the )?(?:pandemic|lockdown|war|covid|christmas|easter|ramadan)`,
];
const LOOSE =
  /(?<![\p{L}\p{N}])(?:yesterday|today|tonight|overnight|(?:every|each|per|a) (?:hour|day|week|month|year))(?![\p{L}\p{N}])/iu;
const PERIOD = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${FORMS.join('|')})(?![\p{L}\p{N}])`, 'iu');
/** With a capital: “this may help” names no month. */
const MONTH = new RegExp(
  String.raw`\b(?:[Ii]n|[Tt]o|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|[Ll]ast|[Tt]his|[Ff]or) ${monthName}`,
  'u',
);

/** Whether a text names a year, month or other time that a figure could be of: “since 2020”, “last winter”. */
export const namesPeriod = (text: string): boolean => PERIOD.test(text) || MONTH.test(text);

/** Whether the sentence of a figure says when, in words that may be about anything in another sentence: “today”. */
export const namesMoment = (sentence: string): boolean => LOOSE.test(sentence);
