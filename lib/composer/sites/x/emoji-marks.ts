import type { Mark } from '../../../messaging/messages.ts';
import { getBox, closest, setPixels, textNodesIn } from '../../dom.ts';
import type { PlacedMark } from '../../editor.ts';
import { BLOCK } from '../../editors/draft-js-read.ts';
import { createHost } from '../../host.ts';
import { listen } from '../../listen.ts';
import type { Site } from '../../site.ts';
import { testid } from './selectors.ts';
import { readTheme } from './theme.ts';

const PICTOGRAPH = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;

/** More blanks than an emoji is wide. */
const BLANKS = '\u00a0'.repeat(12);

/**
 * X hides an emoji's letter behind a picture by `clip-path`, and nothing is painted under it: a small line drawn above
 * the page stands in, in one of the shapes of assets/public/marks.css. It follows scrolling and resizing, and costs
 * nothing while no marked emoji is on the page.
 */
export const createOverlay: Site['createOverlay'] = () => {
  let shown: readonly { range: Range; severity: Mark['severity']; box: Element }[] = [];
  let host: ReturnType<typeof createHost> | undefined;
  let following: AbortController | undefined;

  const paint = (): void => {
    if (!host) return;
    host.hostElement.style.colorScheme = readTheme() === 'light' ? 'light' : 'dark';
    host.shadow.replaceChildren(
      ...shown.flatMap(({ range, severity, box }) => {
        const clip = getBox(box);
        const { font } = getComputedStyle(box.querySelector(BLOCK) ?? box);
        return [...range.getClientRects()]
          .filter(({ bottom, top }) => bottom <= clip.bottom + 4 && top >= clip.top - 4)
          .map(({ left, top, width, height }) => {
            const line = document.createElement('i');
            line.part = severity;
            line.textContent = BLANKS;
            // As tall and in the same letters as the words beside it, so that its line stands where theirs does.
            line.style.font = font;
            setPixels(line, { left, top, width, height, lineHeight: height });
            return line;
          });
      }),
    );
  };

  const draw = (placed: readonly PlacedMark[]): void => {
    shown = placed.flatMap(({ mark, range }) =>
      PICTOGRAPH.test(range.toString())
        ? emojiIn(range).map((part) => ({ range: part, severity: mark.severity, box: scrollerOf(part) }))
        : [],
    );
    if (shown.length === 0) {
      following?.abort();
      host?.hostElement.remove();
      following = host = undefined;
      return;
    }
    // A modal dialog of the browser's own stands over all that was shown before it.
    const parent = shown.reduce<Element>((found, { box }) => box.closest('dialog') ?? found, document.documentElement);
    if (!host?.hostElement.isConnected || host.hostElement.parentElement !== parent) {
      following?.abort();
      host?.hostElement.remove();
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
