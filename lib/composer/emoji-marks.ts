import type { Severity } from '../rule-set/schema.ts';
import { createHost } from './host.ts';
import type { Placed } from './read.ts';
import { readTheme } from './theme.ts';

/** Marks under emoji, drawn over the page. */
export type EmojiMarks = { readonly draw: (placed: readonly Placed[]) => void };

const PICTOGRAPH = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;

/** The same three shapes as assets/public/marks.css, under blanks. Where the person has forced their own colours the browser puts in those. */
const STYLE =
  'i{position:fixed;overflow-x:clip;white-space:pre;font-style:normal;text-decoration:underline 2px;text-underline-offset:2px}' +
  '.error{text-decoration-style:wavy;color:light-dark(#b10e1e,#ff7b86)}' +
  '.warning{color:light-dark(#8a5a00,#f2b84b)}' +
  '.suggestion{text-decoration-style:dotted;color:light-dark(#1d5fa8,#7cc0ff)}';

/** More blanks than an emoji is wide. */
const BLANKS = '\u00a0'.repeat(12);

/**
 * X hides an emoji's letter behind a picture by `clip-path`, and nothing is painted under it: a small line drawn above the page
 * stands in. It follows scrolling and resizing, and costs nothing while no marked emoji is on the page.
 */
export const emojiMarks = (signal: AbortSignal): EmojiMarks => {
  let shown: readonly { range: Range; severity: Severity; box: Element }[] = [];
  let host: ReturnType<typeof createHost> | undefined;
  let following: AbortController | undefined;

  const paint = (): void => {
    if (!host) return;
    host.element.style.colorScheme = readTheme() === 'light' ? 'light' : 'dark';
    host.root.replaceChildren(
      style(),
      ...shown.flatMap(({ range, severity, box }) => {
        const clip = box.getBoundingClientRect();
        const { font } = getComputedStyle(box.querySelector('[data-block]') ?? box);
        return [...range.getClientRects()]
          .filter(({ bottom, top }) => bottom <= clip.bottom + 4 && top >= clip.top - 4)
          .map(({ left, top, width, height }) => {
            const line = document.createElement('i');
            line.className = severity;
            line.textContent = BLANKS;
            // As tall and in the same letters as the words beside it, so that its line stands where theirs does.
            Object.assign(line.style, { font, left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`, lineHeight: `${height}px` });
            return line;
          });
      }),
    );
  };

  const draw = (placed: readonly Placed[]): void => {
    shown = placed.flatMap(({ mark, range }) =>
      PICTOGRAPH.test(range.toString()) ? emojiIn(range).map((part) => ({ range: part, severity: mark.severity, box: scrollerOf(part) })) : [],
    );
    if (shown.length === 0) {
      following?.abort();
      host?.element.remove();
      following = host = undefined;
      return;
    }
    if (!host?.element.isConnected) {
      following?.abort();
      following = new AbortController();
      host = createHost(document.documentElement, 'emoji');
      host.element.style.inset = '0';
      host.element.style.pointerEvents = 'none';
      const options = { capture: true, passive: true, signal: AbortSignal.any([signal, following.signal]) };
      for (const type of ['scroll', 'resize']) window.addEventListener(type, () => requestAnimationFrame(paint), options);
    }
    paint();
  };
  signal.addEventListener('abort', () => host?.element.remove());
  return { draw };
};

const style = (): HTMLStyleElement => {
  const element = document.createElement('style');
  element.textContent = STYLE;
  return element;
};

const scrollerOf = (range: Range): Element =>
  (range.startContainer.parentElement ?? document.body).closest('[data-testid$="RichTextInputContainer"]') ?? document.documentElement;

/** The text nodes of a range that are one emoji each, as X renders them. */
const emojiIn = (range: Range): Range[] => {
  const parts: Range[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node) || !PICTOGRAPH.test(node.nodeValue ?? '')) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    parts.push(part);
  }
  return parts;
};
