import { overlapsTagOrLink } from './spans.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

// Letters that are never given out, and prefixes kept for other uses:
// https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
const number =
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi;
const maybe = /\d[ -]?[A-D]\b/i;

/** National Insurance numbers, with or without spaces. The number itself goes into no fact. */
export const nationalInsuranceNumber = defineKind({
  name: 'national-insurance-number',
  title: 'National Insurance numbers',
  about: 'Finds what has the form of a National Insurance number. It belongs to one person and is enough to harm them.',
  message: 'Take this National Insurance number out.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) => {
    if (!maybe.test(draft.text)) return [];
    return (
      [...draft.text.matchAll(number)]
        // In lower case only the solid form: "at 10 20 30 a" is prose.
        .filter(({ 0: match }) => match === match.toUpperCase() || !/[ -]/.test(match))
        .map(({ 0: match, index }) => ({ target: { start: index, end: index + match.length } }))
        .filter(({ target }) => !overlapsTagOrLink(draft, target))
    );
  },
});
