import { formatCount } from '../text/plural.ts';
import type { ParsedPosts } from './past-post.ts';
import { type ArchivedPost, isArchiveText, readXArchive } from './x-archive.ts';

/** A file of an archive, and what it is called. */
export type ArchiveFile = { readonly name: string; readonly text: string };

/** How every file of X's archive begins, also those that hold messages. */
const ANY_FILE = /^\ufeff?\s*window\.YTD\./;

/** Whether a text is a file of X's archive, whatever it holds. */
export const isOfArchive = (text: string): boolean => ANY_FILE.test(text);

const asPastPost = ({ text, at, reply }: ArchivedPost) => ({
  text,
  context: { reply, ...(at !== null && { now: new Date(at).toISOString() }) },
});

/**
 * The posts of X's archive, from all of its files that hold posts: long posts have their text in one of their own.
 * Reposts are left out. A file with anything else, such as messages, is refused.
 */
export const parseArchive = (files: readonly ArchiveFile[]): ParsedPosts => {
  const other = files.find(({ text }) => !isArchiveText(text));
  const calledAs = (name: string): string => (name === '' ? '' : `${name}: `);
  if (other)
    return {
      ok: false,
      problem: `${calledAs(other.name)}this file of X's archive holds no posts, so it is not read. The posts are in data/tweets.js.`,
    };
  const read = readXArchive(files.map(({ text }) => text));
  if (!read.ok)
    return {
      ok: false,
      problem: `${calledAs(files[read.file - 1]!.name)}line ${read.line} is not JSON: look for a comma, a bracket or a quotation mark missing or too many.`,
    };
  const damaged = read.damaged.length;
  return {
    ok: true,
    posts: read.posts.filter(({ repost }) => !repost).map(asPastPost),
    notes:
      damaged === 0
        ? []
        : [
            `${formatCount(damaged, { one: 'entry', other: 'entries' })} of the archive cannot be read and ${damaged === 1 ? 'is' : 'are'} left out.`,
          ],
  };
};
