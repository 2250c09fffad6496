import type { Mark } from '../../../messaging/messages.ts';
import { closest, find, getBox, pageRoot, setPixels, textNodesIn } from '../../dom.ts';
import type { PlacedMark } from '../../editor.ts';
import { BLOCK } from '../../editors/draft-js-read.ts';
import { createHost } from '../../host.ts';
import { listen } from '../../listen.ts';
import { wearTheme, type Site } from '../../site.ts';
import { testid } from './selectors.ts';

const PICTOGRAPH = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;

/** An emoji that is marked: in which shape, and what it scrolls in. */
type EmojiMark = { readonly emojiRange: Range; readonly lineShape: Mark['severity']; readonly scroller: Element };

/** More blanks than an emoji is wide. */
const BLANKS = '\u00a0'.repeat(12);

/**
 * X hides an emoji's letter behind a picture by `clip-path`, and nothing is painted under it: a small line drawn above
 * the page stands in, in one of the shapes of assets/public/marks.css. It follows scrolling and resizing, and costs
 * nothing while no marked emoji is on the page.
 */
export const createOverlay = (readTheme: Site['readTheme']): ReturnType<Site['createOverlay']> => {
  let shown: readonly EmojiMark[] = [];
  let host: ReturnType<typeof createHost> | undefined;
  let following: AbortController | undefined;

  const paint = (): void => {
    if (!host) return;
    wearTheme(host.hostElement, readTheme);
    host.shadow.replaceChildren(
      ...shown.flatMap(({ emojiRange, lineShape, scroller }) => {
        const clip = getBox(scroller);
        const { font } = getComputedStyle(find(scroller, BLOCK) ?? scroller);
        return [...emojiRange.getClientRects()]
          .filter(({ bottom, top }) => bottom <= clip.bottom + 4 && top >= clip.top - 4)
          .map(({ left, top, width, height }) => {
            const line = document.createElement('i');
            line.part = lineShape;
            line.textContent = BLANKS;
            // As tall and in the same letters as the words beside it, so that its line stands where theirs does.
            line.style.font = font;
            setPixels(line, { left, top, width, height, lineHeight: height });
            return line;
          });
      }),
    );
  };

  const clear = (): void => {
    following?.abort();
    host?.hostElement.remove();
    following = host = undefined;
  };
  const draw = (placed: readonly PlacedMark[]): void => {
    shown = placed.flatMap(({ placedMark: { severity: lineShape }, placedRange: range }) =>
      PICTOGRAPH.test(range.toString())
        ? emojiIn(range).map((emojiRange) => ({ emojiRange, lineShape, scroller: scrollerOf(emojiRange) }))
        : [],
    );
    if (shown.length === 0) return clear();
    // A modal dialog of the browser's own stands over all that was shown before it.
    const parent = shown.reduce<Element>((found, { scroller }) => scroller.closest('dialog') ?? found, pageRoot());
    if (host?.hostElement.parentElement !== parent) {
      clear();
      following = new AbortController();
      host = createHost(parent, 'emoji');
      listen(['scroll', 'resize'], () => requestAnimationFrame(paint), following.signal);
    }
    paint();
  };
  return draw;
};

const scrollerOf = (range: Range): Element =>
  closest(range.startContainer.parentElement, testid('RichTextInputContainer', '$')) ?? document.body;

/** The text nodes of a range that are one emoji each, as X renders them. */
const emojiIn = (range: Range): Range[] =>
  textNodesIn(range.commonAncestorContainer)
    .filter((node) => range.intersectsNode(node) && PICTOGRAPH.test(node.data))
    .map((node) => {
      const part = new Range();
      part.selectNodeContents(node);
      return part;
    });
