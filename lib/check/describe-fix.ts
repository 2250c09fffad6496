import { countHidden, hasVisible } from '../text/visible.ts';

/** What a replacement does to the text, in a form that the interface can say in any language. */
export type FixEffect =
  | { readonly type: 'change' | 'delete' | 'add'; readonly words: string }
  | { readonly type: 'one-space' | 'add-space' | 'new-line' | 'blank-line' }
  /** `count`: how many characters go that a reader does not see, where nothing else goes. */
  | { readonly type: 'delete-hidden'; readonly count: number }
  /** `after`: the word that it goes behind; '' where it goes to the end of the post. */
  | { readonly type: 'move'; readonly words: string; readonly after: string };

/** The text replaced, the text put in, and where in the draft that is. */
type FixInput = {
  readonly was: string;
  readonly text: string;
  /** It replaces more than is marked, so that the rest of it is only there as context. */
  readonly wider: boolean;
  /** Nothing follows it in the draft. */
  readonly last: boolean;
};

/** Up to this many characters a changed text is named whole. */
const MAX_WHOLE = 26;

const TOKEN =
  /[\p{L}\p{N}\p{M}_#@’'-]+|\p{Extended_Pictographic}(?:\p{M}|\u200D|\uFE0F|\p{Extended_Pictographic})*|\s+|./gu;
const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** The tokens of two texts without those that both begin and end with; the case of letters does not matter. */
const differing = (
  one: readonly string[],
  other: readonly string[],
): readonly [readonly string[], readonly string[]] => {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && isSame(one[head], other[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(one.at(-1 - tail), other.at(-1 - tail))) tail++;
  return [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
};

const blank = (text: string, added: boolean): FixEffect => {
  const lines = text.split('\n').length - 1;
  if (lines > 0) return { type: lines === 1 ? 'new-line' : 'blank-line' };
  return { type: added ? 'add-space' : 'one-space' };
};

/** A few words that stand elsewhere afterwards, or null. */
const moved = ({ was, text, last }: FixInput): FixEffect | null => {
  const words = (from: string) => tokensOf(from).filter((token) => token.trim() !== '');
  const [before, after] = differing(words(was), words(text));
  if (before.length < 2 || before.length !== after.length) return null;
  for (let count = 1; count < before.length; count++) {
    const turned = [...before.slice(count), ...before.slice(0, count)];
    if (!turned.every((token, index) => isSame(token, after[index]))) continue;
    if (count > before.length - count) return null;
    const isLast = last && isSame(words(text).at(-1), after.at(-1));
    const follows = after.slice(0, -count).findLast((token) => /[\p{L}\p{N}]/u.test(token));
    if (!isLast && follows === undefined) return null;
    return { type: 'move', words: before.slice(0, count).join(' '), after: isLast ? '' : follows! };
  }
  return null;
};

/** Whether what is taken out or put in may be named by itself; of a word for a word, the whole is clearer. */
const isPart = ({ was, wider }: FixInput, part: string): boolean =>
  wider || /^https?:\/\//i.test(was) || !/[\p{L}\p{N}]/u.test(part);

const deleted = (gone: string): FixEffect => {
  const count = hasVisible(gone) ? 0 : countHidden(gone);
  return count > 0 ? { type: 'delete-hidden', count } : { type: 'delete', words: gone.trim() };
};

/** What differs between both texts, where nothing was moved. */
const changed = (fix: FixInput): FixEffect => {
  const { was, text, wider } = fix;
  const [gone, come] = differing(tokensOf(was), tokensOf(text)).map((tokens) => tokens.join('')) as [string, string];
  if (gone === '' && come !== '') {
    if (come.trim() === '') return blank(come, true);
    if (isPart(fix, come)) return { type: 'add', words: come.trim() };
  }
  if (come === '' && gone.trim() !== '' && isPart(fix, gone)) return deleted(gone);
  if (isSame(gone, 'http') && isSame(come, 'https')) return { type: 'change', words: 'https://' };
  const isLong = wider && text.length > MAX_WHOLE && come.trim() !== '';
  return { type: 'change', words: (isLong ? come : text).trim() };
};

/**
 * Says what a replacement does: it deletes, adds, moves or changes words. Found by comparing both texts, so that no
 * rule kind has to say it.
 */
export const describeFix = (fix: FixInput): FixEffect => {
  const { was, text } = fix;
  if (text.trim() !== '') return moved(fix) ?? changed(fix);
  return text === '' || hasVisible(was) || countHidden(was) > 0 ? deleted(was) : blank(text, false);
};
