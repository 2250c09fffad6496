import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';

/** A ZIP archive of texts, by their paths. */
export const zipOf = async (
  files: Readonly<Record<string, string>>,
  options: { readonly password?: string } = {},
): Promise<Blob> => {
  const writer = new ZipWriter(new BlobWriter('application/zip'));
  for (const [path, text] of Object.entries(files)) await writer.add(path, new TextReader(text), options);
  return writer.close();
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The name of a column, from 0: AA of 26. */
const columnName = (place: number): string =>
  (place >= 26 ? columnName(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** A cell of a workbook: a text, a number, or a number of days that is shown as a date. */
export type SheetCell = string | number | { readonly date: number };

const cellOf = (cell: SheetCell, name: string): string => {
  if (cell === '') return '';
  if (typeof cell === 'string') return `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return typeof cell === 'number'
    ? `<c r="${name}"><v>${cell}</v></c>`
    : `<c r="${name}" s="1"><v>${cell.date}</v></c>`;
};

const sheetOf = (rows: readonly (readonly SheetCell[])[]): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, place) => cellOf(cell, columnName(place) + (row + 1))).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The files of a workbook, as spreadsheet programs write them (ECMA-376). */
export const workbookFiles = (
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
): Readonly<Record<string, string>> => {
  const names = Object.keys(sheets);
  return {
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(sheets[name]!)])),
  };
};

/** A workbook of sheets. */
export const workbookOf = (sheets: Parameters<typeof workbookFiles>[0]): Promise<Blob> => zipOf(workbookFiles(sheets));
