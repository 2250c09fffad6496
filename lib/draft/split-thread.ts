import type { NetworkName } from '../networks/index.ts';
import { parseDraft } from './parse-draft.ts';

/** Room for “12/15 ” before the words of a post. */
const FOR_NUMBER = 6;
/** A thread of more posts is no thread that people read, and a longer text is not worth the time. */
const MOST_POSTS = 99;

type Options = { readonly limit: number; readonly network?: NetworkName };

/** The text in pieces that end where a sentence or a line ends, each with the space after it. */
const sentencesOf = (text: string, network: NetworkName | undefined): readonly string[] => {
  const { sentences, lines } = parseDraft(text, {}, { network });
  const starts = new Set([...sentences, ...lines].map(({ start }) => start));
  const cuts = [0, ...[...starts].filter((start) => start > 0).sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
};

/** The words of a piece that is too long for one post, each with the space after it. */
const wordsOf = (piece: string): readonly string[] => piece.match(/\S+\s*|^\s+/gu) ?? [piece];

/**
 * Splits a text that is too long for one post into the posts of a thread, each with its number before it. It is split
 * at the ends of sentences and lines, within a sentence only where that alone is too long, and never within a word or
 * an address. No word is lost. Null where it fits into one post, where a word alone is too long, or where the thread
 * would have more than 99 posts. `limit` in weighted characters.
 */
export const splitThread = (text: string, { limit, network }: Options): readonly string[] | null => {
  const fits = (post: string, room: number): boolean =>
    parseDraft(post.trim(), {}, { network, limit: room }).weightedLength <= room;
  if (fits(text, limit)) return null;
  const room = limit - FOR_NUMBER;
  const posts: string[] = [];
  let post = '';
  const add = (piece: string): boolean => {
    if (fits(post + piece, room)) {
      post += piece;
      return true;
    }
    if (post.trim() === '' || posts.length >= MOST_POSTS || !fits(piece, room)) return false;
    posts.push(post);
    post = piece;
    return true;
  };
  for (const sentence of sentencesOf(text, network)) {
    if (!add(sentence) && !wordsOf(sentence).every(add)) return null;
  }
  const whole = [...posts, post].map((one) => one.trim()).filter((one) => one !== '');
  return whole.map((one, index) => `${index + 1}/${whole.length} ${one}`);
};
