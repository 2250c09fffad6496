import type { Path } from '../problem.ts';

/** Where something in a resolved rule set comes from: a place in the source, or in what the source extends. */
export type Origin = { readonly from: 'own' | 'base'; readonly path: Path };

const keyOf = (path: Path): string => path.map(String).join('\n');

/** Remembers where the parts of a document come from. What is never set comes from the same path of the source. */
export const createOrigins = () => {
  const known = new Map<string, Origin>();
  return {
    set: (path: Path, origin: Origin): void => void known.set(keyOf(path), origin),
    /** The origin of a path, or that of the nearest around it. */
    of: (path: Path): Origin => {
      for (let length = path.length; length > 0; length--) {
        const origin = known.get(keyOf(path.slice(0, length)));
        if (origin) return { from: origin.from, path: [...origin.path, ...path.slice(length)] };
      }
      return { from: 'own', path };
    },
  };
};

export type Origins = ReturnType<typeof createOrigins>;
