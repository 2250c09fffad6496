import type { ClipboardEvent, DragEvent } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { decode } from '../../../lib/table/decode.ts';
import { cleanPasted } from '../../../lib/text/clean-pasted.ts';

/** UTF-16 units: X's longest post is 25,000, and a much longer text would keep the checks busy for long. */
const MAX_TEXT_LENGTH = 100_000;

type Given = {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Puts a text where the selection is, so that the browser can undo it. Returns whether it could. */
  readonly insert: (text: string) => boolean;
  readonly showNotice: (sentence: string) => void;
  readonly texts: Messages;
};

/** Handlers that take a dropped text file, and paste as plain text what a word processor or spreadsheet gives. */
export const useFilesAndPaste = ({ text, write, insert, showNotice, texts: { check: t } }: Given) => {
  const take = async (file: File): Promise<void> => {
    const decoded = decode(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return showNotice(decoded.problem === 'workbook' ? t.file['not-text'] : t.file[decoded.problem]);
    const cleaned = cleanPasted(decoded.text);
    if (cleaned.length > MAX_TEXT_LENGTH) return showNotice(t.file['too-large']);
    write(text === '' ? cleaned : `${text}\n${cleaned}`);
  };
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');
  return {
    onPaste: (event: ClipboardEvent): void => {
      const plain = event.clipboardData.getData('text/plain');
      const cleaned = cleanPasted(plain);
      if (plain === cleaned || !(event.target instanceof HTMLTextAreaElement)) return;
      if (insert(cleaned)) event.preventDefault();
    },
    // Without this the browser would open the file in place of the page.
    onDragOver: (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer.files[0];
      if (file) void take(file).catch(() => showNotice(t.file['not-text']));
    },
  };
};
