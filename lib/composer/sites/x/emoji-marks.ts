import type { Mark } from '../../../messaging/messages.ts';
import { find, getBox, pageRoot, setPixels, textNodesIn, toLengthsOf } from '../../dom.ts';
import type { PlacedMark } from '../../editor.ts';
import { BLOCK } from '../../editors/draft-js-read.ts';
import { createHost } from '../../host.ts';
import { followMoves } from '../../layers.ts';
import { wearTheme, type Site } from '../../site.ts';
import { scrollerOf } from './selectors.ts';

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
export const createOverlay = (site: Site): ReturnType<Site['createOverlay']> => {
  let shown: readonly EmojiMark[] = [];
  let host: ReturnType<typeof createHost> | undefined;
  let stopFollowing: (() => void) | undefined;

  const paint = (): void => {
    if (!host) return;
    const { hostElement } = host;
    wearTheme(hostElement, site.readTheme);
    host.shadow.replaceChildren(
      ...shown.flatMap(({ emojiRange, lineShape, scroller }) => {
        const clip = getBox(scroller);
        const { font } = getComputedStyle(find(scroller, BLOCK) ?? scroller);
        return [...emojiRange.getClientRects()]
          .filter((box) => box.bottom <= clip.bottom + 4 && box.top >= clip.top - 4 && isInSight(scroller, box))
          .map((box) => {
            const place = toLengthsOf(hostElement, box);
            const line = document.createElement('i');
            line.part = lineShape;
            line.textContent = BLANKS;
            // As tall and in the same letters as the words beside it, so that its line stands where theirs does.
            line.style.font = font;
            setPixels(line, { ...place, lineHeight: place.height });
            return line;
          });
      }),
    );
  };

  const clear = (): void => {
    stopFollowing?.();
    host?.hostElement.remove();
    stopFollowing = host = undefined;
  };
  const draw = (placed: readonly PlacedMark[]): void => {
    shown = placed.flatMap(({ placedMark: { severity: lineShape }, placedRange: range }) =>
      PICTOGRAPH.test(range.toString())
        ? emojiIn(range).map((emojiRange) => ({
            emojiRange,
            lineShape,
            scroller: scrollerOf(emojiRange.startContainer.parentElement!),
          }))
        : [],
    );
    if (shown.length === 0) return clear();
    // A modal dialog of the browser's own stands over all that was shown before it.
    const parent = shown.reduce<Element>((found, { scroller }) => scroller.closest('dialog') ?? found, pageRoot());
    if (host?.hostElement.parentElement !== parent) {
      clear();
      host = createHost(parent, 'emoji');
      stopFollowing = followMoves(site, shown[0]!.scroller, paint);
    }
    paint();
  };
  return draw;
};

/** Whether nothing lies over the middle of a box in an element. */
const isInSight = (element: Element, { left, top, width, height }: DOMRect): boolean =>
  element.contains(document.elementFromPoint(left + width / 2, top + height / 2));

/** The text nodes of a range that are one emoji each, as X renders them. */
const emojiIn = (range: Range): Range[] =>
  textNodesIn(range.commonAncestorContainer)
    .filter((node) => range.intersectsNode(node) && PICTOGRAPH.test(node.data))
    .map((node) => {
      const part = new Range();
      part.selectNodeContents(node);
      return part;
    });
