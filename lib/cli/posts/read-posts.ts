import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { decodeUtf8 } from '../../delivery/signing/bytes.ts';
import { type ArchiveFile, isOfArchive, parseArchive } from '../../posts/parse-archive.ts';
import { parsePosts } from '../../posts/parse-posts.ts';
import { isRepost, type ParsedPosts, type PastPost } from '../../posts/past-post.ts';
import { isArchivePostFile } from '../../posts/x-archive.ts';
import { formatCount } from '../../text/plural.ts';
import { readCsvDrafts } from '../drafts/csv-drafts.ts';
import { MOST_POSTS_BYTES, readText } from '../files/read-bytes.ts';

/** What one path gives: posts, or files of X's archive, which are read together with those of other paths. */
type Opened = ParsedPosts | { readonly ok: true; readonly archive: readonly ArchiveFile[] };

/** A post that went out, from a row whose time says when. */
const asPastPost = ({ text, context: { scheduledFor, ...context } }: PastPost): PastPost => ({
  text,
  context: { ...context, ...(scheduledFor !== undefined && { now: scheduledFor }) },
});

const parseCsvPosts = (text: string, file: string, column: string | undefined): ParsedPosts => {
  const { drafts, problems, heading, blank } = readCsvDrafts(text, file, column);
  if (problems.length > 0) return { ok: false, problem: `${file}: ${problems[0]}` };
  const posts = drafts.map(asPastPost).filter((post) => !isRepost(post));
  const left = blank === 0 ? '' : `; ${formatCount(blank, { one: 'row', other: 'rows' })} without text left out`;
  const read = `${file}: ${formatCount(posts.length, { one: 'post', other: 'posts' })} read from the column “${heading}”${left}.`;
  return { ok: true, posts, notes: [read] };
};

const readFromFile = async (file: string, column: string | undefined): Promise<Opened> => {
  const opened = await readText(file, MOST_POSTS_BYTES);
  if (!opened.ok) return opened;
  if (isOfArchive(opened.text)) return { ok: true, archive: [{ name: file, text: opened.text }] };
  if (/^\.[ct]sv$/i.test(extname(file))) return parseCsvPosts(opened.text, file, column);
  const parsed = parsePosts(opened.text, file);
  return parsed.ok ? parsed : { ok: false, problem: `${file}: ${parsed.problem}` };
};

const NO_POSTS = 'no posts of an X archive are in it. They are in data/tweets.js';

/** The files with posts of an archive that was unpacked: in the folder, or in its folder `data`. */
const readFromFolder = async (folder: string): Promise<Opened> => {
  const archive: ArchiveFile[] = [];
  for (const at of [folder, join(folder, 'data')])
    for (const name of await readdir(at).catch(() => [])) {
      if (!isArchivePostFile(name)) continue;
      const opened = await readText(join(at, name), MOST_POSTS_BYTES);
      if (!opened.ok) return opened;
      archive.push({ name: join(at, name), text: opened.text });
    }
  return archive.length > 0 ? { ok: true, archive } : { ok: false, problem: `${folder}: ${NO_POSTS}.` };
};

const readFromArchive = async (path: string): Promise<Opened> => {
  const { readFromZip, ZipError } = await import('../files/read-zip.ts');
  try {
    const files = await readFromZip(path, isArchivePostFile, MOST_POSTS_BYTES);
    if (files.length === 0) return { ok: false, problem: `${path}: ${NO_POSTS}.` };
    const texts = files.map((file) => ({ name: `${path}, ${basename(file.path)}`, text: decodeUtf8(file.bytes) }));
    const broken = texts.find(({ text }) => text === null);
    return broken
      ? { ok: false, problem: `${broken.name} is not UTF-8 text.` }
      : { ok: true, archive: texts.map(({ name, text }) => ({ name, text: text! })) };
  } catch (thrown) {
    if (thrown instanceof ZipError) return { ok: false, problem: `${path} cannot be read: ${thrown.message}.` };
    return { ok: false, problem: `Cannot read ${path}. Check the name and your permissions.` };
  }
};

const open = async (path: string, column: string | undefined): Promise<Opened> => {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return readFromFolder(path);
  return /\.zip$/i.test(path) ? readFromArchive(path) : readFromFile(path, column);
};

/**
 * Reads past posts from files, and from X's archive as a ZIP file or a folder. Of an archive only the files with posts
 * are opened. `column`: the heading of the column with the texts in CSV, where it is not found by its name.
 */
export const readPosts = async (paths: readonly string[], column: string | undefined): Promise<ParsedPosts> => {
  const archive: ArchiveFile[] = [];
  const posts: PastPost[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const opened = await open(path, column);
    if (!opened.ok) return opened;
    if ('archive' in opened) archive.push(...opened.archive);
    else {
      for (const post of opened.posts) posts.push(post);
      notes.push(...opened.notes);
    }
  }
  if (archive.length === 0) return { ok: true, posts, notes };
  const archived = parseArchive(archive);
  return archived.ok
    ? { ok: true, posts: [...archived.posts, ...posts], notes: [...archived.notes, ...notes] }
    : archived;
};
