const LITERAL =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![/*])(?:\[(?:[^\]\\]|\\.)*\]|[^/\\[]|\\.)+\/[a-z]*/g;
const COMMENT = /^\s*(?:\/\/|\/\*|\*)/;

/**
 * The lines of a source file that are longer than `most` (UTF-16 units) and could be shorter, by number from 1.
 *
 * No formatter breaks a string, a template or a regular expression: of a line of code its longest one is not counted.
 * Of a comment an address is not counted; all else can go to the next line.
 */
export const longLines = (source: string, most = 120): readonly number[] =>
  source.split('\n').flatMap((line, index) => {
    if (line.length <= most) return [];
    const fixed = line.match(COMMENT.test(line) ? /https?:\/\/\S+/g : LITERAL) ?? [];
    const longest = Math.max(0, ...fixed.map(({ length }) => length));
    return line.length - longest > most ? [index + 1] : [];
  });
