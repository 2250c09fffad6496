import type { Mark } from '../messaging/messages.ts';

/** UTF-16 units before and behind a caret, of which no composer shows more at once. */
const IN_SIGHT = 3000;

/** The marks that can be in sight where the person writes, which is at this offset. */
export const marksInSight = (marks: readonly Mark[], at: number): readonly Mark[] =>
  marks.filter(({ start, end }) => end > at - IN_SIGHT && start < at + IN_SIGHT);
