import type { Draft } from '../draft/draft.ts';
import { findNames } from '../draft/names.ts';
import { findPhones, nationalDigits } from '../draft/phones.ts';
import type { Span } from '../text/span.ts';
import type { Lists } from './lists.ts';
import { findPostcodes } from '../text/postcodes.ts';
import { rememberFor } from '../text/remember.ts';
import { overlapsTagOrLink } from './spans.ts';

/** Finds all of one sort of thing in a draft. */
type ThingFinder = (draft: Draft, lists: Lists) => readonly Span[];

const matching =
  (pattern: RegExp): ThingFinder =>
  (draft) =>
    Array.from(draft.text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })).filter((span) => !overlapsTagOrLink(draft, span));

const namesOf = rememberFor(findNames);
const publishedPhones = rememberFor((phones: readonly string[]) => new Set(phones.map(nationalDigits)));
const bare = (postcode: string): string => postcode.replaceAll(' ', '').toUpperCase();

const knownPostcodes = rememberFor((venues: readonly string[]) => new Set(venues.map(bare)));

const streetWord =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Way|Court|Square|Mews|Row|Place|Terrace|Crescent|Gardens?|Grove|Rise|View|Walk|' +
  'Brow|Side|Yard|Gate|Wharf|Hill|Park|Green|Bank|Croft|Brae|Wynd|Parade|Villas|Cottages';
const HOUR = String.raw`(?:[1-9]|1[0-2])`;
const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const WEEKDAY = 'Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thurs?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
const CHILD_AGE_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen';

/** What a part of `words-together` may ask for beside words. */
export const THINGS = {
  /** A person with a surname or a title, but no office. */
  name: (draft) => namesOf(draft).filter(({ full, office }) => full && !office),
  /** The same, or a person by their given name alone. */
  'any-name': (draft) => namesOf(draft).filter(({ office }) => !office),
  /** Any person, of whatever office. */
  person: namesOf,
  time: matching(
    new RegExp(
      String.raw`\b${HOUR}(?:[:.][0-5]\d)? ?[ap]\.?m\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours|h)\b|(?<=\b(?:at|by|from|until|the) )(?:[01]\d|2[0-3])[0-5]\d\b|(?<=\b(?:at|by|until) )(?:${HOUR_WORD})\b|(?<=\b(?:at|by|from|until|the) )${HOUR}[.:][0-5]\d\b|\b(?:half|quarter) (?:past|to) (?:${HOUR}|${HOUR_WORD})\b|\b${HOUR} o['’]clock\b|\b(?:noon|midday|midnight)\b|(?<=\b(?:at|by|from) )${HOUR}(?= (?:tonight|tomorrow|today|sharp|on)\b)`,
      'gi',
    ),
  ),
  /** A day or part of one that is still to come. */
  day: matching(
    new RegExp(
      String.raw`\b(?:tomorrow|tonight|later today|this (?:afternoon|evening|weekend)|next (?:week|month|${WEEKDAY})|(?<!last )(?:${WEEKDAY})\b(?!['’]s)|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}))\b`,
      'gi',
    ),
  ),
  money: matching(/[£€$] ?\d[\d,.]*(?: ?(?:m|bn|k|million|billion))?(?![\w])/gi),
  'child-age': matching(
    new RegExp(
      String.raw`(?<=, |aged? |both |\()(?:[1-9]|1[0-7])(?=[,.;:)!?\s]|$)(?! ?(?:am|pm|to\b|of\b|and\b|\p{Lu}))|\b(?:[1-9]|1[0-7]|${CHILD_AGE_WORD})[ -](?:years?|yrs?|months?)[ -]old\b|\b(?:[1-9]|1[0-7])(?:yo|yr old)\b|\baged? (?:${CHILD_AGE_WORD})\b|\b(?:[1-9]|1[0-7])(?:st|nd|rd|th) birthday\b|(?<=\b(?:who is|who['’]s|turns|turned|is just|is only|he['’]s|she['’]s) )(?:[1-9]|1[0-7])(?= today\b| and\b|[,.!])`,
      'giu',
    ),
  ),
  'school-year': matching(
    /\b(?:[Yy]ear|[Pp]rimary|P|S|Blwyddyn) ?(?:[1-9]|1[0-3])\b|\b(?:reception|Year) class\b|\b[Cc]lass [1-9]\b/g,
  ),
  /** A house number and its street. */
  address: matching(
    new RegExp(
      String.raw`\b(?:(?:flat|apartment) \d{1,4}[a-z]?,? )?\d{1,4}[A-Za-z]? (?:the )?(?:\p{Lu}[\p{L}'’]+[ -]){1,3}(?:${streetWord})\b(?!\.\p{L})|\b(?:[Ff]lat|[Aa]partment|[Rr]oom) \d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Court|House|Tower|Lodge|Point|Heights|Mansions)\b|\b(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Cottage|Lodge|Rectory|Vicarage|Bungalow|Farmhouse)\b|\b\d{1,4} (?:Heol|Ffordd|Stryd|Lôn|Maes|Rhodfa) \p{Lu}?[\p{L}]+(?: \p{L}+)?`,
      'gu',
    ),
  ),
  postcode: (draft, { venues }) => {
    const known = knownPostcodes(venues);
    return findPostcodes(draft.text).filter(
      (span) => !known.has(bare(draft.text.slice(span.start, span.end))) && !overlapsTagOrLink(draft, span),
    );
  },
  /** A registration mark of a vehicle in Great Britain, of today's form or those from 1963 on. */
  plate: matching(
    /(?<![\w-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y])(?![\w-])/g,
  ),
  mobile: (draft, { phones }) => {
    const published = publishedPhones(phones);
    return findPhones(draft.text).filter(
      (found) =>
        /^07[1-57-9]\d{8}$/.test(found.national) && !published.has(found.national) && !overlapsTagOrLink(draft, found),
    );
  },
  /** A number of a case: with a stroke or hyphen, with letters, or of four digits or more. */
  reference: matching(/(?<![\w£€$@#.])(?:[A-Z]{1,4}[/-]?\d{3,}|\d{2,}[/-]\d{3,}[/-]?\d*|\d{4,})(?![\w%])/g),
  /** A tag of the form #AskTheChief or #WhyILoveTown, and any hashtag or mention. */
  hashtag: ({ hashtags }) => hashtags,
  mention: ({ mentions }) => mentions,
} as const satisfies Readonly<Record<string, ThingFinder>>;

export type ThingName = keyof typeof THINGS;

/** The names of all things. */
export const THING_NAMES = Object.keys(THINGS) as readonly ThingName[];
