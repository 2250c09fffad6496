import { CompositeDecorator } from 'draft-js';
import twitter from 'twitter-text';

/* X draws links, mentions, hashtags and cashtags with one decorator: a coloured span with no class and no address. */
const Coloured = ({ children }) => <span style={{ color: '#1d9bf0' }}>{children}</span>;

const findEntities = (block, found) => {
  for (const { indices } of twitter.extractEntitiesWithIndices(block.getText())) found(...indices);
};

/*
 * Emoji: the letters stay in the text, hidden, with a picture behind. The picture here is the system's own emoji, drawn
 * as SVG.
 */
const picture = (emoji) => {
  const text = `<text x="18" y="29" font-size="29" font-family="Noto Color Emoji, Apple Color Emoji, Segoe UI Emoji, emoji" text-anchor="middle">${emoji}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${text}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

const Emoji = ({ contentState, entityKey, children }) => (
  <span
    style={{
      backgroundImage: picture(contentState.getEntity(entityKey).getData().text),
      backgroundSize: '1em 1em',
      backgroundPosition: 'center center',
      backgroundRepeat: 'no-repeat',
      padding: '0.15em',
      WebkitTextFillColor: 'transparent',
    }}
  >
    <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
  </span>
);

const findEmoji = (block, found, content) =>
  block.findEntityRanges(
    (character) => character.getEntity() !== null && content.getEntity(character.getEntity()).getType() === 'TWEMOJI',
    found,
  );

export const decorator = new CompositeDecorator([
  { strategy: findEntities, component: Coloured },
  { strategy: findEmoji, component: Emoji },
]);
