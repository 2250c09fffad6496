import { findEmoji } from './emoji.ts';
import { HIDDEN } from './visible.ts';

/**
 * What may be odd: characters that a reader does not see, those that change the direction of text, separators of lines
 * that are no line break, and halves of a character. Line breaks and tabs are told apart below.
 */
const ODD = new RegExp(`[${HIDDEN.source}\\p{Cc}\\p{Bidi_Control}\\p{Surrogate}\\u2028\\u2029]`, 'gv');

/** The letters of scripts whose spelling needs joiners: https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters */
const JOINED = String.raw`[[\p{L}\p{M}]&&[\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Nkoo}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}]]`;

/** A line break or tab; a joiner between such letters; and a selector after the sign or character that it changes. */
const NEEDED = new RegExp(
  String.raw`[\n\t]|\r(?=\n)|(?<=${JOINED})[\u200c\u200d](?=${JOINED})|(?<=[\p{Emoji}--\p{ASCII}]|[\u2190-\u2bff])[\ufe0e\ufe0f]|(?<=\p{Ideographic})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]`,
  'vy',
);

/** A character that no text of a rule set, a list or a policy may have, and its offset in UTF-16 units. */
type OddCharacter = { readonly at: number; readonly character: string };

/** Every odd character of a text, in order. */
function* oddIn(text: string): Generator<OddCharacter, undefined> {
  const odd = new RegExp(ODD);
  let emoji: ReturnType<typeof findEmoji> | undefined;
  let next = 0;
  for (let found = odd.exec(text); found; found = odd.exec(text)) {
    const at = found.index;
    NEEDED.lastIndex = at;
    if (NEEDED.test(text)) continue;
    emoji ??= findEmoji(text);
    while (emoji[next] && emoji[next]!.end <= at) next++;
    if (!emoji[next] || emoji[next]!.start > at) yield { at, character: found[0] };
  }
}

/**
 * Finds the first character of a text that deceives a reader, or that nobody can see: direction marks, control
 * characters but line breaks and tabs, characters of no width, tag letters and halves of a character. Null if there is
 * none. Joiners, selectors and tags within emoji are allowed, and joiners between letters of scripts that need them.
 */
export const findOddCharacter = (text: string): OddCharacter | null => oddIn(text).next().value ?? null;

const SORTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Bidi_Control}/u, 'a direction mark'],
  [/\p{Surrogate}/u, 'half of a character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u{e0000}-\u{e007f}]/u, 'a tag letter'],
  [/[\u2028\u2029]/, 'a separator of lines'],
];

/** The number of a character, as in "U+202E". */
const numberOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** An odd character in words, as in "U+202E, a direction mark". */
export const describeOddCharacter = (character: string): string =>
  `${numberOf(character)}, ${SORTS.find(([sort]) => sort.test(character))?.[1] ?? 'a character of no width'}`;

/** An odd character as examples write it, as in "\u{202E}". */
export const escapeCharacter = (character: string): string =>
  `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`;

/** A text with every odd character replaced. */
export const replaceOddCharacters = (text: string, replace: (character: string) => string): string => {
  let shown = '';
  let from = 0;
  for (const { at, character } of oddIn(text)) {
    shown += text.slice(from, at) + replace(character);
    from = at + character.length;
  }
  return shown + text.slice(from);
};

/** A text for a person to read: odd characters as in "\u{202E}". */
export const showOddCharacters = (text: string): string => replaceOddCharacters(text, escapeCharacter);

/** A character above U+10FFFF does not exist, so such an escape stays as it is. */
const ESCAPE = /\\u\{([\dA-Fa-f]{1,6})\}/g;

/** A text in which escapes such as "\u{202E}" are the characters they stand for. */
export const readEscapes = (text: string): string =>
  text.replace(ESCAPE, (written, number: string) => {
    const code = parseInt(number, 16);
    return code > 0x10ffff ? written : String.fromCodePoint(code);
  });
