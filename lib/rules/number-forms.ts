import { isIban, isNhsNumber, passesLuhn } from '../text/check-digits.ts';

/** How one sort of personal number is written. */
type NumberForm = {
  /** A cheap test: most drafts hold nothing like it. */
  readonly maybe: RegExp;
  /** All places that have its form. */
  readonly pattern: RegExp;
  /** Whether what has its form passes the check that such a number has. */
  readonly isValid: (written: string) => boolean;
  /** Whether its form alone shows what it is. Others count only after a word that names them. */
  readonly isCertain: (written: string) => boolean;
};

const digitsIn = (written: string): string => written.replace(/\D/g, '');
const always = (): boolean => true;
const never = (): boolean => false;

/** First digits of cards, and how many digits those have: https://en.wikipedia.org/wiki/Payment_card_number */
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|67(?:59|67)\d{12,15})$/;

const isCard = (written: string): boolean => {
  const digits = digitsIn(written);
  return ISSUERS.test(digits) && passesLuhn(digits);
};

/** Every sort of number that belongs to one person, by name. */
export const NUMBER_FORMS = {
  // Letters that are never given out, and prefixes kept for other uses:
  // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
  'national-insurance': {
    maybe: /\d[ -]?[A-D]\b/i,
    pattern:
      /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi,
    // In lower case only the solid form: "at 10 20 30 a" is prose.
    isValid: (written) => written === written.toUpperCase() || !/[ -]/.test(written),
    isCertain: always,
  },
  // Numbers that begin with 0 are taken for telephone numbers. After letters it is the number of something else.
  nhs: {
    maybe: /\d{4}/,
    pattern:
      /(?<![\w+/.£$€-]|[\d)+] |(?<!\p{L})(?!NHS|NO)\p{Lu}{2,4} )[1-9]\d{2}([ -]?)\d{3}\1\d{4}(?![\w%]|[.,-]\d| \d)/gu,
    isValid: (written) => isNhsNumber(digitsIn(written)),
    isCertain: always,
  },
  'bank-card': {
    maybe: /\d{4}/,
    pattern:
      /(?<![\w+/.£$€-]|[\d)+] )(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|3\d{3}([ -]?)\d{6}\2\d{4,5})(?![\w%]|[.,-]\d| \d)/g,
    isValid: isCard,
    isCertain: always,
  },
  passport: {
    maybe: /passport/i,
    pattern: /(?<![\w+/.£$€-]|\d )\d{9}(?![\w%]|[.,-]\d| \d)/g,
    isValid: always,
    isCertain: never,
  },
  // Five letters of the name filled up with 9, the date of birth (5 more in the month of a woman), initials, three
  // more signs; in Northern Ireland eight digits: https://en.wikipedia.org/wiki/Driving_licence_in_the_United_Kingdom
  'driving-licence': {
    maybe: /[A-Z9] ?\d{6} ?[A-Z9]|licence/i,
    pattern:
      /(?<![\w-])(?:[A-Z][A-Z9]{4} ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9]{2}[A-Z\d][A-Z]{2}|\d{8})(?!\w)/gi,
    isValid: always,
    isCertain: (written) => /[A-Z]/i.test(written),
  },
  'bank-account': {
    maybe: /\d{4}/,
    pattern:
      /(?<![\w+/.£$€-]|\d )(?:\d{8}|[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,6}(?: ?[A-Z\d]{1,3})?)(?![\w%]|[.,-]\d| \d)/g,
    isValid: (written) => !/^[A-Z]/.test(written) || isIban(written.replaceAll(' ', '')),
    isCertain: (written) => /^[A-Z]/.test(written),
  },
} as const satisfies Readonly<Record<string, NumberForm>>;

/** The names of the sorts of number. */
export const NUMBER_NAMES = Object.keys(NUMBER_FORMS) as (keyof typeof NUMBER_FORMS)[];
