import * as z from 'zod';
import { urlHost, isSubdomainOf, queryParameters, type Parameter } from '../draft/url.ts';
import type { Link } from '../text/span.ts';
import { createWildcardMatcher } from '../text/wildcards.ts';
import { flag, listOf } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** Neighbouring parameters go together, so that no two fixes want the same `&`. */
const runs = (
  parameters: readonly Parameter[],
  isListed: (name: string) => boolean,
): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  parameters.forEach(({ name }, index) => {
    if (!isListed(name)) return;
    const last = found.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
};

/** The stretch to delete so that what is left is still an address. */
const withSeparator = (parameters: readonly Parameter[], from: number, to: number) => {
  const { start } = parameters[from]!;
  const { end } = parameters[to]!;
  const isLast = to === parameters.length - 1;
  return from === 0 && !isLast ? { start, end: end + 1 } : { start: start - 1, end };
};

/** The words that a browser adds to an address, so that it opens where they stand: “#:~:text=words”. */
const wordsBehindHash = ({ start, end, text }: Link): readonly Match[] => {
  const at = text.indexOf(':~:');
  if (at < 0) return [];
  // What stands between the # and these words is a place of the page, which was meant.
  const from = start + at - (text[at - 1] === '#' ? 1 : 0);
  return [{ target: { start: from, end }, facts: { name: text.slice(from - start) }, replacements: [''] }];
};

/** Parameters that somebody else's tracking has left in an address. */
export const linkParameters = defineKind({
  name: 'link-parameters',
  title: 'Left-over tracking in links',
  about:
    'Finds parameters that other services add to a link when it is copied. They follow the reader and muddle the figures.',
  message: 'Take {name} out of the link.',
  scope: 'line',
  needs: ['link'],
  params: z.strictObject({
    names: listOf('list names like fbclid or mc_*')
      .min(1, 'list at least one name')
      .meta({ title: 'Names, with * for any ending' }),
    together: z
      .array(listOf('list names that come together'), 'list groups of names')
      .default([])
      .meta({ title: 'Names that count only where all of a group are there' }),
    fragments: flag.default(false).meta({ title: 'Also find the words that a browser adds, behind #:~:text=' }),
    except: listOf('list sites like example.org').default([]).meta({ title: 'Sites to leave to other rules' }),
  }),
  compile: ({ names, together, fragments, except }) => {
    const isAlways = createWildcardMatcher(names);
    const listedIn = (parameters: readonly Parameter[]): ((name: string) => boolean) => {
      const groups = together.filter((group) => group.every((name) => parameters.some((one) => one.name === name)));
      return groups.length === 0 ? isAlways : (name) => isAlways(name) || groups.some((group) => group.includes(name));
    };

    const matchesOf = (link: Link): readonly Match[] => {
      const words = fragments ? wordsBehindHash(link) : [];
      const parameters = link.text.includes('?') ? queryParameters(link) : [];
      const found = parameters.length === 0 ? [] : runs(parameters, listedIn(parameters));
      if (found.length + words.length === 0 || except.some((site) => isSubdomainOf(urlHost(link.text), site)))
        return [];
      const inQuery = found.map(([from, to]) => ({
        target: { start: parameters[from]!.start, end: parameters[to]!.end },
        facts: {
          name: parameters
            .slice(from, to + 1)
            .map(({ name }) => name)
            .join(' and '),
        },
        edit: withSeparator(parameters, from, to),
        replacements: [''],
      }));
      return [...inQuery, ...words];
    };
    return ({ links }) => (links.length === 0 ? [] : links.flatMap(matchesOf));
  },
});
