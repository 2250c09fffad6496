import { MAX_HANDLE_LENGTH } from './limits.ts';

const NAME = String.raw`@?(\w{1,${MAX_HANDLE_LENGTH}})`;
const ADDRESS = new RegExp(
  String.raw`^(?:https?://)?(?:www\.|mobile\.)?(?:x|twitter)\.com/${NAME}/?(?:[?#]\S*)?$`,
  'i',
);
const ALONE = new RegExp(`^${NAME}$`);

/** Pages of X itself whose addresses look like a profile. */
const PAGES = new Set([
  'compose',
  'explore',
  'hashtag',
  'home',
  'i',
  'intent',
  'login',
  'messages',
  'notifications',
  'search',
  'settings',
  'share',
  'signup',
  'tos',
]);

/**
 * A handle without its @, from @name, name, or the address of a profile on X or Twitter; null where it is none.
 * Capitals stay.
 */
export const parseHandle = (written: string): string | null => {
  const text = written.trim();
  const address = ADDRESS.exec(text)?.[1];
  if (address !== undefined) return PAGES.has(address.toLowerCase()) ? null : address;
  return ALONE.exec(text)?.[1] ?? null;
};

/** Whether a text can be nothing but a handle: it has its @ or is the address of a profile. */
export const looksLikeHandle = (written: string): boolean =>
  /^\s*@|\.com\//i.test(written) && parseHandle(written) !== null;

/** Where a profile is, for a handle that has been read. */
export const profileAddress = (handle: string): string => `https://x.com/${encodeURIComponent(handle)}`;
