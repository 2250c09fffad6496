/** The most weighted characters of a post that X lets every account write, and that it lets any account write. */
export const usualLimit = 280;
export const longestPost = 25_000;
