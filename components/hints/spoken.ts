import { mustFixIn } from '../../lib/check/order.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { countBySeverity } from './count.ts';
import { stopTitle } from '../panel/preflight.tsx';
import type { PanelState } from '../../lib/panel/types.ts';

/** What a screen reader says of the hints, or '' for a draft with nothing in it. */
export const spoken = ({ hints, ignored, weightedLength }: PanelState, texts: Texts): string => {
  if (hints.length === 0 && ignored.length === 0 && weightedLength === 0) return '';
  return [
    texts.panel.hints(hints.length),
    ...countBySeverity(hints).map(({ severity, count }) => texts.panel.ofSeverity[severity](count)),
    ...(ignored.length > 0 ? [texts.panel.ignored(ignored.length)] : []),
  ].join(', ');
};

/** What a screen reader says at once when a press on Post is stopped: how much there is to fix, what comes first and how to get there; else ''. */
export const spokenAtStop = ({ hints, preflight }: PanelState, texts: Texts): string => {
  const open = mustFixIn(hints);
  const first = open[0];
  return preflight && first ? `${stopTitle(preflight, open.length, texts)}. ${first.message} ${texts.preflight.goTo(preflight.key)}` : '';
};
