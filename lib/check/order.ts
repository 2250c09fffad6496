import type { Span } from '../text/span.ts';
import { SEVERITIES } from '../rule-set/severity.ts';
import type { Hint } from './hint.ts';

/** The stretch of text a hint marks, or null where it is about a picture or the whole draft. */
export const spanOf = ({ target }: Pick<Hint, 'target'>): Span | null => (typeof target === 'object' && 'start' in target ? target : null);

/** Worst first. */
export const bySeverity = (a: Pick<Hint, 'severity'>, b: Pick<Hint, 'severity'>): number => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Those of the hints that must be fixed. */
export const mustFixIn = <H extends Pick<Hint, 'severity'>>(hints: readonly H[]): readonly H[] => hints.filter(({ severity }) => severity === 'error');

/** Places in the text come first, then pictures, then what is about the whole draft. */
const placeOf = ({ target }: Hint): number =>
  target === 'draft' ? Number.MAX_SAFE_INTEGER : 'media' in target ? 2 ** 40 + target.media : target.start;

const endOf = (hint: Hint): number => spanOf(hint)?.end ?? 0;

/** In order of position; at one place the longer first, then the worse. */
export const byPosition = (a: Hint, b: Hint): number => placeOf(a) - placeOf(b) || endOf(b) - endOf(a) || bySeverity(a, b);
