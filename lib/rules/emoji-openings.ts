import type { Draft } from '../draft/draft.ts';
import { spanAround, spansWithin } from '../text/sorted-spans.ts';
import type { Emoji, Span } from '../text/span.ts';

type Parts = Pick<Draft, 'text' | 'lines' | 'emoji'>;

/** The emoji that a line with words begins with; `line` is the whole line and `rest` its words. */
export type Opening = Span & { readonly line: Span; readonly rest: string; readonly emoji: readonly Emoji[] };

const SPOKEN = /[\p{L}\p{N}]/u;

/** The emoji at the start of a line, which only space may stand between. */
const leadingEmoji = (text: string, { start }: Span, inLine: readonly Emoji[]): readonly Emoji[] => {
  let end = start;
  const rest = inLine.findIndex((one) => {
    const gap = text.slice(end, one.start).trim() !== '';
    end = one.end;
    return gap;
  });
  return rest < 0 ? inLine : inLine.slice(0, rest);
};

/** The openings of all lines with words that begin with emoji, in order. */
export const openingsOf = ({ text, lines, emoji }: Parts): readonly Opening[] => {
  if (emoji.length === 0) return [];
  return lines.flatMap((line): readonly Opening[] => {
    const leading = leadingEmoji(text, line, spansWithin(emoji, line.start, line.end));
    const end = leading.at(-1)?.end;
    if (end === undefined) return [];
    const rest = text.slice(end, line.end).trim();
    return SPOKEN.test(rest) ? [{ start: leading[0]!.start, end, line, rest, emoji: leading }] : [];
  });
};

/** The emoji of a draft that begin no line. */
export const emojiElsewhere = ({ emoji }: Pick<Draft, 'emoji'>, openings: readonly Opening[]): readonly Emoji[] =>
  emoji.filter((one) => !spanAround(openings, one));

/** Tells of an opening whether every emoji of it stands elsewhere in the draft, where no line begins. */
export const saidElsewhere = (
  draft: Pick<Draft, 'emoji'>,
  openings: readonly Opening[],
): ((opening: Opening) => boolean) => {
  const said = new Set(emojiElsewhere(draft, openings).map(({ base }) => base));
  return (opening) => opening.emoji.every(({ base }) => said.has(base));
};
