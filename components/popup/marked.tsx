import type { Span } from '../../lib/text/span.ts';

/** A text with the letters that matched marked in it; its spans are in order and do not overlap. */
export const HighlightedText = ({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) => (
  <>
    {spans.map(({ start, end }, index) => [
      text.slice(spans[index - 1]?.end ?? 0, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ])}
    {text.slice(spans.at(-1)?.end ?? 0)}
  </>
);
