import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { createWildcardMatcher } from '../text/wildcards.ts';
import { findMarkings, markingParams } from './marking.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

// By characters, not units: an open blank cut off in the middle of an emoji would point at half of one.
const templated =
  /\{\{[^{}\n]{0,80}\}?\}?|<<[^<>\n]{1,80}>>|(?<!\{)\{(?:[a-z]{1,12}_[a-z_]{1,12}|[A-Za-z][a-z]{1,12}[A-Z][a-z]{1,12}|name|link|url|date|time|number|firstname|handle)\}|%[A-Z][A-Z_]{2,20}%/gu;
const bracketed = /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,60})>/gu;
const parenthesised = /\(([^()\n]{1,60})\)/gu;
const blank =
  /(?<![\p{L}\p{N}_#@])X{2,}(?: X{2,})*(?![\p{L}\p{N}_])|(?<=[£$€])X{2,}(?=(?:m|bn|k)(?!\p{L}))|(?<![\p{L}\p{N}_#@.-])\d{2,}[xX]{2,}(?![\p{L}\p{N}_])|(?<=[£$€])X(?: ?(?:m|bn|k|million|billion))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_])X{2,}(?:st|nd|rd|th)(?!\p{L})|(?<![\p{L}\p{N}_])0X{3,}(?: X{3,})*|(?<=\s)X%|(?<=(?:: |>> ?|👉 ?))(?:LINK|URL)(?: HERE)?(?=[.!]?(?:\n|$))|(?<=\s)(?:DD\/MM(?:\/YY(?:YY)?)?|dd\/mm(?:\/yy(?:yy)?)?|HH:MM|00\/00)(?![\p{L}\p{N}])/gu;
/** “Over ??? people”, “on ____ at”. */
const gap = /(?<=\s)[£$€]?\?{2,}(?=\s+\p{Ll}|%)|(?<![_\p{L}\p{N}@#/])_{3,}(?![_\p{L}\p{N}])/gu;
/** A handle or tag that nobody has chosen yet. */
const openTag = /(?<![\p{L}\p{N}_])[@#](?:TBC|TBD|X{2,}|tbc|tbd|x{3,}|handle|username|insert\p{L}*)(?![\p{L}\p{N}_])/gu;
/** “Join us on DATE at VENUE”, “**NAME**”, “$NAME” and “##DATE##”: fields of a template. */
const FIELD =
  'NAME|SURNAME|FIRSTNAME|DATE|DAY|MONTH|YEAR|TIME|VENUE|PLACE|LOCATION|TOWN|NUMBER|AMOUNT|FIGURE|PERCENT|TITLE|QUOTE|HANDLE|HASHTAG|JOB TITLE|DEPARTMENT|COUNCIL|PARTNER|POSTCODE|URL|INSERT|XXX';
const field = new RegExp(
  String.raw`(?<=\b(?:on|at|from|with|to|for|over|dear|hi|hello|cllr|minister|mr|mrs|ms|dr|says|thanks to|meet|join|,) )(?<!\bup to )(?:${FIELD})(?=,? \p{Ll}|[.!?,](?:\s|$)|$)|(?<=,) NAME(?=,)|\*\*(?:${FIELD})\*\*|\$(?:${FIELD})\b|##(?:${FIELD})##|__(?:${FIELD})__`,
  'gu',
);
/** “X:XXpm”, “XX:XX”, “0300 XXX XXXX”, “Xth May”, “£?m” and “, xxxx,”: figures and words that are still to come. */
const openFigure =
  /(?<![\p{L}\p{N}])X{1,2}[:.]X{2}(?! ?-?rated)|(?<=\d{3} )X{3,}(?: X{3,})*(?!\p{L})|(?<=\s)[Xx](?:st|nd|rd|th)(?= (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|[£€]\?+(?:m|bn|k)(?![\p{L}\p{N}])|(?<=, )x{3,}(?=,)|(?<=\b(?:on|at|by|from|to|the|of|a|over) )x{3,}(?=\s\p{Ll}|,)/gu;
/** A file or an address that nobody has put in yet: “Image: bin.jpg”, “example.gov.uk/TBC”. */
const openFile =
  /(?<=\b(?:image|picture|photo|pic|graphic|gif|video|attach(?:ed|ment)?|file): ?)[\w-]+\.(?:jpe?g|png|gif|mp4|mov|docx?|pptx?|pdf)\b/giu;
const openLink =
  /\b(?:https?:\/\/|www\.)[^\s]{0,60}?(?:[/.=](?:TBC|TBD|tbc|tbd|X{3,}|x{3,}|insert[\w-]*|link-?here|placeholder|url|LINK)|\[[^\]\s]*\])(?=[/.?,\s)]|$)|>> ?(?:link|LINK) ?<</gu;
const asSpan = ({ 0: match, index }: RegExpExecArray): Span => ({ start: index, end: index + match.length });
const months = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** “Price: XX”, on a line or in a sentence of its own. */
const label = /(?:^|[.!?\n] ?)\p{L}+(?: \p{L}+)?: $/u;
const kissesAfter = /^\s*(?:$|\n|[.!]|\p{Extended_Pictographic})/u;
const leadsToBlank =
  /(?:^|\s)(?:is|are|was|by|on|at|to|from|until|till|before|after|of|than|over|under|about|around|nearly|in|for|and|with|see|call|costs?|price|fee|worth|raised|spent|saves?|only|just|least|aged|ministers?|secretary|mayor|cllr|councillor|mr|mrs|ms|dr)$/i;

/** “£XX”, “XX%”, “XX am” and “Price: XX”. */
const isAmountOrLabelled = (before: string, after: string): boolean =>
  /[£$€/:]$/.test(before) || label.test(before) || /^[%:/\p{L}]|^ ?(?:am|pm|per cent|million|billion|k)\b/u.test(after);

/** “XX-rated”, “size XX” and “XX chromosome”. */
const isRatingSizeOrChromosome = (before: string, after: string): boolean =>
  after.startsWith('-rated') || /(?:^|\s)sizes? $/i.test(before) || /^ ?(?:chromosome|and XY|or XY|\/XY)/.test(after);

/** XX that waits for a number or name, and not a Roman numeral, a size, a chromosome or kisses. */
const isBlank = (text: string, { start, end }: Span): boolean => {
  if (!/^X{2}/.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (isAmountOrLabelled(before, after)) return true;
  if (isRatingSizeOrChromosome(before, after)) return false;
  const previous = before.trimEnd();
  if (kissesAfter.test(after)) return leadsToBlank.test(previous);
  // A capital before or after it makes a name: Super Bowl XX, the XX Commonwealth Games.
  const next = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
  if (/^\p{Lu}/u.test(next)) return months.test(next);
  return !/\p{Lu}[\p{L}’']* $/u.test(before) || leadsToBlank.test(previous);
};

/** Whether a row of question marks or underscores stands for a number or name, and does not end a question. */
const isGap = (text: string, { start, end }: Span): boolean =>
  text[start] === '_' ||
  /^[£$€]/.test(text.slice(start, end)) ||
  leadsToBlank.test(text.slice(Math.max(0, start - 40), start).trimEnd());

const aWord = /[\p{L}\p{M}\p{N}£$€]+/gu;

type BracketParams = Readonly<Record<'brackets' | 'bracketWords' | 'parentheses', readonly string[]>>;

/** Notes between brackets, by what they say as a whole or by one of their words. */
const bracketFinder = ({ brackets, bracketWords, parentheses }: BracketParams) => {
  const isNote = createWildcardMatcher(brackets);
  const isAside = createWildcardMatcher(parentheses);
  const words = new Set(bracketWords.map((word) => word.toLowerCase()));
  const hasWord = (inside: string): boolean =>
    (inside.toLowerCase().match(aWord) ?? []).some((word) => words.has(word));
  return (text: string): readonly Span[] => [
    ...(/[[<]/.test(text)
      ? [...text.matchAll(bracketed)]
          .filter(({ 1: square, 2: angle }) => isNote((square ?? angle)!.trim()) || hasWord((square ?? angle)!))
          .map(asSpan)
      : []),
    ...(text.includes('(')
      ? [...text.matchAll(parenthesised)].filter(({ 1: inside }) => isAside(inside!.trim())).map(asSpan)
      : []),
  ];
};

/** What every blank and bracket has. */
const MAYBE = /[[<({@#]|x{2}|[£$€][x?]|x%|%[a-z]|xth|\?\?|___|link|url|dd\/mm|hh:mm|00\/00|[/.=]tb[cd]|:/i;
/** What a field has, in exactly these letters. */
const MAYBE_FIELD = new RegExp(FIELD, 'u');

const findFields = (text: string): readonly Span[] =>
  [
    ...(MAYBE_FIELD.test(text) ? text.matchAll(field) : []),
    ...(/[Xx£€]/.test(text) ? text.matchAll(openFigure) : []),
    ...(/[:.]\w/.test(text) ? [...text.matchAll(openFile), ...text.matchAll(openLink)] : []),
  ].map(asSpan);

const findBlanks = (text: string): readonly Span[] => [
  ...(/[{%]|<</.test(text) ? [...text.matchAll(templated)].map(asSpan) : []),
  ...(/x{2}|[£$€]X|X%|link|url|DD\/|dd\/|HH:|00\/00/i.test(text)
    ? [...text.matchAll(blank)].map(asSpan).filter((span) => isBlank(text, span))
    : []),
  ...(/\?\?|___/.test(text) ? [...text.matchAll(gap)].map(asSpan).filter((span) => isGap(text, span)) : []),
  ...(/[@#]/.test(text) ? [...text.matchAll(openTag)].map(asSpan) : []),
];

/** Blanks that somebody meant to fill in, and notes that somebody meant to take out. */
export const placeholder = defineKind({
  name: 'placeholder',
  title: 'Unfinished text',
  about: 'Finds blanks such as XX, [TBC] and {{name}}, and notes such as TODO and DRAFT, that are still in the text.',
  message: 'Fill in or take out “{found}”.',
  scope: 'line',
  params: z.strictObject({
    ...markingParams,
    brackets: listOf('list words like TBC')
      .default([])
      .meta({ title: 'What a blank in square or angle brackets says, with * at either end' }),
    bracketWords: listOf('list words like TBC')
      .default([])
      .meta({ title: 'Words of which one in such brackets makes a blank' }),
    parentheses: listOf('list words like link')
      .default([])
      .meta({ title: 'What a note in round brackets says, with * at either end' }),
  }),
  compile: ({ brackets, bracketWords, parentheses, ...params }) => {
    const findNotes = findMarkings(params);
    const findBrackets = bracketFinder({ brackets, bracketWords, parentheses });
    return (draft: Draft) => {
      const notes = findNotes(draft);
      const { text } = draft;
      const blanks = [...(MAYBE.test(text) ? [...findBlanks(text), ...findBrackets(text)] : []), ...findFields(text)];
      if (notes.length === 0 && blanks.length === 0) return [];
      const spans = [...blanks, ...notes].sort((a, b) => a.start - b.start || b.end - a.end);
      let free = 0;
      return spans.flatMap((target) => {
        if (target.end <= free) return [];
        free = target.end;
        return [{ target, facts: { found: draft.text.slice(target.start, target.end) } }];
      });
    };
  },
});
