import type { Link } from '../text/span.ts';
import { urlHost } from '../draft/url.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

const NOT_ASCII = /[^\p{ASCII}]/u;
/** Letters with accents, as Welsh and other languages of Europe have them. */
const OF_EUROPE = /^[\p{ASCII}\u00c0-\u024f\u1e00-\u1eff]*$/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Georgian}\p{Script=Hebrew}]/u;
/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES = /^[\d.\-асеорхуіјѕһԁԛԝӏґвкмнтαορτυνικ]+$/u;

/** Whether a part of a host's name can pass for another that is written in Latin letters. */
const isDisguised = (label: string): boolean => {
  if (label.startsWith('xn--')) return true;
  if (!NOT_ASCII.test(label)) return false;
  if (OTHER.test(label)) return LATIN.test(label) || LOOKALIKES.test(label);
  // Letters of phonetic script and small capitals are Latin too, and not in any name.
  return LATIN.test(label) && !OF_EUROPE.test(label.normalize());
};

const matchOf = ({ start, end, text }: Link) => {
  const host = urlHost(text);
  return host.split('.').some(isDisguised) ? [{ target: { start, end }, facts: { host } }] : [];
};

/** Addresses that may be another than they look. */
export const linkScript = defineKind({
  name: 'link-script',
  title: 'Addresses in look-alike letters',
  about:
    'Finds hosts that mix letters of two scripts, are all of letters that look like Latin ones, or are written as xn--. They can pass for the address of somebody else. Wrong for a site whose real name is in another script.',
  message: 'Check where {host} leads: its letters can pass for others.',
  scope: 'line',
  params: noParams,
  compile:
    () =>
    ({ links }) =>
      links.filter(({ text }) => NOT_ASCII.test(text) || /xn--/i.test(text)).flatMap(matchOf),
});
