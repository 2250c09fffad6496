import { findOperations, findShips } from '../text/names.ts';
import { findPostcodes } from '../text/postcodes.ts';
import { findReferences } from '../text/references.ts';
import { rememberFor } from '../text/remember.ts';
import { indexEndingAfter } from '../text/sorted-spans.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findDates } from '../text/time/written-dates.ts';
import { findPhones } from './phones.ts';
import type { Draft } from './draft.ts';

/** What a stretch of figures or capitals is. `reference` is a code that names a thing, such as that of a job. */
export type TokenKind =
  | 'email'
  | 'reference'
  | 'postcode'
  | 'phone'
  | 'money'
  | 'date'
  | 'time-range'
  | 'time'
  | 'percent'
  | 'short-code'
  | 'ship'
  | 'operation'
  | 'number';

type Token = Span & { readonly kind: TokenKind };

const by =
  (form: RegExp) =>
  (text: string): readonly Span[] =>
    Array.from(text.matchAll(form), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

const BEGINS = String.raw`(?=\d)(?<![\p{L}\p{N}:.,/£$€+-])`;
const MONEY = String.raw`[£$€]\d[\d,]*(?:\.\d+)?(?: ?(?:thousand|million|billion|trillion|mn|mln|bn|tn|[mbk]))?(?![\p{L}\p{N}])`;
const TIME = String.raw`(?:\d{1,2}(?:[:.][0-5]\d)? ?[ap](?:m|\.m\.?)|(?:[01]?\d|2[0-4]):[0-5]\d|(?:[01]\d|2[0-4])[0-5]\d ?(?:hrs?|hours|h)|12 ?(?:noon|midday|midnight))(?![\p{L}\p{N}])`;
const END_OF_RANGE = String.raw`(?:\d{1,2}(?:[:.][0-5]\d)?|(?:[01]\d|2[0-4])[0-5]\d)`;
const JOIN = String.raw`(?: ?[–—-] ?| (?:to|until|till|and) )`;

/** How a kind is found, and what a text must have for it; first come, first served. */
type Finder = { readonly kind: TokenKind; readonly needs: RegExp; readonly find: (text: string) => readonly Span[] };

/** Where two kinds claim the same characters, the one further up has them. */
const FINDERS: readonly Finder[] = [
  { kind: 'email', needs: /@/, find: by(/[\w.+%'’-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu) },
  { kind: 'reference', needs: /\d/, find: findReferences },
  { kind: 'postcode', needs: /\d/, find: findPostcodes },
  { kind: 'phone', needs: /\d/, find: findPhones },
  { kind: 'money', needs: /[£$€]/, find: by(new RegExp(`${MONEY}(?:${JOIN}${MONEY})?`, 'giu')) },
  { kind: 'date', needs: /\d/, find: findDates },
  {
    kind: 'time-range',
    needs: /\d/,
    find: by(new RegExp(`${BEGINS}${END_OF_RANGE} ?(?:[ap](?:m|\\.m\\.?))?${JOIN}${TIME}`, 'giu')),
  },
  { kind: 'time', needs: /\d/, find: by(new RegExp(`${BEGINS}${TIME}`, 'giu')) },
  { kind: 'percent', needs: /\d/, find: by(/(?<![\p{L}\p{N}])\d[\d,]*(?:\.\d+)?(?:%| ?per ?cent(?!\p{L}))/giu) },
  {
    kind: 'short-code',
    needs: /\d/,
    find: by(
      /(?<=\b(?:text|txt|sms|texting|to|on|call|ring|dial) (?:[A-Z]+ to )?)(?:[4-8]\d{4,5}|999|1\d\d|116 ?\d{3})(?![\d.,:/£%]\d|\d)/gu,
    ),
  },
  { kind: 'ship', needs: /[A-Z]{2}/, find: findShips },
  { kind: 'operation', needs: /\b(?:Op|OP|Ex|EX)/, find: findOperations },
  { kind: 'number', needs: /\d/, find: by(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*/gu) },
];

const find = (draft: Draft): readonly Token[] => {
  const { text, links, hashtags, mentions, cashtags } = draft;
  const found: Token[] = [];
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span) => taken.fill(1, start, end);
  for (const spans of [links, hashtags, mentions, cashtags]) spans.forEach(take);
  for (const { kind, needs, find: spansIn } of FINDERS) {
    if (!needs.test(text)) continue;
    for (const { start, end } of spansIn(text)) {
      if (taken.subarray(start, end).includes(1)) continue;
      take({ start, end });
      found.push({ kind, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
};

/**
 * The figures, codes and names of a draft by what they are, in order of position. None overlap each other, a link or a
 * tag. They are found once for each draft, when they are first asked for.
 */
export const tokensOf = rememberFor(find);

const spansOf = (kinds: readonly TokenKind[]): ((draft: Draft) => readonly Span[]) => {
  const finders = FINDERS.filter(({ kind }) => kinds.includes(kind));
  return rememberFor(({ text }: Draft) =>
    finders.flatMap(({ needs, find: spansIn }) => (needs.test(text) ? spansIn(text) : [])),
  );
};

/** The e-mail addresses of a draft. */
export const emailsIn = spansOf(['email']);

/** The codes of a draft that name a thing. */
export const referencesIn = spansOf(['reference']);

/** The names of ships and operations in a draft. */
export const namesIn = spansOf(['ship', 'operation']);

/** Whether a span shares a character with a token of another kind than those given, so that it means something else. */
export const isOtherToken = (draft: Draft, span: Span, kinds: readonly TokenKind[]): boolean => {
  const tokens = tokensOf(draft);
  for (let at = indexEndingAfter(tokens, span.start); at < tokens.length && overlaps(tokens[at]!, span); at++)
    if (!kinds.includes(tokens[at]!.kind)) return true;
  return false;
};
