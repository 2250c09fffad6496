import type { Span } from '../draft/draft.ts';
import type { Mark } from '../messages.ts';
import { BLOCK } from './dom.ts';

/** A mark and where it now stands in the page. */
export type Placed = { readonly mark: Mark; readonly range: Range };

/**
 * The text of a Draft.js editor: its blocks joined by newlines, which is what its own model says (`innerText` doubles blank lines).
 * UTF-16 offsets into it are Draft.js's own.
 */
export const readText = (editor: HTMLElement): string => blocksOf(editor).map(({ textContent }) => textContent).join('\n');

/** A text node of the editor and the offset at which it starts. */
export type Leaf = { readonly node: Node; readonly start: number; readonly length: number };

/** Text nodes in order with their offsets; an empty line gives its block's leaf with length 0. */
export const leavesOf = (editor: HTMLElement): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  let offset = 0;
  for (const [index, block] of blocksOf(editor).entries()) {
    if (index) offset++;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let empty = true;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      if (length === 0) continue;
      leaves.push({ node, start: offset, length });
      offset += length;
      empty = false;
    }
    if (empty) leaves.push({ node: block.querySelector('[data-offset-key] [data-offset-key]') ?? block, start: offset, length: 0 });
  }
  return leaves;
};

/** The DOM range of a span, or null where it does not fit: at a boundary a start takes the next text node and an end the one before. */
export const rangeOf = (leaves: readonly Leaf[], span: Span): Range | null => {
  const first = leaves.findLast((leaf) => leaf.start <= span.start);
  const last = span.end === span.start ? first : leaves.find((leaf) => leaf.start + leaf.length >= span.end);
  if (!first || !last || span.start > first.start + first.length || span.end < last.start) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(span.start - first.start, first.length));
  range.setEnd(last.node, span.end - last.start);
  return range;
};

/** Whether two ranges begin and end at the same places. */
export const sameRange = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;

/** The span of a DOM selection inside the editor, or null. */
export const selectedSpan = (editor: HTMLElement, selection: Selection | null): Span | null => {
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!editor.contains(selection.anchorNode) || !editor.contains(selection.focusNode)) return null;
  const leaves = leavesOf(editor);
  const at = (node: Node, offset: number): number => {
    const leaf = leaves.find((one) => one.node === node || (one.length === 0 && one.node.contains(node)));
    if (leaf) return leaf.start + Math.min(offset, leaf.length);
    const point = document.createRange();
    point.setStart(node, offset);
    return leaves.findLast((one) => point.comparePoint(one.node, 0) <= 0)?.start ?? 0;
  };
  const [a, b] = [at(selection.anchorNode, selection.anchorOffset), at(selection.focusNode, selection.focusOffset)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
};

const blocksOf = (editor: HTMLElement): readonly Element[] => [...editor.querySelectorAll(BLOCK)];
