import type { Network } from '../network.ts';
import { handle } from './handle.ts';
import { DEFAULT_POST_LIMIT, MAX_POST_LENGTH } from './limits.ts';
import { isQuotedPost } from './quoted-post.ts';

/** X, without how it counts: lib/networks/x/counting.ts has that. */
export const x: Network = {
  name: 'X',
  limits: { post: DEFAULT_POST_LIMIT, longPost: MAX_POST_LENGTH },
  handle,
  isQuotedPost,
};
