import * as z from 'zod';
import { urlHost, isSubdomainOf, urlPath } from '../draft/url.ts';
import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { createWildcardMatcher } from '../text/wildcards.ts';
import { flag, listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';
import { overlapsLink } from './spans.ts';

type Place = Span & { readonly text: string };

const withoutScheme = /localhost|\\\\|\b(?:10|127|172|192)\.\d|\.(?:local|internal|intranet|lan|corp)\b/i;
const unlinked =
  /\b(?:https?|file):\/\/[^\s<>"]+|\blocalhost(?::\d|\/)\S*|\b(?:10|127|172|192)\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:[:/]\S*)|\\\\[\w.-]+\\[^\s\\]\S*|(?<![\w@.-])(?:(?:[a-z\d][\w-]*\.){2,}(?:local|internal|intranet|lan|corp)\b(?:\/\S*)?|[a-z\d][\w-]*\.(?:local|internal|intranet|lan|corp)\/\S+)/gi;
/** “www” alone is the start of an address that a blank cuts: `link-broken` tells of it. */
const ownNetwork =
  /^(?!www$)(?:[^.]+|\d{1,3}(?:\.\d{1,3}){3}|.+\.(?:local|localhost|internal|intranet|lan|corp|home|test))$/;

const withoutClosing = (address: string): string => {
  let end = address.length;
  while (end > 0 && '.,;:!?)’”'.includes(address[end - 1]!)) end -= 1;
  return address.slice(0, end);
};

/** Addresses as written that X leaves unlinked and that lead nowhere outside the writer's own network. */
const unlinkedPlaces = (draft: Draft): readonly Place[] => {
  const { text, links } = draft;
  const schemes = text.split('://').length - 1 - links.filter((link) => link.text.includes('://')).length;
  if (schemes <= 0 && !withoutScheme.test(text)) return [];
  return [...text.matchAll(unlinked)]
    .map(({ 0: match, index }) => ({
      start: index,
      end: index + withoutClosing(match).length,
      text: withoutClosing(match),
    }))
    .filter((place) => {
      if (overlapsLink(draft, place)) return false;
      const { text: address } = place;
      return address.startsWith('\\\\') || /^file:/i.test(address) || ownNetwork.test(urlHost(address));
    });
};

/** The names somebody chose within a site of their own: draft.org.uk is a site, draft.example.org.uk is not. */
const belowRegistered = (host: string): readonly string[] =>
  host.split('.').slice(0, /\.(?:ac|co|gov|mod|net|nhs|org|police|sch)\.uk$/.test(host) ? -3 : -2);

/** How the file ends that an address leads to, in lower case; '' where it leads to none. */
const fileEnding = (address: string): string =>
  /\.(\w+)$/.exec(urlPath(address).replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';

/** Links to listed sites, to listed names within any site, or to places that only the writer's network knows. */
export const linkHost = defineKind({
  name: 'link-host',
  title: 'Links to listed sites or files',
  about:
    'Finds links to sites or files that should not be in a post: shorteners that hide where they lead, places the public cannot open, files instead of pages.',
  message: 'Do not link to {host}.',
  scope: 'line',
  needs: ({ unlinked: alsoUnlinked }) => (alsoUnlinked ? [] : ['link']),
  params: z.strictObject({
    hosts: listOf('list sites like bit.ly, or a site and the start of a path')
      .default([])
      .meta({ title: 'Sites, or sites and the start of a path' }),
    labels: listOf('list parts of a host name, like staging')
      .default([])
      .meta({ title: 'Parts of a host name, with * at either end' }),
    files: listOf('list endings like pdf').default([]).meta({ title: 'Endings of files, without a full stop' }),
    except: listOf('list sites like example.org').default([]).meta({ title: 'Sites that are all right' }),
    unlinked: flag.default(false).meta({ title: 'Also find addresses of one’s own network' }),
  }),
  compile: ({ hosts, labels, files, except, unlinked: alsoUnlinked }) => {
    const isFile = new Set(files);
    const listed = hosts.map((entry) => ({ host: urlHost(entry), path: urlPath(entry) }));
    const isLabel = createWildcardMatcher(labels);
    const speaksOf = ({ text }: Place) => {
      const host = urlHost(text);
      if (except.some((site) => isSubdomainOf(host, site))) return false;
      if (listed.some((entry) => isSubdomainOf(host, entry.host) && urlPath(text).startsWith(entry.path))) return true;
      if (isFile.has(fileEnding(text))) return true;
      return labels.length > 0 && belowRegistered(host).some(isLabel);
    };
    return (draft) => {
      if (draft.links.length === 0 && !alsoUnlinked) return [];
      const linked = draft.links.filter(speaksOf);
      const places = alsoUnlinked ? [...linked, ...unlinkedPlaces(draft)].sort((a, b) => a.start - b.start) : linked;
      return places.map(({ start, end, text }) => ({ target: { start, end }, facts: { host: urlHost(text) || text } }));
    };
  },
});
