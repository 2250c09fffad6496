import type { Span } from '../text/span.ts';

/** The start of a line or sentence, also after emoji, bullets, brackets and opening quotation marks. */
const OPENS =
  /(?:^|[\n.!?…][”’"')]*\s*|[\p{Extended_Pictographic}\ufe0f•*–—-]\s*)[\s“‘"'([\p{Extended_Pictographic}\ufe0f•*-]*$/u;
/** What follows a label: perhaps a time or a date, then a colon, a bar, a dash or an emoji. */
const FOLLOWS = /^(?: \d[\d.:/]*(?: ?[ap]m)?)? ?(?:[:|)\]]|[-–—]+ |[-–—]+\n|\p{Extended_Pictographic})/iu;
const LINE_ENDS = /^ *(?:\n|$)/;

const MOST_WORDS = 4;
const MOST_ON_A_LINE = 3;

/**
 * Whether words in capitals are a label, as in news: “UPDATE: the A27 is open”, “JOB ALERT | …”, “🚨 APPEAL - …”, or a
 * heading on a line of its own. `words`: how many there are.
 */
export const isLabel = (text: string, { start, end }: Span, words: number): boolean => {
  if (words > MOST_WORDS || !OPENS.test(text.slice(Math.max(0, start - 12), start))) return false;
  const after = text.slice(end, end + 24);
  return FOLLOWS.test(after) || (words <= MOST_ON_A_LINE && LINE_ENDS.test(after));
};
