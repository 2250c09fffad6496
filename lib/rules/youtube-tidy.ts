import * as z from 'zod';
import { parseYouTubeUrl } from '../draft/youtube.ts';
import type { YouTube } from '../draft/youtube-path.ts';
import { createWildcardMatcher } from '../text/wildcards.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** The moment at which a film starts, by whichever name. */
const startNames = ['t', 'start', 'time_continue'];
const videoNames = createWildcardMatcher(['list', 'index', 'lc', 'utm_*']);

type IsClutter = (pair: readonly [name: string, value: string]) => boolean;

/** Pages of no interest to this rule: another one speaks of them. */
const left: ReadonlySet<YouTube['what']> = new Set(['broken', 'own', 'search']);

const addressOf = (base: string, query: readonly (readonly [string, string])[]): string => {
  const pairs = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return pairs === '' ? base : `${base}${base.includes('?') ? '&' : '?'}${pairs}`;
};

const tidied = (found: YouTube, isClutter: IsClutter): string => {
  if (found.what === 'redirect') return found.to;
  const host = found.plain && found.host !== 'youtube.com' ? found.host : 'www.youtube.com';
  if (found.what !== 'video') {
    const kept = found.query.filter((pair) => !isClutter(pair) && !(found.what === 'channel' && pair[0] === 'channel'));
    return addressOf(`https://${host}${found.path}`, kept);
  }
  const { id, form } = found;
  const start = found.query.find(([name]) => startNames.includes(name))?.[1];
  const kept = found.query.filter((pair) => videoNames(pair[0]) && !isClutter(pair));
  const base =
    form === 'watch' || (form === 'short' && !found.plain)
      ? `https://${host}/watch?v=${id}`
      : `https://${host}/${form === 'short' ? '' : `${form}/`}${id}`;
  return addressOf(base, start === undefined ? kept : [['t', start], ...kept]);
};

/** YouTube addresses with left-overs of sharing, of the mobile site or of a web page's code. */
export const youtubeTidy = defineKind({
  name: 'youtube-tidy',
  title: 'Untidy YouTube addresses',
  about:
    'Finds YouTube addresses of the mobile site, of an embedded player, or with parameters that only serve tracking.',
  message: 'Use the plain address of this {what}.',
  scope: 'line',
  needs: ['link'],
  params: z.strictObject({
    clutter: listOf('list names like si or feature')
      .min(1, 'list at least one name')
      .meta({ title: 'Parameters to take out, with * for any ending' }),
    ownLists: listOf('list names like WL or RD*')
      .default([])
      .meta({ title: 'Lists that only one viewer has, with * for any ending' }),
  }),
  compile: ({ clutter, ownLists }) => {
    const isListed = createWildcardMatcher(clutter);
    const isOwnList = createWildcardMatcher(ownLists);
    const clutterIn =
      ({ query }: YouTube): IsClutter =>
      ([name]) => {
        const list = query.find(([other]) => other === 'list')?.[1];
        return isListed(name) || (/^(?:list|index)$/.test(name) && list !== undefined && isOwnList(list));
      };
    return ({ links }) =>
      links.flatMap(({ start, end, text }) => {
        const found = parseYouTubeUrl(text);
        if (found === null || left.has(found.what) || (found.what === 'other' && !found.plain)) return [];
        const isClutter = clutterIn(found);
        if (found.plain && !found.query.some(isClutter)) return [];
        const what = found.what === 'other' || found.what === 'redirect' ? 'page' : found.what;
        return [{ target: { start, end }, facts: { what }, replacements: [tidied(found, isClutter)] }];
      });
  },
});
