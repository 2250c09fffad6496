import type { Link, Span } from '../text/span.ts';

/** One `name=value` of an address's query: the span covers the pair in the draft's text, `&` and `?` left out. */
export type Parameter = Span & { readonly name: string; readonly value: string };

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The host of an address in lower case, without `www.` and port; '' where there is none. */
export const urlHost = (address: string): string => {
  const from = scheme.exec(address)?.[0].length ?? 0;
  const end = address.slice(from).search(/[/?#:]/);
  const host = (end < 0 ? address.slice(from) : address.slice(from, from + end)).toLowerCase();
  return host.startsWith('www.') ? host.slice(4) : host;
};

/** What follows the host, from its slash on; '' where nothing does. */
export const urlPath = (address: string): string => {
  const from = scheme.exec(address)?.[0].length ?? 0;
  const slash = address.indexOf('/', from);
  return slash < 0 ? '' : address.slice(slash);
};

/** Whether a host is the given one or a subdomain of it. */
export const isSubdomainOf = (host: string, parent: string): boolean =>
  host === parent || (host.endsWith(parent) && host[host.length - parent.length - 1] === '.');

/** The parameters of a link's query, in order. */
export const queryParameters = (link: Link): readonly Parameter[] => {
  const question = link.text.indexOf('?');
  if (question < 0) return [];
  const hash = link.text.indexOf('#', question);
  const query = link.text.slice(question + 1, hash < 0 ? undefined : hash);
  let start = link.start + question + 1;
  return query.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const parameter = {
      start,
      end: start + pair.length,
      name: equals < 0 ? pair : pair.slice(0, equals),
      value: equals < 0 ? '' : pair.slice(equals + 1),
    };
    start = parameter.end + 1;
    return parameter;
  });
};

/** Whether a link is alone on its line and no colon or dash leads to it, so that it can be moved safely. */
export const isAloneOnLine = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(0, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline < 0 ? undefined : newline);
  if (before.slice(before.lastIndexOf('\n') + 1).trim() !== '' || after.trim() !== '') return false;
  return !':,–—-'.includes(before.trimEnd().at(-1) ?? '.');
};

/** Endings of sites that nobody begins a sentence with. */
const SITE_ENDING = /^(?:com|org|net|uk|eu|gov|edu|wales|cymru|scot|london|io|ai|co|tv|fm|dev)$/i;

/**
 * The offset within a link of the full stop between two sentences that no space parts: “late.Live”. X links the two
 * where the second begins with a word that is also the ending of a site. -1 where the link is meant.
 */
export const accidentalStop = ({ text }: Link): number => {
  const [, before, ending = ''] = /^([^./:@]+)\.(\p{Lu}\p{L}*)$/u.exec(text) ?? [];
  if (before === undefined || SITE_ENDING.test(ending)) return -1;
  // “here.IT” runs two sentences together; “ASP.IT” and “Team.IT” may be names.
  const isCapitals = ending.length > 1 && ending === ending.toUpperCase();
  return isCapitals && before !== before.toLowerCase() ? -1 : before.length;
};

/** A site's name written in capitals, such as GOV.UK: X links it, but it is meant as a name. */
export const isSiteName = ({ text }: Link): boolean => /^[A-Z\d-]+(?:\.[A-Z\d-]+)+$/.test(text);
