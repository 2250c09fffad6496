import { acronym } from './acronym.ts';
import { dateOrdinal } from './date-ordinal.ts';
import { dateRange } from './date-range.ts';
import { firstPerson } from './first-person.ts';
import { lengthHeadroom } from './length-headroom.ts';
import { lengthNear } from './length-near.ts';
import { lengthOver } from './length-over.ts';
import { lineBreaks } from './line-breaks.ts';
import { moneyWords } from './money-words.ts';
import { percentSign } from './percent-sign.ts';
import type { RuleKind } from './rule-kind.ts';
import { sentenceLength } from './sentence-length.ts';
import { terms } from './terms.ts';
import { timeRange } from './time-range.ts';
import { timeStyle } from './time-style.ts';

/** Every kind there is, in the order of their names. A new kind is one file and one line here. */
const all: readonly RuleKind[] = [
  acronym,
  dateOrdinal,
  dateRange,
  firstPerson,
  lengthHeadroom,
  lengthNear,
  lengthOver,
  lineBreaks,
  moneyWords,
  percentSign,
  sentenceLength,
  terms,
  timeRange,
  timeStyle,
];

/** Kinds by name. */
export const kinds: ReadonlyMap<string, RuleKind> = new Map(all.map((kind) => [kind.name, kind]));
