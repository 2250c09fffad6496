import type { Link } from '../text/span.ts';
import { listOf } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';
import * as z from 'zod';

/** What is wrong with the tags of a link, and the link mended where that is certain. */
type Fault = { readonly fault: string; readonly fix?: string };

const split = (address: string): readonly [base: string, hash: string] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
};

/** Tags that are joined to the address, or to one another, by the wrong sign. */
const joined = (address: string): Fault | null => {
  const [base, hash] = split(address);
  if (/^#.*[?&]utm_/i.test(hash)) {
    const tags = /[?&](utm_.*)$/i.exec(hash)!;
    const fix = `${base}${base.includes('?') ? '&' : '?'}${tags[1]!}${hash.slice(0, tags.index)}`;
    return { fault: 'they come after the #, where nothing counts them', fix };
  }
  const question = base.indexOf('?');
  const query = question < 0 ? '' : base.slice(question + 1);
  if (question < 0 && /&utm_/i.test(base))
    return { fault: 'a “?” has to come before the first', fix: base.replace('&', '?') + hash };
  const mended = query
    .replaceAll('&amp;', '&')
    .replace(/[?;](?=utm_)|&{2,}(?=utm_)/gi, '&')
    .replace(/^&+/, '');
  if (mended === query) return null;
  return { fault: 'a single “&” has to join one to the next', fix: `${base.slice(0, question + 1)}${mended}${hash}` };
};

/** A tag that is there twice, and its place taken out where both say the same. */
const repeated = (address: string): Fault | null => {
  const [base, hash] = split(address);
  const question = base.indexOf('?');
  const pairs = question < 0 ? [] : base.slice(question + 1).split('&');
  const nameOf = (pair: string): string => pair.split('=', 1)[0]!.toLowerCase();
  const isTag = (pair: string): boolean => nameOf(pair).startsWith('utm_');
  const isFirst = (pair: string, at: number): boolean =>
    pairs.findIndex((other) => nameOf(other) === nameOf(pair)) === at;
  const again = pairs.filter((pair, at) => isTag(pair) && !isFirst(pair, at));
  if (again.length === 0) return null;
  const fault = `${nameOf(again[0]!)} is there twice`;
  if (again.some((pair) => !pairs.slice(0, pairs.lastIndexOf(pair)).includes(pair))) return { fault };
  const kept = pairs.filter((pair, at) => !isTag(pair) || isFirst(pair, at)).join('&');
  return { fault, fix: `${base.slice(0, question + 1)}${kept}${hash}` };
};

/** Campaign tags that are counted wrongly or not at all, because of how they are joined or spelt. */
export const utmBroken = defineKind({
  name: 'utm-broken',
  title: 'Broken campaign tags',
  about:
    'Finds utm tags that are there twice, joined by the wrong sign, after the #, or spelt as no tag is. Analytics then counts the visit in the wrong place.',
  message: 'Mend the campaign tags of this link: {fault}.',
  scope: 'line',
  params: z.strictObject({
    tags: listOf('list tags like utm_source').min(1, 'list at least one tag').meta({ title: 'Tags that there are' }),
  }),
  compile: ({ tags }) => {
    const isTag = new Set(tags);
    const misspelt = (address: string): Fault | null => {
      const names = [...address.matchAll(/[?&](utm[^=&#?]*)=/gi)].map(({ 1: name = '' }) => name);
      const wrong = names.find((name) => !isTag.has(name.toLowerCase()));
      if (wrong === undefined) return null;
      const right = wrong
        .toLowerCase()
        .replace(/^utm[-.]?_?/, 'utm_')
        .replace('-', '_');
      const fix = isTag.has(right) && !names.includes(right) ? address.replace(`${wrong}=`, `${right}=`) : undefined;
      return { fault: `there is no tag “${wrong}”`, ...(fix !== undefined && { fix }) };
    };
    const matchOf = ({ start, end, text }: Link): readonly Match[] => {
      if (!/utm/i.test(text)) return [];
      const found = joined(text) ?? repeated(text) ?? misspelt(text);
      if (found === null) return [];
      const { fault, fix } = found;
      return [{ target: { start, end }, facts: { fault }, ...(fix !== undefined && { replacements: [fix] }) }];
    };
    return ({ links }) => (links.length === 0 ? [] : links.flatMap(matchOf));
  },
});
