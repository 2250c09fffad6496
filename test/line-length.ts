const LITERAL =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![/*])(?:\[(?:[^\]\\]|\\.)*\]|[^/\\[]|\\.)+\/[a-z]*/g;
const COMMENT = /^\s*(?:\/\/|\/\*|\*)/;

const TEMPLATE = /`(?:[^`\\]|\\.)*`/g;

const graphemes = new Intl.Segmenter('en');
const lengthOf = (text: string): number => (text.length <= 120 ? text.length : [...graphemes.segment(text)].length);

/** The lines that a template of several lines stands on, by number from 0: they are text, as it is shown. */
const templateLines = (source: string): ReadonlySet<number> => {
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length - 1;
  const templates = [...source.matchAll(TEMPLATE)].filter(([text]) => text.includes('\n'));
  return new Set(templates.flatMap(({ 0: text, index }) => text.split('\n').map((_, line) => lineAt(index) + line)));
};

/**
 * The lines of a source file that are longer than `most` characters, as a reader counts them, and could be shorter, by
 * number from 1.
 *
 * No formatter breaks a string, a template or a regular expression: of a line of code its longest one is not counted.
 * Of a comment an address is not counted; all else can go to the next line.
 */
export const longLines = (source: string, most = 120): readonly number[] => {
  const inTemplate = templateLines(source);
  return source.split('\n').flatMap((line, index) => {
    if (lengthOf(line) <= most || inTemplate.has(index)) return [];
    const fixed = line.match(COMMENT.test(line) ? /https?:\/\/\S+/g : LITERAL) ?? [];
    const longest = Math.max(0, ...fixed.map(({ length }) => length));
    return lengthOf(line) - longest > most ? [index + 1] : [];
  });
};
