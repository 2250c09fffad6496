import * as z from 'zod';
import type { Draft } from '../draft/draft.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { isSubdomainOf, urlHost } from '../draft/url.ts';
import { networkOf } from '../networks/index.ts';
import type { Span } from '../text/span.ts';
import { flag, listOf } from './params.ts';

/** Which posts a rule is about, by what surrounds their text. */
export const postFields = {
  accounts: listOf('list handles').optional().meta({ title: 'Only posts of these accounts' }),
  post: z
    .array(z.enum(['original', 'reply', 'quote'], 'write original, reply or quote'), 'list original, reply or quote')
    .optional()
    .meta({ title: 'Only original posts, replies or quotes' }),
};

/** The settings that say for which posts a rule asks for something; each that is given must hold. */
export const whenParams = z.strictObject({
  words: listOf('list words or phrases').optional().meta({ title: 'Whole words or phrases, of which one is there' }),
  hashtags: listOf('list hashtags').optional().meta({ title: 'Hashtags of which one is there' }),
  mentions: listOf('list handles').optional().meta({ title: 'Handles of which one is mentioned' }),
  linksTo: listOf('list sites like example.gov.uk').optional().meta({ title: 'Sites of which one is linked to' }),
  ...postFields,
  media: flag.optional().meta({ title: 'Whether a picture, GIF or video is attached' }),
});

type When = z.output<typeof whenParams>;

/** A hashtag or handle without its sign, in lower case. */
export const plainTag = (tag: string): string => tag.replace(/^[#＃@＠]/, '').toLowerCase();

/** The tags of a list that a text has, in any case. */
export const tagsOf = (listed: readonly string[]): ((tags: Draft['hashtags']) => Draft['hashtags']) => {
  const known = new Set(listed.map(plainTag));
  return (tags) => tags.filter(({ text }) => known.has(text.toLowerCase()));
};

/** A whole address, which a network leaves unlinked where it does not know the ending of the site. */
const ADDRESS = /https?:\/\/[^\s<>"]+/gi;

/** The addresses in a draft that lead to one of some sites, or to a site below one. */
export const linksToSites = (sites: readonly string[]): ((draft: Draft) => readonly Span[]) => {
  const hosts = sites.map(urlHost);
  const isMeant = (address: string): boolean => hosts.some((host) => isSubdomainOf(urlHost(address), host));
  return ({ links, text }) => {
    const linked = links.filter((link) => isMeant(link.text));
    if (linked.length > 0 || !text.includes('://')) return linked;
    return Array.from(text.matchAll(ADDRESS))
      .filter(([address]) => isMeant(address))
      .map(({ 0: address, index }) => ({ start: index, end: index + address.length }));
  };
};

type About = Pick<Draft, 'account' | 'reply' | 'quote' | 'network'>;

const postOf = ({ reply, quote }: About): 'original' | 'reply' | 'quote' => {
  if (reply) return 'reply';
  return quote ? 'quote' : 'original';
};

/** Whether a rule is about a post, by the account that posts it and what it is. */
export const compilePost = ({ accounts, post }: Pick<When, 'accounts' | 'post'>): ((draft: About) => boolean) => {
  if (!accounts && !post) return () => true;
  return (draft) => {
    const key = networkOf(draft.network).handle.key;
    if (post && !post.includes(postOf(draft))) return false;
    return !accounts || (draft.account !== null && accounts.map(key).includes(key(draft.account)));
  };
};

/** The first stretch of text for which a rule asks for something; null where there is none in the text. */
export type Trigger = { readonly first: Span | null };

/**
 * Finds what a rule waits for in a draft: null where one of its conditions does not hold; else the first of its words,
 * tags or links.
 */
export const compileWhen = (when: When): ((draft: Draft) => Trigger | null) => {
  const isPost = compilePost(when);
  const finders: ((draft: Draft) => readonly Span[])[] = [];
  if (when.words) finders.push(createPhraseFinder(when.words.map((text) => ({ text, value: true }))));
  if (when.hashtags) {
    const find = tagsOf(when.hashtags);
    finders.push(({ hashtags }) => find(hashtags));
  }
  if (when.mentions) {
    const find = tagsOf(when.mentions);
    finders.push(({ mentions }) => find(mentions));
  }
  if (when.linksTo) finders.push(linksToSites(when.linksTo));
  return (draft) => {
    if (!isPost(draft) || (when.media !== undefined && when.media !== draft.media.length > 0)) return null;
    let first: Span | null = null;
    for (const find of finders) {
      const [found] = find(draft);
      if (!found) return null;
      first ??= { start: found.start, end: found.end };
    }
    return { first };
  };
};
