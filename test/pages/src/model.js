/*
 * A window into the editors' own models, for the tests: an editor whose model and DOM have come apart looks right until
 * it is posted. Editors are counted as mounted, in document order.
 */
const editors = new Map();
const surfaces = [];

/** `read` gives the editor's newest state; `box` is an element around it. */
export const register = (box, read) => {
  editors.set(box, read);
  return () => void editors.delete(box);
};

/** A composer that can be given media; the one mounted last is in front. */
export const registerSurface = (surface) => {
  surfaces.push(surface);
  return () => void surfaces.splice(surfaces.indexOf(surface), 1);
};

const at = (index) => {
  const order = [...editors].sort(([a], [b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  if (!order[index]) throw new Error(`No editor ${index} is mounted`);
  return order[index][1]();
};

/** The offset into the plain text of a place in a block, in UTF-16 units. */
const offsetIn = (content, key, offset) =>
  content
    .getBlocksAsArray()
    .slice(
      0,
      content.getBlocksAsArray().findIndex((block) => block.getKey() === key),
    )
    .reduce((sum, block) => sum + block.getLength() + 1, offset);

window.__model = (index = 0) => at(index).getCurrentContent().getPlainText('\n');
window.__undo = (index = 0) => at(index).getUndoStack().size;
window.__selection = (index = 0) => {
  const [content, selection] = [at(index).getCurrentContent(), at(index).getSelection()];
  return {
    start: offsetIn(content, selection.getStartKey(), selection.getStartOffset()),
    end: offsetIn(content, selection.getEndKey(), selection.getEndOffset()),
    focused: selection.getHasFocus(),
  };
};
/** Bold and italic, as spans of the plain text. */
window.__styles = (index = 0) => {
  const content = at(index).getCurrentContent();
  return content.getBlocksAsArray().flatMap((block) =>
    ['BOLD', 'ITALIC'].flatMap((style) => {
      const spans = [];
      const span = (start, end) =>
        spans.push({
          style,
          start: offsetIn(content, block.getKey(), start),
          end: offsetIn(content, block.getKey(), end),
        });
      block.findStyleRanges((character) => character.hasStyle(style), span);
      return spans;
    }),
  );
};
window.__setMedia = (media) => surfaces.at(-1)?.setMedia(media);
window.__remount = () => surfaces.find(({ name }) => name === 'home')?.remount();
window.__posted = [];
window.__keydowns = 0;
window.addEventListener('keydown', () => window.__keydowns++);
