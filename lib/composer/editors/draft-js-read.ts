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

/** Text nodes of a block in order with their offsets; an empty line gives its block's leaf with length 0. */
const leavesIn = (block: Element, start: number): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  let offset = start;
  for (const node of textNodesIn(block)) {
    const { length } = node;
    if (length === 0) continue;
    leaves.push({ leafNode: node, leafStart: offset, leafLength: length });
    offset += length;
  }
  if (leaves.length === 0)
    leaves.push({
      leafNode: find(block, '[data-offset-key] [data-offset-key]') ?? block,
      leafStart: offset,
      leafLength: 0,
    });
  return leaves;
};

/** A block, where its text starts and ends, and what gives its leaves, which are looked up once. */
type Line = Span & { readonly block: Element; readonly leavesHere: () => readonly Leaf[] };

const readLines = (editor: HTMLElement): readonly Line[] => {
  let next = 0;
  return blocksOf(editor).map((block) => {
    const start = next;
    const end = start + block.textContent.length;
    next = end + 1;
    let leaves: readonly Leaf[] | undefined;
    return { block, start, end, leavesHere: () => (leaves ??= leavesIn(block, start)) };
  });
};

/**
 * The DOM range of a span, or null where it does not fit: at a boundary a start takes the next text node and an end the
 * one before.
 */
const rangeOf = (lines: readonly Line[], { start, end }: Span): Range | null => {
  const first = lines
    .findLast((line) => line.start <= start)
    ?.leavesHere()
    .findLast(({ leafStart }) => leafStart <= start);
  const last =
    end === start
      ? first
      : lines
          .find((line) => line.end >= end)
          ?.leavesHere()
          .find(({ leafStart, leafLength }) => leafStart + leafLength >= end);
  if (!first || !last || start > first.leafStart + first.leafLength || end < last.leafStart) return null;
  const range = new Range();
  range.setStart(first.leafNode, start - first.leafStart);
  range.setEnd(last.leafNode, end - last.leafStart);
  return range;
};

/** Reads the editor once. Gives what finds the DOM range of a span in it. */
export const rangesIn = (editor: HTMLElement): ((span: Span) => Range | null) => {
  const lines = readLines(editor);
  return (span) => rangeOf(lines, span);
};

/** Reads the editor once. Gives what finds the offset of a place in its DOM. */
const offsetsIn = (editor: HTMLElement): ((node: Node, offset: number) => number) => {
  const lines = readLines(editor);
  return (node, offset) => {
    const before = new Range();
    before.setStart(editor, 0);
    before.setEnd(node, offset);
    const line = lines.findLast(({ block }) => before.intersectsNode(block));
    if (!line) return 0;
    before.setStart(line.block, 0);
    return line.start + before.toString().length;
  };
};

/** The selection of the page inside the editor, or null. */
export const readCaret = (editor: HTMLElement): Caret | null => {
  const selection = getSelection();
  if (!selection || !editor.contains(selection.anchorNode) || !editor.contains(selection.focusNode)) return null;
  const at = offsetsIn(editor);
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
  const at = offsetsIn(editor);
  return styled.map((one) => ({ start: at(one, 0), end: at(one, one.childNodes.length) }));
};

const blocksOf = (editor: HTMLElement): readonly Element[] => findAll(editor, BLOCK);
