import type { Row } from '../../table/parse-table.ts';
import { readSheet, type SheetContext } from './workbook-sheet.ts';
import { readXml } from './xml.ts';
import type { ZipFiles } from './zip.ts';

/** A sheet of a workbook. */
export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

const WORKBOOK = 'xl/workbook.xml';

/** Whether an archive is a workbook. */
export const isWorkbook = ({ paths }: ZipFiles): boolean => paths.includes(WORKBOOK);

/** The strings of a workbook that its cells name by number. How they are spoken, as in Japanese, is left out. */
export const sharedStrings = (xml: string): readonly string[] => {
  const strings: string[] = [];
  let [current, inText, spoken] = ['', false, 0];
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') spoken++;
      inText = name === 't' && spoken === 0;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') spoken--;
      if (name === 't') inText = false;
    },
  });
  return strings;
};

/** Formats of dates and times that every workbook has (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format is of dates or times: a letter of one, outside quotation marks and brackets. */
const isDateFormat = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ''));

/** Which styles of cells show a number as a date or time, by the number of the style. */
export const dateStyles = (xml: string): ReadonlySet<number> => {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const isDate = (id: number): boolean => {
    const code = codes.get(id);
    return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
  };
  return new Set(formats.flatMap((id, style) => (isDate(id) ? [style] : [])));
};

type Named = { readonly name: string; readonly id: string };

const sheetsOf = (xml: string): { readonly sheets: readonly Named[]; readonly from1904: boolean } => {
  const sheets: Named[] = [];
  let from1904 = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'sheet') sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
    },
  });
  return { sheets, from1904 };
};

const targetsOf = (xml: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
  });
  return targets;
};

/** Reads all sheets of a workbook, each cell as the text that stands for it. Throws where the workbook is damaged. */
export const readWorkbook = async (files: ZipFiles): Promise<readonly Sheet[]> => {
  const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await files.read(path));
  const optional = async (path: string): Promise<string | null> => (files.paths.includes(path) ? textOf(path) : null);
  const { sheets, from1904 } = sheetsOf(await textOf(WORKBOOK));
  const targets = targetsOf(await textOf('xl/_rels/workbook.xml.rels'));
  const [strings, styles] = [await optional('xl/sharedStrings.xml'), await optional('xl/styles.xml')];
  const context: SheetContext = {
    strings: strings === null ? [] : sharedStrings(strings),
    dates: styles === null ? new Set() : dateStyles(styles),
    from1904,
  };
  const read: Sheet[] = [];
  for (const { name, id } of sheets) {
    const target = targets.get(id) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    // A sheet may be a chart alone.
    if (files.paths.includes(path)) read.push({ name, rows: readSheet(await textOf(path), context) });
  }
  return read;
};
