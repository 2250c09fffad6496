/** The most weighted characters that X lets every account write in one post. */
export const DEFAULT_POST_LIMIT = 280;

/** The most weighted characters that X lets any account write in one post. */
export const MAX_POST_LENGTH = 25_000;

/** The most letters, digits and underscores of a handle. */
export const MAX_HANDLE_LENGTH = 15;

/** An address counts the same however long it is, for X shortens it. */
export const LINK_WEIGHT = 23;
