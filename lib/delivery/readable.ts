import type { DeliveryState } from './state.ts';
import type { ReadStored } from './stored-rule-set.ts';

/** Dependencies of `createReader`. See `UpdateDependencies` for each one. */
type ReaderDependencies = { readonly canRead: (text: string) => Promise<boolean | null>; readonly version: string };

/**
 * Finds out which stored rule sets this version of the extension can read, without reading those that it has read
 * before. Where that cannot be told now, a rule set counts as readable: the pages that use it read it anyway.
 * `readable`: the SHA-256 of those that surely are.
 */
export const createReader = (
  { canRead, version }: ReaderDependencies,
  { readable: { by, shas } }: DeliveryState,
): { readonly read: ReadStored<true>; readonly readable: () => readonly string[] } => {
  const known = new Set<string>();
  return {
    read: async ({ sha, body }) => {
      const answer = (by === version && shas.includes(sha)) || (await canRead(body));
      if (answer === true) known.add(sha);
      return answer === false ? null : true;
    },
    readable: () => [...known],
  };
};
