/** How a text file is divided into drafts. */
export const SPLITS = ['auto', 'line', 'none'] as const;
export type Split = (typeof SPLITS)[number];

/** A stretch of a file that is one post. `start`: UTF-16 offset; `thread`: its place among the posts of a thread. */
export type Piece = {
  readonly start: number;
  readonly text: string;
  readonly thread: { readonly index: number; readonly count: number; readonly others: string[] } | null;
};

type Stretch = { readonly start: number; readonly text: string };

/** Without the blank lines around it; null where nothing is left. A network takes them off too. */
const withoutBlankLines = ({ start, text }: Stretch): Stretch | null => {
  const lead = /^(?:[^\S\n]*\n)*/.exec(text)![0].length;
  const trimmed = text.slice(lead).trimEnd();
  return trimmed === '' ? null : { start: start + lead, text: trimmed };
};

/** The stretches between the lines that hold only `divider`. */
const between = ({ start, text }: Stretch, divider: RegExp): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: line } of text.matchAll(divider)) {
    stretches.push({ start: start + from, text: text.slice(from, index) });
    from = index + line.length;
  }
  return [...stretches, { start: start + from, text: text.slice(from) }];
};

const DRAFTS = /^---[^\S\n]*(?:\n|$)/gm;
const POSTS = /^===[^\S\n]*(?:\n|$)/gm;
const LINES = /\n/g;

const isStretch = (stretch: Stretch | null): stretch is Stretch => stretch !== null;

const postsOf = (draft: Stretch): readonly Piece[] => {
  const posts = between(draft, POSTS).map(withoutBlankLines).filter(isStretch);
  return posts.map((post, index) => ({
    ...post,
    thread:
      posts.length > 1
        ? { index, count: posts.length, others: posts.filter((other) => other !== post).map(({ text }) => text) }
        : null,
  }));
};

/**
 * Divides the text of a file (with line feeds alone) into posts. `auto`: a line of `---` divides drafts, a line of
 * `===` the posts of a thread. `line`: one post a line. `none`: the whole file is one. `from`: the offset at which the
 * posts begin, after the front matter.
 */
export const splitText = (text: string, split: Split, from = 0): readonly Piece[] => {
  const whole: Stretch = { start: from, text: text.slice(from) };
  if (split === 'auto') return between(whole, DRAFTS).flatMap(postsOf);
  const stretches = split === 'line' ? between(whole, LINES) : [whole];
  return stretches
    .map(withoutBlankLines)
    .filter(isStretch)
    .map((stretch) => ({ ...stretch, thread: null }));
};
