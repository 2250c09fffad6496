import { overlapsTagOrLink } from './spans.ts';
import { findPhones, nationalDigits, type Phone } from '../draft/phones.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Codes of six digits, whose numbers break in no regular place. */
const irregular = /^01(?:3873|524[2]|539[456]|697[347]|768[347]|9467)/;

/** How many digits are grouped together, the leading 0 included; null if that is not certain. */
const groupsOf = (national: string): readonly number[] | null => {
  if (national.length === 10) return national.startsWith('0800') ? [4, 3, 3] : null;
  if (national.startsWith('07')) return [5, 3, 3];
  if (national.startsWith('02')) return [3, 4, 4];
  if (irregular.test(national)) return null;
  if (/^01(?:1\d|\d1)|^0[389]/.test(national)) return [4, 3, 4];
  return national.startsWith('01') ? [5, 3, 3] : null;
};

/**
 * Splits that are slips rather than a choice: none at all, none after the code, or a code that took a digit too many.
 */
const isSlip = (written: readonly number[], [code, ...local]: readonly number[]): boolean => {
  if (written.length === 1) return true;
  const first = written[0]!;
  if (written.length === 2) return first === code || first === code! + 1;
  return written.length === 3 && first === code! + 1 && written[2] === local[1];
};

const respaced = ({ text, national }: Phone): string | null => {
  const groups = groupsOf(national);
  if (groups === null) return null;
  const prefix = /^(?:\+|00)44[ -]?(?:\(0\))?|^/.exec(text)![0];
  const abroad = prefix !== '';
  const local = text.slice(prefix.length).replace(/[()]/g, '').trim();
  const written = local.split(/[ .-]/).map((group) => group.length);
  if (abroad) written[0]! += 1;

  const hasOddSeparators = /[.-]/.test(local) && written.join() === groups.join();
  if (!hasOddSeparators && !isSlip(written, groups)) return null;
  let from = 0;
  const right = groups.map((size) => national.slice(from, (from += size)));
  if (!abroad) return right.join(' ');
  const opening = prefix.replace(/[ -]/g, '').replace('(', ' (');
  return `${opening}${prefix.includes('(') ? '' : ' '}${right.join(' ').slice(1)}`;
};

/**
 * UK telephone numbers with no spaces or with spaces in the wrong place. A memorable grouping of one’s own is left
 * alone.
 */
export const phoneSpacing = defineKind({
  name: 'phone-spacing',
  title: 'Spaces in telephone numbers',
  about:
    'Finds UK telephone numbers that run together or break in the wrong place. Short groups are easier to read, hear and dial.',
  message: 'Space the number as {number}.',
  scope: 'line',
  needs: ['digit'],
  params: noParams,
  compile: (_, { phones }) => {
    const published = new Set(phones.map(nationalDigits));
    return (draft) =>
      findPhones(draft.text).flatMap((found) => {
        // A mobile that is not the team's own is for mobile-number, which asks to take it out.
        if (found.national.startsWith('07') && !published.has(found.national)) return [];
        const number = respaced(found);
        if (number === null || overlapsTagOrLink(draft, found)) return [];
        return [{ target: { start: found.start, end: found.end }, facts: { number }, replacements: [number] }];
      });
  },
});
