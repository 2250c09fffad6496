import { TAG_WORDS } from './tag-words.ts';

/** The words of a hashtag. `sure`: all are known, and no other cut has as few. */
export type TagParts = { readonly parts: readonly string[]; readonly sure: boolean };

/** The fewest known words up to a place, and whether another cut has as few. */
type Cut = { readonly parts: readonly string[]; readonly unique: boolean };

/** Longer hashtags are not cut, so that the time stays bounded. */
const LONGEST_TAG = 60;
const LONGEST_WORD = Math.max(...Array.from(TAG_WORDS, ({ length }) => length));

const better = (one: Cut | null, other: Cut): Cut => {
  if (one === null || other.parts.length < one.parts.length) return other;
  return other.parts.length > one.parts.length ? one : { parts: one.parts, unique: false };
};

/** Cuts a text into known words, as few as possible; null where something is left over. */
const cutWhole = (body: string): Cut | null => {
  const cuts: (Cut | null)[] = [{ parts: [], unique: true }];
  for (let end = 1; end <= body.length; end++) {
    let fewest: Cut | null = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const head = cuts[start];
      const word = body.slice(start, end);
      if (head && TAG_WORDS.has(word)) fewest = better(fewest, { ...head, parts: [...head.parts, word] });
    }
    cuts[end] = fewest;
  }
  return cuts[body.length] ?? null;
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What often begins an ordinary word of two parts, so that it shows nothing: “overcome”, “transport”. */
const OPENS_WORDS = wordSet(`
  after air all any anti app back bar be battle black board can case church clear coming cook counter court cross cyber
  death do down eye ever extra fall farm father fire foot for frank front grand ground gun hair hand head here high
  house how key land like mean micro mini motor multi news non off on out over play port post pre race rail rain
  red school self semi shell ship side some state sub super sweet their there thin through time to trans ultra under un
  up van war ward water were where who whole with
`);

/** What often ends one: “membership”, “daylight”. */
const ENDS_WORDS = wordSet(`
  able about after away back ball band bank bearer beat bird board boat body bone book born bottle bound bow box boy
  brain bread bridge building burn by cake cat cell code coming cook core craft crossing cut dog door down drop
  ended ever eye face fall father field fighter fire fish flower fold foot free friend from front fruit full fully
  game girl glass going gone grass green ground guard hair hall hand head heart high hold holder horse house how
  keep keeper keeping kind king lace land law leaf leaves less lest lets lid light like line lion lock long lord mad made
  mail maker making man mark mask mate meat men mental mill mind mine more most mother mouth nation neck note nut
  off on ones or out over owner page paper part pass past paste path pay person phone piece pit place plane plate
  play player point pole pool port post pot power press print proof rail raise ride right ring rising rock room root
  rope rose run runner scape screen seed sense set shed shine ship shire shop shot show shut sick side sight sign
  sing sit site skin smith some son song speak spot stalk stand standing star step stick stock stone storm stream
  stroke style table take taken taking teen tell than the thing through tight till time to tone top town track trap
  trip up used using view vision wagon walker wall ward ware warm wash way weed weight were western wheel where
  while wide wind winner wise with woman wood word work worker working works worm worth write writer writing yard
`);

/** What ends a word so often that even a third part of it shows nothing: “nevertheless”. */
const ENDINGS = wordSet(
  'able ever king land less lest like ling man men nation ones or ring ship some teen ward ware wise',
);

const isEnding = (word: string): boolean => ENDINGS.has(word) || ENDINGS.has(word.replace(/s$/, ''));
const endsWord = (word: string): boolean => ENDS_WORDS.has(word) || ENDS_WORDS.has(word.replace(/s$/, ''));

/** The words of two letters and of three that may begin and end a hashtag of two words. */
const CAN_LEAD = wordSet('eu go my tv uk');
const CAN_END = wordSet('aid air day hub nhs now war');

/** Short words that hashtags of seven letters or fewer are made of. */
const SHORT_LEADS = wordSet('bbc bin dog flu fun itv job open race sky vote');
const SHORT_ENDS = wordSet('day fair jab jabs news');

/** Whether a cut of two words is not more likely one word that is not in the list. */
const areTwoWords = (first: string, last: string): boolean =>
  (SHORT_LEADS.has(first) && SHORT_ENDS.has(last)) ||
  (first.length + last.length > 7 &&
    (first.length > 2 || CAN_LEAD.has(first)) &&
    (last.length > 3 || CAN_END.has(last)) &&
    !OPENS_WORDS.has(first) &&
    !endsWord(last));

