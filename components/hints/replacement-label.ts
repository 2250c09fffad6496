import type { FixEffect } from '../../lib/check/describe-fix.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { truncateMiddle } from './truncate.ts';

/** How many characters of a text a button shows, as a reader counts them. */
const SHOWN = 26;

/** A text on one line, its middle left out where it does not fit a button. */
export const onButton = (text: string): string => {
  const line = text.trim().replace(/\s*\n\s*/g, ' ↵ ');
  return truncateMiddle(line.replace(/^https?:\/\/(?:www\.)?(?=.)/, ''), SHOWN);
};

/** What a fix button says it does. */
export const fixLabel = (effect: FixEffect, { hint: t }: Messages): string => {
  switch (effect.type) {
    case 'change':
    case 'delete':
    case 'add':
      return t[effect.type](onButton(effect.words));
    case 'delete-hidden':
      return t.deleteHidden(effect.count);
    case 'move':
      return effect.after === ''
        ? t.moveToEnd(onButton(effect.words))
        : t.moveAfter(onButton(effect.words), onButton(effect.after));
    default:
      return { 'one-space': t.oneSpace, 'add-space': t.addSpace, 'new-line': t.newLine, 'blank-line': t.blankLine }[
        effect.type
      ];
  }
};
