import { toRows } from '../../lib/check/rows.ts';
import { mustFixIn } from '../../lib/check/sort-hints.ts';
import type { PanelState } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { stopTitle } from './preflight.tsx';

/**
 * What a screen reader says at once when a press on Post is stopped: how much there is to fix, what comes first and how
 * to get there; else ''.
 */
export const stopAnnouncement = ({ hints, postBlocked }: PanelState, texts: Messages): string => {
  const open = mustFixIn(toRows(hints));
  const first = open[0]?.worst;
  return postBlocked && first
    ? `${stopTitle(postBlocked, open.length, texts)}. ${first.message} ${texts.preflight.goTo(postBlocked.key)}`
    : '';
};
