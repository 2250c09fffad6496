import { toRows } from '../check/rows.ts';
import { bySeverity } from '../check/sort-hints.ts';
import type { TabSummary } from '../messaging/messages.ts';
import type { PanelController } from './panel.ts';

/** Answers the popup: the hints of the draft in this tab, worst first; null where there is no draft. */
export const toTabSummary = ({
  draft,
  off,
  view,
}: Pick<PanelController, 'draft' | 'off' | 'view'>): TabSummary | null => {
  if (!draft()) return null;
  const { hints, paused } = view().panel;
  return {
    rows: toRows(hints)
      .toSorted(bySeverity)
      .map(({ rule, severity, worst, hints: all }) => ({
        rule,
        severity,
        message: worst.message,
        language: worst.languages?.message,
        places: all.length,
      })),
    siteOff: off() && paused?.site ? { host: paused.site, locked: paused.locked } : null,
  };
};
