import { acronym } from './acronym.ts';
import { altMissing } from './alt-missing.ts';
import { asciiArt } from './ascii-art.ts';
import { capsAlternating } from './caps-alternating.ts';
import { capsShout } from './caps-shout.ts';
import { dateOrdinal } from './date-ordinal.ts';
import { dateRange } from './date-range.ts';
import { emojiCount } from './emoji-count.ts';
import { emojiLineStart } from './emoji-line-start.ts';
import { emojiMidText } from './emoji-mid-text.ts';
import { emojiOnly } from './emoji-only.ts';
import { emojiRepeat } from './emoji-repeat.ts';
import { emojiSpacing } from './emoji-spacing.ts';
import { emoticon } from './emoticon.ts';
import { exclamation } from './exclamation.ts';
import { fauxFont } from './faux-font.ts';
import { firstPerson } from './first-person.ts';
import { hashtagBroken } from './hashtag-broken.ts';
import { hashtagCasing } from './hashtag-casing.ts';
import { hashtagCount } from './hashtag-count.ts';
import { hashtagDigits } from './hashtag-digits.ts';
import { hashtagLeet } from './hashtag-leet.ts';
import { hashtagPosition } from './hashtag-position.ts';
import { lengthHeadroom } from './length-headroom.ts';
import { lengthNear } from './length-near.ts';
import { lengthOver } from './length-over.ts';
import { lineBreaks } from './line-breaks.ts';
import { linkCount } from './link-count.ts';
import { linkHost } from './link-host.ts';
import { linkMissing } from './link-missing.ts';
import { linkParameters } from './link-parameters.ts';
import { linkPosition } from './link-position.ts';
import { linkRepeat } from './link-repeat.ts';
import { linkScheme } from './link-scheme.ts';
import { manualRepost } from './manual-repost.ts';
import { marking } from './marking.ts';
import { mobileNumber } from './mobile-number.ts';
import { moneyWords } from './money-words.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { nhsNumber } from './nhs-number.ts';
import { percentSign } from './percent-sign.ts';
import { personalEmail } from './personal-email.ts';
import { phoneSpacing } from './phone-spacing.ts';
import { placeholder } from './placeholder.ts';
import { postcode } from './postcode.ts';
import type { RuleKind } from './rule-kind.ts';
import { sentenceLength } from './sentence-length.ts';
import { spaceMimic } from './space-mimic.ts';
import { symbolForWord } from './symbol-for-word.ts';
import { terms } from './terms.ts';
import { timeRange } from './time-range.ts';
import { timeStyle } from './time-style.ts';
import { utmCase } from './utm-case.ts';
import { utmCharacters } from './utm-characters.ts';
import { utmPartial } from './utm-partial.ts';
import { utmValue } from './utm-value.ts';
import { videoLabel } from './video-label.ts';
import { weekday } from './weekday.ts';
import { youtubeChannel } from './youtube-channel.ts';
import { youtubeTidy } from './youtube-tidy.ts';

/** Every kind there is, in the order of their names. A new kind is one file and one line here. */
const all: readonly RuleKind[] = [
  acronym,
  altMissing,
  asciiArt,
  capsAlternating,
  capsShout,
  dateOrdinal,
  dateRange,
  emojiCount,
  emojiLineStart,
  emojiMidText,
  emojiOnly,
  emojiRepeat,
  emojiSpacing,
  emoticon,
  exclamation,
  fauxFont,
  firstPerson,
  hashtagBroken,
  hashtagCasing,
  hashtagCount,
  hashtagDigits,
  hashtagLeet,
  hashtagPosition,
  lengthHeadroom,
  lengthNear,
  lengthOver,
  lineBreaks,
  linkCount,
  linkHost,
  linkMissing,
  linkParameters,
  linkPosition,
  linkRepeat,
  linkScheme,
  manualRepost,
  marking,
  mobileNumber,
  moneyWords,
  nationalInsuranceNumber,
  nhsNumber,
  percentSign,
  personalEmail,
  phoneSpacing,
  placeholder,
  postcode,
  sentenceLength,
  spaceMimic,
  symbolForWord,
  terms,
  timeRange,
  timeStyle,
  utmCase,
  utmCharacters,
  utmPartial,
  utmValue,
  videoLabel,
  weekday,
  youtubeChannel,
  youtubeTidy,
];

/** Kinds by name. */
export const kinds: ReadonlyMap<string, RuleKind> = new Map(all.map((kind) => [kind.name, kind]));
