import { EditorState, Modifier, SelectionState } from 'draft-js';
import { options } from './options.js';
import { overflowStart } from './weight.js';

/*
 * X runs transforms after every change: emoji become IMMUTABLE entities, and text over the limit gets an inline style,
 * for which it forces the selection. So any change may draw the leaves of a line anew.
 */
const EMOJI = /\p{RGI_Emoji}/gv;
export const OVERFLOW = 'overflow';

const within = (key, start, end) => SelectionState.createEmpty(key).merge({ anchorOffset: start, focusOffset: end });

/** Lines whose entities are known to be right. Blocks are immutable, so one look at each is enough. */
const done = new WeakSet();

const emojiIn = (block) =>
  [...block.getText().matchAll(EMOJI)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

const isRight = (content, block, emoji) => {
  const found = [];
  block.findEntityRanges(
    (character) => character.getEntity() !== null,
    (start, end) => found.push(`${start} ${end} ${content.getEntity(block.getEntityAt(start)).getData().text}`),
  );
  return found.join() === emoji.map(({ text, start, end }) => `${start} ${end} ${text}`).join();
};

const withEmoji = (content) => {
  let next = content;
  for (const block of content.getBlocksAsArray()) {
    if (done.has(block)) continue;
    const emoji = emojiIn(block);
    if (!isRight(next, block, emoji)) {
      next = Modifier.applyEntity(next, within(block.getKey(), 0, block.getLength()), null);
      for (const { text, start, end } of emoji) {
        next = next.createEntity('TWEMOJI', 'IMMUTABLE', { text });
        next = Modifier.applyEntity(next, within(block.getKey(), start, end), next.getLastCreatedEntityKey());
      }
    }
    done.add(next.getBlockForKey(block.getKey()));
  }
  return next;
};

const withOverflow = (content) => {
  const over = overflowStart(content, options.limit);
  let [next, past] = [content, false];
  for (const block of content.getBlocksAsArray()) {
    const from = past ? 0 : block.getKey() === over?.key ? over.offset : block.getLength();
    past ||= block.getKey() === over?.key;
    const wrong = block.getCharacterList().some((character, at) => character.hasStyle(OVERFLOW) !== at >= from);
    if (!wrong) continue;
    next = Modifier.removeInlineStyle(next, within(block.getKey(), 0, block.getLength()), OVERFLOW);
    if (from < block.getLength())
      next = Modifier.applyInlineStyle(next, within(block.getKey(), from, block.getLength()), OVERFLOW);
  }
  return next;
};

/** The state as X would show it. Neither transform is a step that undo goes back to. */
export const transform = (state) => {
  const before = state.getCurrentContent();
  const marked = withEmoji(before);
  const content = withOverflow(marked);
  if (content === before) return state;
  const next = EditorState.set(state, { currentContent: content });
  const selection = state.getSelection();
  return content !== marked && selection.getHasFocus() ? EditorState.forceSelection(next, selection) : next;
};
