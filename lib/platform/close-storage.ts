type Area = { readonly setAccessLevel?: (to: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

const AREAS = ['local', 'session', 'sync', 'managed'] as const;

/**
 * Closes what the extension keeps to scripts inside web pages, where the browser can (Chrome and Edge; Firefox has no such thing): whoever
 * takes over the process of X's page else reads the rules, and writes its own. Never rejects, for a browser that cannot still checks.
 * @param storage the areas by name, of which some may be missing
 */
export const restrictStorageAccess = async (storage: Readonly<Partial<Record<(typeof AREAS)[number], object>>>): Promise<void> => {
  const areas = AREAS.map((name) => storage[name] as Area | undefined);
  await Promise.allSettled(areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
};
