import { createQueue } from '../../platform/in-turn.ts';
import type { Editor } from '../editor.ts';
import { isReadable, rangesIn, readCaret, readEditorText, setCaret, styledSpans } from './draft-js-read.ts';
import { replaceIn } from './draft-js-replace.ts';

/** Draft.js, the editor of X. */
export const createDraftJs = (): Editor => {
  // Two fixes at once corrupt the text.
  const inTurn = createQueue();
  return {
    readEditorText,
    isReadable,
    styledSpans,
    rangesIn,
    readCaret,
    setCaret,
    replaceIn: (editor, fix) => inTurn(() => replaceIn(editor, fix)),
  };
};
