type Area = { readonly setAccessLevel?: (to: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

const AREAS = ['local', 'session', 'sync', 'managed'] as const;

/**
 * Blocks content scripts from the extension's storage where the browser supports it (Chrome and Edge). Otherwise an
 * attacker who controls the process of X's page could read and replace the rules. Never rejects, because drafts are
 * checked without it too.
 * @param byName the areas, of which some may be missing. WXT would put its own storage package into the build for a
 *   parameter named `storage`.
 */
export const restrictStorageAccess = async (
  byName: Readonly<Partial<Record<(typeof AREAS)[number], object>>>,
): Promise<void> => {
  const areas = AREAS.map((name) => byName[name] as Area | undefined);
  await Promise.allSettled(areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
};
