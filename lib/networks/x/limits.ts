/** The most weighted characters that X lets every account write in one post. */
export const usualLimit = 280;

/** The most weighted characters that X lets any account write in one post. */
export const longestPost = 25_000;
