import type { Hint } from '../check/hint.ts';
import type { ResolvedRules } from '../delivery/resolve-rules.ts';

type Policy = Pick<ResolvedRules, 'maySwitchOff' | 'mayIgnoreMustFix'>;

/** Words of prose or a hashtag, at most three; never an address, a number or a whole sentence. */
const isWords = (excerpt: string): boolean =>
  /^#?[\p{L}\p{M}'’&-]+(?: [\p{L}\p{M}'’&-]+){0,2}$/u.test(excerpt) && excerpt.length <= 40;

/** Whether a person may ignore this hint in one post. */
export const mayIgnoreHere = ({ severity }: Pick<Hint, 'severity'>, { mayIgnoreMustFix }: Policy): boolean =>
  severity !== 'error' || mayIgnoreMustFix;

/** Whether a person may have this hint's words ignored in every draft. Never for a must-fix hint. */
export const mayIgnoreWord = (
  { severity, excerpt }: Pick<Hint, 'severity' | 'excerpt'>,
  { maySwitchOff }: Policy,
): boolean => severity !== 'error' && maySwitchOff && isWords(excerpt);
