import type { Editor } from '../editor.ts';
import { isReadable, rangesIn, readCaret, readEditorText, setCaret, styledSpans } from './draft-js-read.ts';
import { inTurn, replaceIn } from './draft-js-replace.ts';

/** Draft.js, the editor of X. */
export const draftJs: Editor = {
  readEditorText,
  isReadable,
  styledSpans,
  rangesIn,
  readCaret,
  setCaret,
  replaceIn: inTurn(replaceIn),
};
