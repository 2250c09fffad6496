import type { HandleRules } from '../network.ts';
import { MAX_HANDLE_LENGTH } from './limits.ts';
import { looksLikeHandle, parseHandle, profileAddress } from './profile.ts';

const WHOLE = `[A-Za-z0-9_]{1,${MAX_HANDLE_LENGTH}}$`;

/** A handle without the @ that people put before it, and without spaces around it. */
const plain = (handle: string): string => handle.trim().replace(/^@/, '');

/** The same for every way to write one account: X tells neither an @ nor capitals apart. */
const key = (handle: string): string => plain(handle).toLowerCase();

/** Handles as X has them. */
export const handle: HandleRules = {
  pattern: new RegExp(`^${WHOLE}`),
  patternWithAt: new RegExp(`^@?${WHOLE}`),
  maxLength: MAX_HANDLE_LENGTH,
  description: `letters, digits and underscores, at most ${MAX_HANDLE_LENGTH}`,
  plain,
  key,
  parse: parseHandle,
  isUnmistakable: looksLikeHandle,
  profile: profileAddress,
};
