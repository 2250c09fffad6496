import type { ChangedSentence } from '../../lib/check/changed-sentence.ts';

/** Line breaks are shown as a sign, so that a changed sentence stays one line of text. */
const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ↵ ');

/** A sentence as it will be, in words. */
export const sentenceAfter = ({ head, come, tail }: ChangedSentence): string => onOneLine(head + come + tail).trim();

/** A sentence before and after a fix: what goes is struck through, what comes is underlined. Only to be seen. */
export const ShownChange = ({ sentence: { head, gone, come, tail } }: { readonly sentence: ChangedSentence }) => (
  <p className="change" aria-hidden="true">
    {onOneLine(head)}
    {gone !== '' && <del>{onOneLine(gone)}</del>}
    {gone.trim() !== '' && come.trim() !== '' && ' '}
    {come !== '' && <ins>{onOneLine(come)}</ins>}
    {onOneLine(tail)}
  </p>
);
