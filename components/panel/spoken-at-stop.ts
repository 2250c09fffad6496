import { mustFixIn } from '../../lib/check/order.ts';
import type { PanelState } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/texts.ts';
import { stopTitle } from './preflight.tsx';

/** What a screen reader says at once when a press on Post is stopped: how much there is to fix, what comes first and how to get there; else ''. */
export const spokenAtStop = ({ hints, preflight }: PanelState, texts: Messages): string => {
  const open = mustFixIn(hints);
  const first = open[0];
  return preflight && first ? `${stopTitle(preflight, open.length, texts)}. ${first.message} ${texts.preflight.goTo(preflight.key)}` : '';
};
