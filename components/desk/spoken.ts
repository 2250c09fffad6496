import type { Texts } from '../../lib/texts/texts.ts';
import { countBySeverity } from './count.ts';
import type { DeskState } from '../../lib/desk/types.ts';

/** What a screen reader says of the hints, or '' for a draft with nothing in it. */
export const spoken = ({ hints, weightedLength, preflight }: DeskState, texts: Texts): string => {
  const counts = countBySeverity(hints);
  const errors = counts[0]?.severity === 'error' ? counts[0].count : 0;
  if (preflight && errors > 0) return `${texts.preflight.title(errors)}. ${texts.preflight.next}`;
  if (hints.length === 0 && weightedLength === 0) return '';
  return [texts.desk.hints(hints.length), ...counts.map(({ severity, count }) => texts.desk.ofSeverity[severity](count))].join(', ');
};
