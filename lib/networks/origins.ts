/** The sites with X's composer, on which the extension works: origins, without a slash at the end. pro.x.com runs the same code base; not yet tried there. */
export const SITES = ['https://x.com', 'https://twitter.com', 'https://pro.x.com'] as const;
