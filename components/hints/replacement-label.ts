import type { Messages } from '../../lib/i18n/messages.ts';
import { truncateMiddle } from './truncate.ts';

/**
 * What a fix button says: `full` is read out, `short` fits on the button. Blank replacements get a name, or they could
 * not be seen.
 */
export const fixLabel = (text: string, texts: Messages): { readonly full: string; readonly short: string } => {
  if (text === '') return { full: texts.hint.remove, short: texts.hint.remove };
  if (text.trim() === '') {
    const lines = text.split('\n').length - 1;
    const name = lines === 0 ? texts.hint.space : lines === 1 ? texts.hint.newLine : texts.hint.blankLine;
    return { full: name, short: name };
  }
  const line = text.trim().replace(/\s*\n\s*/g, ' ↵ ');
  return { full: line, short: truncateMiddle(line.replace(/^https?:\/\/(?:www\.)?/, ''), 26) };
};

/** A signed number with a true minus: '−4', '+3', '0'. */
export const signedCost = (cost: number): string => (cost < 0 ? `−${-cost}` : cost > 0 ? `+${cost}` : '0');
