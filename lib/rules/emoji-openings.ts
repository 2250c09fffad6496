import type { Draft } from '../draft/draft.ts';
import { contains, type Emoji, type Span } from '../text/span.ts';

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
    const leading = leadingEmoji(
      text,
      line,
      emoji.filter((one) => contains(line, one)),
    );
    const end = leading.at(-1)?.end;
    if (end === undefined) return [];
    const rest = text.slice(end, line.end).trim();
    return SPOKEN.test(rest) ? [{ start: leading[0]!.start, end, line, rest, emoji: leading }] : [];
  });
};

/** Whether every emoji of an opening stands elsewhere in the draft, where no line begins. */
export const isSaidElsewhere = (
  { emoji }: Pick<Draft, 'emoji'>,
  openings: readonly Opening[],
  opening: Opening,
): boolean => {
  const elsewhere = emoji.filter((one) => !openings.some((other) => contains(other, one)));
  return opening.emoji.every(({ base }) => elsewhere.some((other) => other.base === base));
};
