import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { overlapsTagOrLink } from './spans.ts';

const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL ' +
    'PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
const pattern = /\b(?:GIR ?0AA|([A-Z]{1,2})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g;
const bare = (written: string): string => written.replaceAll(' ', '').toUpperCase();

/** Every full UK postcode of a draft outside its links and tags, but for those of the venues. */
export const findPostcodes = (draft: Draft, venues: readonly string[]): readonly Span[] => {
  if (!/\d[A-Z]{2}/.test(draft.text)) return [];
  const known = new Set(venues.map(bare));
  return [...draft.text.matchAll(pattern)]
    .filter(({ 0: match, 1: area }) => (area === undefined || areas.has(area)) && !known.has(bare(match)))
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .filter((span) => !overlapsTagOrLink(draft, span));
};
