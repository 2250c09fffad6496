import { findJsonError } from '../rule-set/json-error.ts';
import { entrySchema, type RawNote, type RawPost } from './x-archive-entry.ts';
import { withLongText } from './x-notes.ts';

/** A post of X's archive, its text as it was written: real addresses, and no address of an image. */
export type ArchivedPost = {
  /** The number of the post; null where the archive has none. */
  readonly id: string | null;
  readonly text: string;
  /** When it was published, in ms since 1970; null where the archive does not say. */
  readonly at: number | null;
  readonly reply: boolean;
  /** Somebody else's post, passed on. */
  readonly repost: boolean;
  /** The addresses that its links lead to. */
  readonly links: readonly string[];
  /** X's word for what is attached: photo, video or animated_gif; null where nothing is. */
  readonly media: string | null;
  readonly likes: number | null;
  readonly reposts: number | null;
};

/** An entry that cannot be read. Both count from 1. */
type DamagedEntry = { readonly file: number; readonly entry: number };

/**
 * The posts of an archive, or the file of it that cannot be read and the line where it stops being JSON; both count
 * from 1.
 */
export type ArchiveResult =
  | { readonly ok: true; readonly posts: readonly ArchivedPost[]; readonly damaged: readonly DamagedEntry[] }
  | { readonly ok: false; readonly file: number; readonly line: number };

/**
 * The files of an archive that hold posts: the posts in numbered parts, named otherwise before 2022, and the whole text
 * of long ones. Nothing else of an archive is ever read: there are messages in it, and posts that were deleted.
 */
const POST_FILE = /^(?:[^/]+\/)?(?:data\/)?(?:tweets?|note-tweet)(?:-part\d+)?\.js$/;

/** Whether a file of an archive holds posts, by its path within the archive. */
export const isArchivePostFile = (path: string): boolean => POST_FILE.test(path.replaceAll('\\', '/'));

/** What X writes before the list. */
const HEAD = /^\ufeff?\s*window\.YTD\.(?:tweets?|note_tweet)\.part\d+\s*=\s*/;

/** Whether a text is a file of an archive that holds posts. */
export const isArchiveText = (text: string): boolean => HEAD.test(text);

/** The JSON of such a file, its lines where they stand in the file. */
const bareJson = (text: string): string =>
  text.replace(HEAD, (head) => head.replace(/[^\n]/g, ' ')).replace(/;\s*$/, '');

/** A time in ms since 1970; null where it is none. */
const timeOf = (written: string): number | null => {
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : at;
};

const withoutEntities = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const postOf = (raw: RawPost): ArchivedPost => {
  const { entities, extended_entities: extended } = raw;
  const attached = [...entities.media, ...extended.media];
  const long = entities.urls.reduce((text, link) => text.replaceAll(link.url, () => link.expanded_url), raw.full_text);
  const bare = attached.reduce((text, { url }) => text.replaceAll(url, ''), long).trimEnd();
  return {
    id: raw.id_str ?? raw.id,
    text: withoutEntities(bare),
    at: timeOf(raw.created_at),
    reply: raw.in_reply_to_status_id_str !== null,
    repost: /^RT @\w+:/.test(raw.full_text),
    links: entities.urls.map((link) => link.expanded_url),
    media: extended.media[0]?.type ?? attached[0]?.type ?? null,
    likes: raw.favorite_count,
    reposts: raw.retweet_count,
  };
};

const entriesOf = (text: string): readonly unknown[] | null => {
  try {
    const list: unknown = JSON.parse(bareJson(text));
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
};

/**
 * Reads the files of an archive that hold posts, as texts: its `tweets.js` with all numbered parts, and its
 * `note-tweet.js`, in any order. Replies and reposts are among the posts. Never throws.
 */
export const readXArchive = (files: readonly string[]): ArchiveResult => {
  const posts: RawPost[] = [];
  const notes: RawNote[] = [];
  const damaged: DamagedEntry[] = [];
  for (const [index, text] of files.entries()) {
    const entries = entriesOf(text);
    const file = index + 1;
    if (entries === null) return { ok: false, file, line: findJsonError(bareJson(text))?.line ?? 1 };
    for (const [at, value] of entries.entries()) {
      const { success, data } = entrySchema.safeParse(value);
      if (!success) damaged.push({ file, entry: at + 1 });
      else if ('noteTweet' in data) notes.push(data.noteTweet);
      else posts.push('tweet' in data ? data.tweet : data);
    }
  }
  return { ok: true, posts: withLongText(posts, notes).map(postOf), damaged };
};
