type Area = { readonly setAccessLevel?: (to: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

const AREAS = ['local', 'session', 'sync', 'managed'] as const;

/**
 * Blocks content scripts from the extension's storage where the browser supports it (Chrome and Edge). Otherwise an
 * attacker who controls the process of X's page could read and replace the rules. Never rejects, because drafts are
 * checked without it too.
 * @param storage the areas by name, of which some may be missing
 */
export const restrictStorageAccess = async (
  storage: Readonly<Partial<Record<(typeof AREAS)[number], object>>>,
): Promise<void> => {
  const areas = AREAS.map((name) => storage[name] as Area | undefined);
  await Promise.allSettled(areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
};
