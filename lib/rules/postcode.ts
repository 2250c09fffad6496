import { overlapsTagOrLink } from './spans.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL ' +
    'PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
const pattern = /\b(?:GIR ?0AA|([A-Z]{1,2})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g;
const bare = (written: string): string => written.replaceAll(' ', '').toUpperCase();

/** Full UK postcodes, apart from those of the department's venues. A few houses share one, so it goes into no fact. */
export const postcode = defineKind({
  name: 'postcode',
  title: 'Postcodes',
  about: 'Finds full UK postcodes that are not in the department’s list of venues. One may lead to a person’s door.',
  message: 'Check that this postcode is of a public place, or take it out.',
  scope: 'line',
  params: noParams,
  compile: (_, { venues }) => {
    const known = new Set(venues.map(bare));
    return (draft) => {
      if (!/\d[A-Z]{2}/.test(draft.text)) return [];
      return [...draft.text.matchAll(pattern)]
        .filter(({ 0: match, 1: area }) => (area === undefined || areas.has(area)) && !known.has(bare(match)))
        .map(({ 0: match, index }) => ({ target: { start: index, end: index + match.length } }))
        .filter(({ target }) => !overlapsTagOrLink(draft, target));
    };
  },
});
