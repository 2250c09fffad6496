import { Modifier, SelectionState } from 'draft-js';

const EMOJI = /\p{RGI_Emoji}/gv;

/** As on X, every emoji is an entity of its own that can only be deleted whole. */
export const withEmojiEntities = (content) =>
  content.getBlocksAsArray().reduce((result, block) => {
    const wanted = [...block.getText().matchAll(EMOJI)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const present = [];
    block.findEntityRanges((character) => character.getEntity() !== null, (start, end) => present.push({ start, end }));
    const same = (a) => (b) => a.start === b.start && a.end === b.end;
    for (const one of present) if (!wanted.some(same(one))) result = Modifier.applyEntity(result, selectionOf(block, one), null);
    for (const one of wanted) {
      if (present.some(same(one))) continue;
      result = result.createEntity('TWEMOJI', 'IMMUTABLE', {});
      result = Modifier.applyEntity(result, selectionOf(block, one), result.getLastCreatedEntityKey());
    }
    return result;
  }, content);

const selectionOf = (block, { start, end }) => SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: start, focusOffset: end });

export const findEmoji = (block, callback, content) =>
  block.findEntityRanges((character) => {
    const key = character.getEntity();
    return key !== null && content.getEntity(key).getType() === 'TWEMOJI';
  }, callback);

/** The text stays in the page, clipped away over a picture of the emoji: so `::highlight` paints nothing there, as on X. */
export const Emoji = ({ decoratedText, children }) => (
  <span className="emoji" style={{ backgroundImage: `url("${pictureOf(decoratedText)}")` }}>
    <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
  </span>
);

const pictureOf = (emoji) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16.5" font-size="16" text-anchor="middle">${emoji}</text></svg>`)}`;
