import type { Span } from '../../text/span.ts';
import type { Caret } from '../../text/carry-over.ts';
import { findAll, sameRange, textNodesIn } from '../dom.ts';

/** Draft.js writes one block a line. */
export const BLOCK = '[data-block="true"]';

/**
 * The text of a Draft.js editor: its blocks joined by newlines, which is what its own model says (`innerText` doubles
 * blank lines). UTF-16 offsets into it are Draft.js's own.
 */
export const readEditorText = (editor: HTMLElement): string => linesOf(editor).join('\n');

const linesOf = (editor: HTMLElement): readonly (string | null)[] =>
  blocksOf(editor).map(({ textContent }) => textContent);

/** Whether all letters of an editor stand in blocks that we know, so that what we read is what will be posted. */
export const isReadable = (editor: HTMLElement): boolean => linesOf(editor).join('') === editor.textContent;

/** A text node of the editor and the offset at which it starts. */
type Leaf = { readonly node: Node; readonly start: number; readonly length: number };

/** Text nodes in order with their offsets; an empty line gives its block's leaf with length 0. */
const leavesOf = (editor: HTMLElement): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  let offset = 0;
  for (const [index, block] of blocksOf(editor).entries()) {
    if (index) offset++;
    const start = offset;
    for (const node of textNodesIn(block)) {
      const { length } = node;
      if (length === 0) continue;
      leaves.push({ node, start: offset, length });
      offset += length;
    }
    if (start === offset)
      leaves.push({
        node: block.querySelector('[data-offset-key] [data-offset-key]') ?? block,
        start: offset,
        length: 0,
      });
  }
  return leaves;
};

/**
 * The DOM range of a span, or null where it does not fit: at a boundary a start takes the next text node and an end the
 * one before.
 */
const rangeOf = (leaves: readonly Leaf[], span: Span): Range | null => {
  const first = leaves.findLast((leaf) => leaf.start <= span.start);
  const last = span.end === span.start ? first : leaves.find((leaf) => leaf.start + leaf.length >= span.end);
  if (!first || !last || span.start > first.start + first.length || span.end < last.start) return null;
  const range = new Range();
  range.setStart(first.node, Math.min(span.start - first.start, first.length));
  range.setEnd(last.node, span.end - last.start);
  return range;
};

/** Reads the editor once. Gives what finds the DOM range of a span in it. */
export const rangesIn = (editor: HTMLElement): ((span: Span) => Range | null) => {
  const leaves = leavesOf(editor);
  return (span) => rangeOf(leaves, span);
};

/** The selection of the page inside the editor, or null. */
export const readCaret = (editor: HTMLElement): Caret | null => {
  const selection = document.getSelection();
  if (!selection || !editor.contains(selection.anchorNode) || !editor.contains(selection.focusNode)) return null;
  const leaves = leavesOf(editor);
  const at = (node: Node, offset: number): number => {
    const leaf = leaves.find((one) => one.node === node || (one.length === 0 && one.node.contains(node)));
    if (leaf) return leaf.start + Math.min(offset, leaf.length);
    const point = new Range();
    point.setStart(node, offset);
    const before = leaves.findLast((one) => point.comparePoint(one.node, 0) <= 0);
    if (!before) return 0;
    return before.start + (point.comparePoint(before.node, before.length) > 0 ? 0 : before.length);
  };
  return {
    anchor: at(selection.anchorNode!, selection.anchorOffset),
    focus: at(selection.focusNode!, selection.focusOffset),
  };
};

/**
 * Sets the selection and tells the editor's model, which would else hear of it a task later and paste at the old caret.
 */
export const setCaret = (editor: HTMLElement, { anchor, focus }: Caret): boolean => {
  const range = rangesIn(editor)({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
  const selection = document.getSelection();
  if (!range || !selection) return false;
  const ends = [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ] as const;
  const [from, to] = anchor > focus ? [ends[1], ends[0]] : ends;
  selection.setBaseAndExtent(...from, ...to);
  document.dispatchEvent(new Event('selectionchange'));
  return selection.rangeCount === 1 && sameRange(selection.getRangeAt(0), range);
};

/** Bold or italic, as Draft.js writes it. */
const STYLED = '[style*="bold"], [style*="italic"]';

/** Where the text is bold or italic: a paste as X takes it, and so a fix, is plain. */
export const styledSpans = (editor: HTMLElement): readonly Span[] => {
  const styled = findAll(editor, STYLED);
  if (styled.length === 0) return [];
  return leavesOf(editor)
    .filter(({ node }) => styled.some((one) => one.contains(node)))
    .map(({ start, length }) => ({ start, end: start + length }));
};

const blocksOf = (editor: HTMLElement): readonly Element[] => findAll(editor, BLOCK);
