/** A stretch of text: plain, bold, or a link by its key in the rule set's `links`. */
export type Inline = { readonly text: string; readonly bold?: true; readonly link?: string };

/** A paragraph, or a list of items. */
type Block = { readonly paragraph: readonly Inline[] } | { readonly list: readonly (readonly Inline[])[] };

/** **bold**, or [label](key); all that is marked within a line. */
const MARKED = /\*\*([^*\n]+)\*\*|\[([^[\]\n]+)\]\(([a-z0-9-]+)\)/g;
const ITEM = /^- +/;

const parseInlines = (line: string): readonly Inline[] => {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    if (match.index > from) inlines.push({ text: line.slice(from, match.index) });
    inlines.push(match[1] === undefined ? { text: match[2]!, link: match[3]! } : { text: match[1], bold: true });
    from = match.index + match[0].length;
  }
  return from < line.length ? [...inlines, { text: line.slice(from) }] : inlines;
};

/**
 * Parses the markup of guidance: an empty line ends a paragraph, lines that begin with "- " make a list. Everything
 * else is text.
 */
export const parseMarkup = (source: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const chunk of source.split(/\n[^\S\n]*\n/)) {
    let lines: string[] = [];
    let items: string[] = [];
    const flush = (): void => {
      if (lines.length > 0) blocks.push({ paragraph: parseInlines(lines.join(' ')) });
      if (items.length > 0) blocks.push({ list: items.map(parseInlines) });
      [lines, items] = [[], []];
    };
    for (const line of chunk
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '')) {
      const isItem = ITEM.test(line);
      if (isItem ? lines.length > 0 : items.length > 0) flush();
      (isItem ? items : lines).push(isItem ? line.replace(ITEM, '') : line);
    }
    flush();
  }
  return blocks;
};

/** Every stretch of a text in markup, in order. */
export const allInlines = (source: string): readonly Inline[] =>
  parseMarkup(source).flatMap((block) => ('list' in block ? block.list.flat() : block.paragraph));

/** A text in markup as words alone: a block or an item to a line. */
export const plainText = (source: string): string =>
  parseMarkup(source)
    .flatMap((block) => ('list' in block ? block.list : [block.paragraph]))
    .map((inlines) => inlines.map(({ text }) => text).join(''))
    .join('\n');
