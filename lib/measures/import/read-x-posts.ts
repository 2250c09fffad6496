import { readXArchive } from '../../posts/x-archive.ts';
import { MAX_LINKS } from '../post.ts';
import { type PostRow, textOf } from './read-row.ts';
import { postKey, timeOfXPost } from './post-key.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';
import { dateAt } from './written-date.ts';

/** The posts of an archive, or the file of it, from 1, and the line where it stops being JSON. */
type XPostsReading =
  | {
      readonly ok: true;
      readonly posts: readonly PostRow[];
      readonly problems: readonly RowProblem[];
      /** How many posts of others the account passed on. */
      readonly reposts: number;
    }
  | { readonly ok: false; readonly file: number; readonly line: number };

/**
 * The posts of X’s archive with the only figures that it has: likes and reposts. What the account passed on is left
 * out, for its figures are another’s.
 */
export const readXPosts = (files: readonly string[]): XPostsReading => {
  const read = readXArchive(files);
  if (!read.ok) return read;
  const problems = read.damaged.map(({ entry }) => rowProblem(entry, 'entry'));
  const posts = new Map<string, PostRow>();
  for (const [index, post] of read.posts.entries()) {
    if (post.repost) continue;
    const at = post.at ?? (post.id === null ? null : timeOfXPost(post.id));
    const key = postKey('x', post.id, null);
    if (key === null || at === null) {
      problems.push(rowProblem(index + 1, key === null ? 'no-key' : 'no-date', post.text));
      continue;
    }
    posts.set(key, {
      key,
      id: post.id,
      address: post.id === null ? null : `https://x.com/i/status/${post.id}`,
      network: 'x',
      account: null,
      ...dateAt(at),
      text: textOf(post.text),
      links: post.links.slice(0, MAX_LINKS).map((link) => link.slice(0, 2_000)),
      form: post.media,
      role: post.reply ? 'reply' : 'post',
      figures: { likes: post.likes, reposts: post.reposts },
    });
  }
  return { ok: true, posts: [...posts.values()], problems, reposts: read.posts.filter(({ repost }) => repost).length };
};
