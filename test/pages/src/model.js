/*
 * What tests ask: the editor's own model. The page's DOM cannot tell, for an editor whose model and DOM have come apart looks right
 * until it is posted.
 */

const editors = new Set();
let last = null;

/** Enters an editor; `state` reads its newest EditorState. */
export const enter = (editor) => {
  editors.add(editor);
  return () => editors.delete(editor);
};

export const focused = (editor) => {
  last = editor;
};

const find = (selector) => {
  const all = [...editors].filter(({ element }) => element()?.isConnected);
  if (selector) {
    const wanted = document.querySelector(selector);
    return all.find(({ element }) => wanted && (element() === wanted || wanted.contains(element())));
  }
  return all.find((editor) => editor === last) ?? all[0];
};

const describe = (state) => {
  const content = state.getCurrentContent();
  const selection = state.getSelection();
  const offsetOf = (key, offset) => {
    const before = content.getBlocksAsArray().slice(0, content.getBlocksAsArray().findIndex((block) => block.getKey() === key));
    return before.reduce((sum, block) => sum + block.getLength() + 1, 0) + offset;
  };
  return {
    text: content.getPlainText('\n'),
    start: offsetOf(selection.getStartKey(), selection.getStartOffset()),
    end: offsetOf(selection.getEndKey(), selection.getEndOffset()),
    focused: selection.getHasFocus(),
    undo: state.getUndoStack().size,
  };
};

/** The model of the editor last focused, or of the one at or in `selector`: text, selection in UTF-16 offsets, undo steps. */
window.__model = (selector) => {
  const editor = find(selector);
  return editor ? describe(editor.state()) : null;
};
window.__posted = [];
