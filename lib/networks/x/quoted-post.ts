import type { Link } from '../../text/span.ts';

/** An address of a post at the very end of a draft: X shows that post in its place and drops the address. */
export const isQuotedPost = (text: string, link: Link): boolean =>
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/\w+\/status\/\d+/i.test(link.text) &&
  text.slice(link.end).trim() === '';
