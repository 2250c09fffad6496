import { GIVEN_NAMES } from '../text/given-names.ts';
import type { Span, Word } from '../text/span.ts';
import type { Draft } from './draft.ts';

/**
 * A person named in a draft. `full`: with a title or a surname, not by a given name alone. `office`: with a rank or
 * office, so what they do is known to be public. `first` and `last` are places in the draft's words.
 */
type PersonName = Span & {
  readonly first: number;
  readonly last: number;
  readonly full: boolean;
  readonly office: boolean;
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const TITLES = list('mr mrs ms miss mx master');
const OFFICES = list(
  `dr prof professor sir dame lord lady baroness baron viscount rev reverend canon father bishop imam rabbi cllr councillor ald alderman mayor
   judge justice recorder minister secretary chancellor president ambassador constable superintendent inspector commissioner pc pcso dc ds di dci
   supt insp sgt sergeant cpl corporal pte private gunner sapper capt captain maj major col colonel gen general lt lieutenant cdr commander admiral
   wing sqn flt officer nurse sister matron midwife paramedic director king queen prince princess duke duchess earl countess saint st`,
);
const AFTER_OFFICE = list('mp msp ms mla am mep kc cbe obe mbe qpm');

/** Words that make of a name before them a place, a body or a thing. */
const NOT_NAMES = list(
  `street st road rd lane avenue ave drive close way court square park green hill bridge valley mews row place terrace crescent gardens garden grove
   rise view walk brow side yard gate wharf quay quays island islands isle river lake loch lough moor fell beach bay harbour port pier dock
   school academy college university primary secondary high grammar nursery hospital clinic infirmary centre center council police service services
   trust department office team library museum gallery theatre church cathedral chapel mosque temple station house hall hotel inn club group committee
   board company ltd limited plc fc united city town county borough district village north south east west northern southern eastern western new old
   great royal national week day month year act bill award awards plan strategy programme project fund grant scheme operation storm festival fair
   market prize cup league stadium arena tower castle cottage farm foundation society association union charity appeal partnership agency authority
   ward unit wing barracks camp common forest wood woods january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday christmas easter english welsh scottish irish british england wales scotland ireland
   britain live show tour cares in of the and for at on to by is was are will says said our we you your he she they it this that`,
);

const CAPITALISED = /^\p{Lu}(?:[\p{Ll}\p{M}]|['’]\p{Lu}|$)/u;
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;

const bare = (lower: string): string => lower.replace(/'s$/, '');
const isTitle = ({ lower, text }: Word): boolean => TITLES.has(lower) && CAPITALISED.test(text);
const isOffice = ({ lower, text }: Word): boolean => OFFICES.has(lower) && /^\p{Lu}/u.test(text);
const isGiven = ({ lower, text }: Word): boolean => GIVEN_NAMES.has(bare(lower)) && CAPITALISED.test(text);
const mayBeSurname = ({ lower, text }: Word): boolean =>
  (CAPITALISED.test(text) || ALL_CAPITALS.test(text)) && !NOT_NAMES.has(bare(lower));

/** Whether two words of a draft stand together, as the parts of a name do. */
const joined = (text: string, one: Word, other: Word): boolean => {
  const gap = text.slice(one.end, other.start);
  return gap === ' ' || gap === '-' || (gap === '. ' && (one.text.length === 1 || isTitle(one)));
};

/** Where a run of words that may be surnames ends, starting behind a place; that place where there is none. */
const endOfSurnames = ({ text, words }: Draft, from: number): number => {
  let last = from;
  while (last - from < 3) {
    const next = words[last + 1];
    const here = words[last]!;
    if (here.lower.endsWith("'s") || !next || !joined(text, here, next) || !mayBeSurname(next)) break;
    last += 1;
  }
  return last;
};

/** “Oluwole Brade, 24,”: an age shows that words in capitals are a person. */
const hasAge = ({ text, words }: Draft, last: number): boolean =>
  /^(?:,| \() ?(?:aged? |both )?[1-9]?\d(?![\d:.%]|,\d| ?(?:am|pm|st|nd|rd|th)\b)(?=[,.;:)!?\s]|$)/.test(
    text.slice(words[last]!.end, words[last]!.end + 14),
  );

/** Whether a place or body begins with what looks like a name: “Victoria Park”, “Alexander Road”. */
const isPlace = ({ text, words }: Draft, last: number): boolean => {
  const [here, next] = [words[last]!, words[last + 1]];
  if (!next || here.lower.endsWith("'s") || !joined(text, here, next) || !CAPITALISED.test(next.text)) return false;
  return !isOffice(next) && !AFTER_OFFICE.has(bare(next.lower));
};

/** Whether the person at these words has an office: “Sgt Hollis”, “Jo Marl MP”. */
const hasOffice = ({ text, words }: Draft, first: number, last: number): boolean => {
  const [here, before, next] = [words[first]!, words[first - 1], words[last + 1]];
  if (isOffice(here) || (next !== undefined && AFTER_OFFICE.has(bare(next.lower)))) return true;
  return before !== undefined && isOffice(before) && joined(text, before, here);
};

/** The name that starts at a word, or null. Its parts are read from left to right. */
const nameAt = (draft: Draft, at: number): PersonName | null => {
  const { words } = draft;
  const here = words[at]!;
  const lead = isTitle(here) || isOffice(here);
  const last = endOfSurnames(draft, at);
  const isAlone = last === at;
  const known =
    isGiven(here) || lead || (!isAlone && CAPITALISED.test(here.text) && mayBeSurname(here) && hasAge(draft, last));
  // “4 Jan” is a day.
  if (!known || (isAlone && (lead || /^\d/.test(words[at - 1]?.text ?? '')))) return null;
  if (!lead && isPlace(draft, last)) return null;
  const office = hasOffice(draft, at, last);
  return { start: here.start, end: words[last]!.end, first: at, last, full: !isAlone, office };
};

/** The people that a draft names, in order: by a title, an office, a given name that is known, or an age. */
export const findNames = (draft: Draft): readonly PersonName[] => {
  const names: PersonName[] = [];
  for (let at = 0; at < draft.words.length; at += 1) {
    if (!/^\p{Lu}/u.test(draft.words[at]!.text)) continue;
    const name = nameAt(draft, at);
    if (!name) continue;
    names.push(name);
    at = name.last;
  }
  return names;
};
