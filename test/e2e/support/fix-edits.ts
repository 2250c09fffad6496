/* Random edits with fixes among them, and the texts that they may lead to. Nothing here needs a browser. */

export type Edit =
  | { readonly do: 'type'; readonly letter: string }
  | { readonly do: 'drop'; readonly letter: string }
  | { readonly do: 'key'; readonly key: string }
  | {
      readonly do: 'fix';
      /** Which of the fixes in the panel. */
      readonly which: number;
      readonly pastes: { readonly mode: 'take' | 'refuse' | 'late'; readonly after: number };
      /**
       * What comes while the fix is made: a letter without a key so many milliseconds after its paste, or a letter by a
       * key.
       */
      readonly meanwhile: { readonly letter: string; readonly after: number | 'key' } | null;
      /** Whether the person waits until it is over. */
      readonly waits: boolean;
    };

const WORDS: Readonly<Record<string, string>> = { commence: 'start', utilise: 'use', purchase: 'buy' };
const BASES = [
  'They commence work on Friday',
  'We utilise it and they purchase more',
  'They purchase one, commence work and utilise it',
];
const KEYS = ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Shift+ArrowLeft', 'Backspace', 'Delete'];
/** Each edit adds a letter that is nowhere else: one from a keyboard, or one that comes without a key. */
const TYPED = 'ABCDEGHIJKLMNOPQRSUVXYZ';
const KEYLESS = 'ΓΔΘΛΞΠΣΦΨΩБГДЖЗИЛФЦЧШЩЭЮЯ';

export const sequence = (next: () => number): { readonly base: string; readonly edits: readonly Edit[] } => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const [typed, keyless] = [[...TYPED], [...KEYLESS]];
  const edit = (): Edit => {
    const kind = next();
    if (kind < 0.25) return { do: 'type', letter: typed.shift()! };
    if (kind < 0.5) return { do: 'key', key: pick(KEYS) };
    if (kind < 0.6) return { do: 'drop', letter: keyless.shift()! };
    const after = pick([null, null, null, 0, 2, 4, 8, 12, 'key', 'key'] as const);
    return {
      do: 'fix',
      which: Math.floor(next() * 3),
      pastes: { mode: pick(['take', 'take', 'refuse', 'late'] as const), after: pick([20, 80, 200]) },
      meanwhile: after === null ? null : { letter: (after === 'key' ? typed : keyless).shift()!, after },
      waits: next() < 0.5,
    };
  };
  const base = pick(BASES);
  return { base, edits: Array.from({ length: 3 + Math.floor(next() * 4) }, edit) };
};

/** The texts that at most so many fixes can make of a text, and how many fixes each took. */
const fixed = (text: string, fixes: number): ReadonlyMap<string, number> => {
  const all = new Map([[text, 0]]);
  for (const [one, used] of all) {
    if (used === fixes) continue;
    for (const [word, better] of Object.entries(WORDS))
      for (let at = one.indexOf(word); at >= 0; at = one.indexOf(word, at + 1)) {
        const next = one.slice(0, at) + better + one.slice(at + word.length);
        if (!all.has(next)) all.set(next, used + 1);
      }
  }
  return all;
};

const without = (text: string, letters: string): string =>
  [...text].filter((letter) => !letters.includes(letter)).join('');

/**
 * How many fixes were made between two texts if, beside them, only these letters were added; null if letters were lost
 * or others came.
 * @param fixes how many may have been made
 */
export const fixesBetween = (before: string, after: string, letters: string, fixes: number): number | null => {
  for (const letter of letters) if (after.split(letter).length !== 2) return null;
  return fixed(before, fixes).get(without(after, letters)) ?? null;
};

/** The texts that a key may lead to. It deletes what the person has selected, or else one letter or none. */
export const afterKey = (
  text: string,
  key: string,
  picked: { readonly start: number; readonly end: number } | null,
): readonly string[] => {
  if (key !== 'Backspace' && key !== 'Delete') return [text];
  if (picked) return [text.slice(0, picked.start) + text.slice(picked.end)];
  return [text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))];
};
