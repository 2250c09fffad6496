import type { RawNote, RawPost } from './x-archive-entry.ts';

/** A long post and its whole text carry times that differ by at most so many ms. */
const NEAR_MS = 60_000;

/** The fewest letters by which the whole text of a long post is found, in UTF-16 units. */
const SHORTEST_MATCH = 20;

/** What a long post begins with, in `tweets.js`: all before the ellipsis with which X cuts it. */
const cutText = (text: string): string | null => {
  const end = text.lastIndexOf('…');
  return end >= SHORTEST_MATCH && /^…(?:\s*https:\/\/t\.co\/\w+)*\s*$/.test(text.slice(end))
    ? text.slice(0, end)
    : null;
};

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const plain = (text: string): string => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]!).trimEnd();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const timeOf = ({ createdAt }: RawNote): number => Date.parse(createdAt);

/**
 * Puts the whole text of long posts in the place of what `tweets.js` has of them, which is cut at 280 characters. An
 * archive names no post with such a text: both begin alike and were written at the same time.
 */
export const withLongText = (posts: readonly RawPost[], notes: readonly RawNote[]): readonly RawPost[] => {
  if (notes.length === 0) return posts;
  const sorted = notes.filter((note) => !Number.isNaN(timeOf(note))).sort((a, b) => timeOf(a) - timeOf(b));
  const noteOf = (start: string, at: number): RawNote | undefined => {
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if (timeOf(sorted[middle]!) < at - NEAR_MS) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < sorted.length && timeOf(sorted[index]!) <= at + NEAR_MS; index++)
      if (sorted[index]!.core.text.startsWith(start)) return sorted[index];
    return undefined;
  };
  return posts.map((post) => {
    const start = cutText(post.full_text);
    const note = start === null ? undefined : noteOf(plain(start), Date.parse(post.created_at));
    if (!note) return post;
    const links = note.core.urls.map(({ shortUrl: url, expandedUrl: expanded_url }) => ({ url, expanded_url }));
    return {
      ...post,
      full_text: escaped(note.core.text),
      entities: { ...post.entities, urls: [...links, ...post.entities.urls] },
    };
  });
};
