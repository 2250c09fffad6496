import type { Span } from '../../text/span.ts';
import type { Caret } from '../../text/carry-over.ts';
import { find, findAll, sameRange, textNodesIn } from '../dom.ts';

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
type Leaf = { readonly leafNode: Node; readonly leafStart: number; readonly leafLength: number };

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
      leaves.push({ leafNode: node, leafStart: offset, leafLength: length });
      offset += length;
    }
    if (start === offset)
      leaves.push({
        leafNode: find(block, '[data-offset-key] [data-offset-key]') ?? block,
        leafStart: offset,
        leafLength: 0,
      });
  }
  return leaves;
};

/**
 * The DOM range of a span, or null where it does not fit: at a boundary a start takes the next text node and an end the
 * one before.
 */
const rangeOf = (leaves: readonly Leaf[], span: Span): Range | null => {
  const first = leaves.findLast((leaf) => leaf.leafStart <= span.start);
  const last = span.end === span.start ? first : leaves.find((leaf) => leaf.leafStart + leaf.leafLength >= span.end);
  if (!first || !last || span.start > first.leafStart + first.leafLength || span.end < last.leafStart) return null;
  const range = new Range();
  range.setStart(first.leafNode, Math.min(span.start - first.leafStart, first.leafLength));
  range.setEnd(last.leafNode, span.end - last.leafStart);
  return range;
};

/** Reads the editor once. Gives what finds the DOM range of a span in it. */
export const rangesIn = (editor: HTMLElement): ((span: Span) => Range | null) => {
  const leaves = leavesOf(editor);
  return (span) => rangeOf(leaves, span);
};

/** The selection of the page inside the editor, or null. */
export const readCaret = (editor: HTMLElement): Caret | null => {
  const selection = getSelection();
  if (!selection || !editor.contains(selection.anchorNode) || !editor.contains(selection.focusNode)) return null;
  const leaves = leavesOf(editor);
  const at = (node: Node, offset: number): number => {
    const leaf = leaves.find((one) => one.leafNode === node || (one.leafLength === 0 && one.leafNode.contains(node)));
    if (leaf) return leaf.leafStart + Math.min(offset, leaf.leafLength);
    const point = new Range();
    point.setStart(node, offset);
    const before = leaves.findLast((one) => point.comparePoint(one.leafNode, 0) <= 0);
    if (!before) return 0;
    return before.leafStart + (point.comparePoint(before.leafNode, before.leafLength) > 0 ? 0 : before.leafLength);
  };
  return {
    anchorAt: at(selection.anchorNode!, selection.anchorOffset),
    focusAt: at(selection.focusNode!, selection.focusOffset),
  };
};

/**
 * Sets the selection and tells the editor's model, which would else hear of it a task later and paste at the old caret.
 */
export const setCaret = (editor: HTMLElement, { anchorAt, focusAt }: Caret): boolean => {
  const range = rangesIn(editor)({ start: Math.min(anchorAt, focusAt), end: Math.max(anchorAt, focusAt) });
  const selection = getSelection();
  if (!range || !selection) return false;
  const start = [range.startContainer, range.startOffset] as const;
  const end = [range.endContainer, range.endOffset] as const;
  selection.setBaseAndExtent(...(anchorAt > focusAt ? ([...end, ...start] as const) : ([...start, ...end] as const)));
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
    .filter(({ leafNode }) => styled.some((one) => one.contains(leafNode)))
    .map(({ leafStart: start, leafLength }) => ({ start, end: start + leafLength }));
};

const blocksOf = (editor: HTMLElement): readonly Element[] => findAll(editor, BLOCK);