/** What a campaign is often named by: “flujabweek”. */
const TIMES = wordSet('day week month year');

/** “a” stands between words and “i” at the beginning, and no hashtag ends with one letter. */
const hasOddPart = (parts: readonly string[]): boolean =>
  parts[0] === 'a' || parts.at(-1)!.length < 2 || parts.lastIndexOf('i') > 0;

/** Of more than two words some are long, or it is many: a row of short ones is more often one word. */
const areManyWords = (parts: readonly string[]): boolean => {
  const long = parts.filter(({ length }) => length > 3).length;
  const last = parts.at(-1)!;
  if (parts.length === 3) return long > 1 || (long > 0 && CAN_END.has(last)) || TIMES.has(last);
  return parts.join('').length > 10 && (long > 0 || parts.length > 4);
};

const isLikely = ({ parts }: Cut): boolean => {
  if (parts.length < 2 || hasOddPart(parts) || isEnding(parts.at(-1)!)) return false;
  // A county is one word: “Northamptonshire”.
  if (parts.at(-1) === 'hire' && parts.at(-2)!.endsWith('s')) return false;
  return parts.length === 2 ? areTwoWords(parts[0]!, parts[1]!) : areManyWords(parts);
};

/** Words after which a hashtag goes on with a name: “team”, then a place. */
const beforeName = /^(team|visit|explore|discover)(?!ation|or|ing|able|mate|rs|ster|work)([a-z]{5,})$/;
/** Words before which a hashtag has a name: a place, then “festival”. */
const afterName =
  /^([a-z]{5,})(carnival|college|council|festival|hospital|libraries|library|marathon|museum|parkrun|regatta|university)$/;
/** A name and where, of what or for what it is: “inbloom”. */
const withName = /^([a-z]{4,}?)(in|for|of|and|with)([a-z]{4,})$/;

const cutName = (body: string): TagParts | null => {
  const ends = beforeName.exec(body) ?? afterName.exec(body);
  if (ends) return { parts: ends.slice(1), sure: false };
  const inside = withName.exec(body);
  return inside && TAG_WORDS.has(inside[3]!) && !endsWord(inside[3]!) ? { parts: inside.slice(1), sure: false } : null;
};

/**
 * Cuts a hashtag in small letters, without # and digits, into the words that it is made of; null for one word, and for
 * what cannot be told to be several words of English.
 */
export const splitTag = (body: string): TagParts | null => {
  if (body.length > LONGEST_TAG || TAG_WORDS.has(body)) return null;
  const cut = cutWhole(body);
  if (cut === null) return cutName(body);
  return isLikely(cut) ? { parts: cut.parts, sure: cut.unique } : null;
};

/** Letters from which a hashtag may have words that are not known beside one that is. */
const LONG_TAG = 11;
/** How places end. */
const PLACE =
  /(?:borough|brough|burgh|bury|caster|chester|combe|dale|fields?|ford|ham|head|leigh|ley|minster|mouth|over|pool|port|shires?|stead|ston|ton|town|wich|wick|wood|worth)$/;
/** How single words end. */
const ONE_WORD =
  /(?:ability|ation|ations|isation|ising|ised|ment|ments|ness|ology|ologist|ologists|ship|ships|ing|ings|ity|ities|ically|hood|hoods)$/;

/** Where a hashtag that is one known word and something else is cut: “restartaheart” ends with “heart”. */
const cutPartly = (body: string): TagParts | null => {
  if (body.length < LONG_TAG || body.length > LONGEST_TAG || PLACE.test(body) || ONE_WORD.test(body)) return null;
  for (let length = body.length - 3; length > 3; length--) {
    const [first, last] = [body.slice(0, length), body.slice(-length)];
    if (TAG_WORDS.has(last) && !endsWord(last)) return { parts: [body.slice(0, -length), last], sure: false };
    if (TAG_WORDS.has(first) && !OPENS_WORDS.has(first)) return { parts: [first, body.slice(length)], sure: false };
  }
  return null;
};

/** Like `splitTag`, but a long hashtag is cut where one of its words is known; for a text that is surely English. */
export const splitEnglishTag = (body: string): TagParts | null =>
  TAG_WORDS.has(body) ? null : (splitTag(body) ?? cutPartly(body));
