import type { Row } from '../../table/parse-table.ts';
import { DAY_MS } from '../../text/time/durations.ts';
import { readXml } from './xml.ts';

/** What the cells of a sheet refer to. `from1904`: days are counted from 1904, as on early Macs, and not from 1900. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
};

/** The days from the day that Excel counts from to 1970. */
const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 };

const two = (number: number): string => String(number).padStart(2, '0');

/** A number of days as the date and time that it stands for; below one day as a duration. */
const dateText = (days: number, from1904: boolean): string => {
  if (days < 1) {
    const seconds = Math.round((days * DAY_MS) / 1_000);
    return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  // To the second: a day is a fraction that binary numbers do not hold exactly.
  const since = days - (from1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900);
  const date = new Date(Math.round((since * DAY_MS) / 1_000) * 1_000);
  if (Number.isNaN(date.getTime())) return String(days);
  const [day, time] = date.toISOString().split('T') as [string, string];
  return Number.isInteger(days) ? day : `${day} ${time.slice(0, 5)}`;
};

/** The column of a cell’s name, from 0: 28 of AC7. */
const columnOf = (name: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(name)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** Excel writes signs that XML forbids as _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

type Cell = { readonly type: string; readonly style: number; readonly value: string };

const cellText = ({ type, style, value }: Cell, { strings, dates, from1904 }: SheetContext): string => {
  if (type === 's') return unescaped(strings[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // What could not be calculated is no figure.
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return unescaped(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return dates.has(style) && number >= 0 ? dateText(number, from1904) : String(number);
};

/** No sheet of Excel is wider. */
const MAX_COLUMNS = 16_384;

/** The rows of a sheet that hold anything. `at`: the number of the row in the workbook. */
export const readSheet = (xml: string, context: SheetContext): readonly Row[] => {
  const rows: Row[] = [];
  let [at, cells, column, type, style, value, inValue, spoken] = [0, [] as string[], -1, 'n', 0, '', false, 0];
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        at = Number(attribute('r') ?? at + 1);
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        const place = attribute('r');
        column = place === undefined ? column + 1 : columnOf(place);
        [type, style, value] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0), ''];
      } else if (name === 'rPh') spoken++;
      inValue = spoken === 0 && (name === 'v' || name === 't');
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      inValue = false;
      if (name === 'rPh') spoken--;
      if (name === 'c' && column >= 0 && column < MAX_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = cellText({ type, style, value }, context);
      }
      if (name === 'row' && cells.some((cell) => cell.trim() !== '')) rows.push({ at, cells, broken: false });
    },
  });
  return rows;
};
