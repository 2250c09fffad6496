/**
 * The page scripts, by their file in entrypoints, and the sites whose composer each is for: origins, without a slash at
 * the end. pro.x.com runs the same code base as x.com; not yet tried there.
 */
export const COMPOSERS = [
  { script: 'composer', sites: ['https://x.com', 'https://twitter.com', 'https://pro.x.com'] },
] as const;

/** The sites on which the extension works. */
export const SITES = COMPOSERS.flatMap(({ sites }) => sites);
