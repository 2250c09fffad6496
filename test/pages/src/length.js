import { EditorState, Modifier, SelectionState } from 'draft-js';
import twitter from 'twitter-text';

/** Weighted length of a text, and the offset at which it no longer fits. */
export const measure = (text, limit) => {
  const { weightedLength, validRangeEnd } = twitter.parseTweet(text, { ...twitter.configs.version3, maxWeightedTweetLength: limit });
  return { weightedLength, end: weightedLength > limit ? validRangeEnd + 1 : text.length };
};

/** Gives what is over the limit a style of its own. X forces the selection with it, and so renders the lines anew. */
export const withOverflow = (state, limit) => {
  const content = state.getCurrentContent();
  const { end } = measure(content.getPlainText('\n'), limit);
  let result = content;
  let offset = 0;
  for (const block of content.getBlocksAsArray()) {
    const length = block.getLength();
    const from = Math.max(0, Math.min(length, end - offset));
    if (!isRight(block, from)) {
      result = Modifier.removeInlineStyle(result, selectionOf(block, 0, length), 'overflow');
      if (from < length) result = Modifier.applyInlineStyle(result, selectionOf(block, from, length), 'overflow');
    }
    offset += length + 1;
  }
  if (result === content) return state;
  const next = EditorState.set(state, { currentContent: result });
  return state.getSelection().getHasFocus() ? EditorState.forceSelection(next, state.getSelection()) : next;
};

const isRight = (block, from) =>
  block.getCharacterList().every((character, index) => character.hasStyle('overflow') === index >= from);

const selectionOf = (block, start, end) => SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: start, focusOffset: end });
