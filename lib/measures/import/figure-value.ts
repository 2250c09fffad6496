import { FIGURES, type FigureName } from '../figures.ts';
import type { scaleOf } from './fields.ts';

type Scale = ReturnType<typeof scaleOf>;

/** What exports write where they have no figure. */
const BLANK = /^(?:|[-–—]+|n\/?a|null|none|not available|\.\.\.|…)$/i;

const SPACES = /[\s'’]/g;

/** A whole number, as it stands or its thousands set apart; a spreadsheet may have put .0 behind it. 0.123 is none. */
const WHOLE = /^(-?(?:[1-9]\d{0,2}([,.])\d{3}(?:\2\d{3})*|\d+))(?:[.,]0{1,2})?$/;

const wholeOf = (text: string): number | null => {
  const number = Number(WHOLE.exec(text)?.[1]?.replace(/[.,]/g, '') ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
};

/** 12,345,678 or 12.345.678, and 1,234, which is English for a thousand; 1.234 and 0,123 are decimal numbers. */
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3}|([,.])\d{3}(?:\1\d{3})+)$/;

/** A number with a part after its point or comma. Of two such signs, the last one is the decimal one. */
const decimalOf = (text: string): number | null => {
  if (!/^-?\d[\d.,]*$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[.,]/g, ''));
  const [before, after] = [text.slice(0, last), text.slice(last + 1)];
  // No number has its decimal sign twice.
  if (before.includes(text[last]!)) return null;
  return Number(`${before.replace(/[.,]/g, '')}.${after}`);
};

/** Seconds of 1:02:03 or 2:03; null where it is no such time. */
const clockOf = (text: string): number | null => {
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{2})(?:\.\d+)?$/.exec(text);
  return parts ? Number(parts[1] ?? 0) * 3_600 + Number(parts[2]) * 60 + Number(parts[3]) : null;
};

const secondsOf = (text: string, scale: Scale): number | null => {
  const number = clockOf(text) ?? decimalOf(text);
  return number !== null && scale === 'hours' && !text.includes(':') ? number * 3_600 : number;
};

const shareOf = (text: string, scale: Scale): number | null => {
  const number = decimalOf(text.replace(/%$/, ''));
  if (number === null) return null;
  // As the decimal number that is written: 4.02 / 100 alone gives 0.04019999999999999.
  return scale === 'percent' || text.endsWith('%') ? Number((number / 100).toPrecision(12)) : number;
};

/** Figures that may be below 0: followers won less those lost. */
const SIGNED: ReadonlySet<FigureName> = new Set(['newFollows']);

/** A figure of a cell: null where it is blank, which is no 0; undefined where it is no number. */
export const figureOf = (name: FigureName, cell: string, scale: Scale): number | null | undefined => {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (BLANK.test(text)) return null;
  const bare = text.replace(SPACES, '').replace(/^[−–]/, '-');
  const { unit } = FIGURES[name];
  let value: number | null;
  if (unit === 'count') value = wholeOf(bare);
  else value = unit === 'seconds' ? secondsOf(bare, scale) : shareOf(bare, scale);
  return value === null || !Number.isFinite(value) || (value < 0 && !SIGNED.has(name)) ? undefined : value;
};
