import type { ShownHint } from '../../lib/desk/types.ts';

/** Whether "Ignore this word" makes sense: words of prose or a hashtag, at most three; never an address, a number or a whole sentence. */
export const isIgnorable = ({ excerpt }: ShownHint): boolean => /^#?[\p{L}\p{M}'’&-]+(?: [\p{L}\p{M}'’&-]+){0,2}$/u.test(excerpt) && excerpt.length <= 40;
