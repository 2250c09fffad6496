import { rememberFor } from '../text/remember.ts';
import { COMMON_WORDS, CONNECTING_WORDS } from '../text/ordinary-words.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** Given names that are common words too. */
const NAMES = new Set(
  'amber angel april art bill carol dawn dean drew faith frank gene grace guy harry heather holly hope iris ivy jack jan jay joy june mark may mike pat penny rob rose ruby sandy skip sue summer ted will'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
/** Days and feasts, which end a wish rather than a post: “Happy Christmas”. */
const FEASTS = new Set(
  'christmas easter eid mubarak diwali ramadan kareem hanukkah vaisakhi nadolig llawen year hogmanay day monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Small words within a name and office: “Mayor of Northmoor”. */
const isJoint = (word: string): boolean => /^(?:of|for|the|and|in|at|from|de|van|von|der|ap|ferch)$/.test(word);
const isPlainWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (NAMES.has(lower)) return false;
  return COMMON_WORDS.has(lower) || CONNECTING_WORDS.has(lower) || FEASTS.has(lower) || /^\d+$/.test(lower);
};

/** Whether a short text is a name, a rank and number or an office, and no sentence: “PC 2214 Addis”. */
const isName = (text: string): boolean => {
  if (text.length > 80 || /[.!?:;#@…]$|["“”]/u.test(text.replace(/\b(?:jr|sr)\.$/i, ''))) return false;
  const words = text.replace(/\s*[([{].{1,24}[)\]}]\s*$/u, '').match(WORD) ?? [];
  const named = words.filter((word) => !isJoint(word));
  return named.length > 0 && named.every(isCapital) && !named.every(isPlainWord);
};

/** Where the words end, as a UTF-16 offset: tags, links and emoji at the end are not part of the last words. */
export const endOfWords = ({ text, links, hashtags, emoji }: Draft): number => {
  const trailing = [...links, ...hashtags, ...emoji].sort((one, other) => other.end - one.end);
  let end = text.trimEnd().length;
  for (const span of trailing) {
    if (span.end !== end) break;
    end = text.slice(0, span.start).trimEnd().length;
  }
  return end;
};

/** ^JB, /SB, *Kel and ~Jo at the end. */
const MARKED = /(?:^|[\s.!?…])(?<sign>[\^/*~]\s?\p{Lu}[\p{L}'’-]{0,14}(?: \p{Lu}\p{L}{0,14})?)$/u;
/** A dash and who it is, after a sentence or on a line of its own: “– Jo, duty officer”. */
const DASHED =
  /(?:^|\n|[.!?…”"'’)\p{Extended_Pictographic}]\ufe0f?\s*)\s*(?<sign>[-–—~]{1,2}\s*[\p{Lu}@][^\n.!?]{0,70})$/u;
/** A farewell and a name. */
const FAREWELL =
  /(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Rr]egards|[Ww]ishes|[Ss]incerely|[Ff]aithfully|[Tt]ake care|[Dd]iolch|[Ll]ove),?\s+(?<sign>\p{Lu}[^\n.!?,]{1,40})$/u;
/** What follows the last sentence or line break. */
const LAST = /(?:[.!?…)”"]\s+|\n\s*|[\p{Extended_Pictographic}\ufe0f]\s*)(?<sign>\p{Lu}[^\n!?…]{0,80})$/u;

/** How far from the end a signature may begin, in UTF-16 units. */
const LONGEST = 100;

const findLast = (draft: Draft, isAfterLine: boolean): Span | null => {
  const end = endOfWords(draft);
  const from = Math.max(0, end - LONGEST);
  const tail = (isAfterLine ? '\n' : '') + draft.text.slice(from, end);
  const spanOf = (sign: string | undefined): Span | null =>
    sign === undefined ? null : { start: end - sign.length, end };
  const found = (form: RegExp): string | undefined => form.exec(tail)?.groups?.sign;
  const [dashed, named] = [found(DASHED), [found(FAREWELL), found(LAST)].find((sign) => sign && isName(sign))];
  return spanOf(found(MARKED) ?? (dashed && isNameAndOffice(dashed) ? dashed : named));
};

/** Whether what follows a dash is a name, perhaps with an office: “– Jo, duty officer”. */
const isNameAndOffice = (dashed: string): boolean => {
  const who = dashed.replace(/^[-–—~\s]+/, '');
  return who.startsWith('@') || isName(/^[^,(]*/.exec(who)![0].trim());
};

/** The speaker is named: “I’m PC Lowfield”, “My name is …”, “Priya here from …”, “me (PC Tarrant)”, “As Mayor, I …”. */
const INTRODUCED = [
  /(?<![\p{L}\p{N}])(?:I['’]m |I am |[Mm]y name(?: is|['’]s) |me \(|[Ii]t['’]s |[Tt]his is )(?<name>\p{Lu}[\p{L}'’-]+)/gu,
  /(?:^|[\n.!?,:–—-]\s*)(?<name>\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?,? (?:is )?here(?=[\s.,!–—])/gu,
  /(?<![\p{L}\p{N}])(?<name>officer|manager|sergeant|inspector|constable|ranger|warden|nurse|doctor|midwife|engineer|driver|librarian|curator|keeper|minister|mayor|councillor|team) here(?=[\s.,!–—])/gu,
  /(?<![\p{L}\p{N}])[Aa]s (?:your |the |a |an |Deputy )?(?<name>\p{Lu}[\p{L}'’-]+)[^\n.,!?]{0,40}, I\b/gu,
];

const isIntroduced = (text: string): boolean =>
  INTRODUCED.some((form) =>
    [...text.matchAll(form)].some(({ groups }) => (isCapital(groups!.name!) ? !isPlainWord(groups!.name!) : true)),
  );

const signatureOfDraft = rememberFor((draft: Draft) => ({ span: findLast(draft, false) }));
const signatureOfLine = rememberFor((line: Draft) => ({ span: findLast(line, true) }));

/**
 * Where a post is signed at its end, or null: “– Jo, duty officer”, “^JB”, “PC 2214 Addis”, “Thanks, Dev”.
 *
 * @param isLastLine whether this is the last line of a post of several lines, and not the whole post
 */
export const signatureOf = (draft: Draft, isLastLine = false): Span | null =>
  (isLastLine ? signatureOfLine : signatureOfDraft)(draft).span;

/** Whether a post says which person speaks, at its end or in its words, so that it may say “I”. */
export const isSigned = (draft: Draft): boolean => signatureOf(draft) !== null || isIntroduced(draft.text);
