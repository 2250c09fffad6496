import type { Span } from './span.ts';

// Areas of UK postcodes: https://www.ons.gov.uk/methodology/geography/ukgeographies/postalgeography
const AREAS: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL ' +
    'PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
const MAYBE = /\d[A-Z]{2}/;
const FORM = /\b(?:GIR ?0AA|([A-Z]{1,2})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g;

/** Full UK postcodes in capitals, of areas that exist. */
export const findPostcodes = (text: string): readonly Span[] =>
  MAYBE.test(text)
    ? Array.from(text.matchAll(FORM))
        .filter(({ 1: area }) => area === undefined || AREAS.has(area))
        .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    : [];
