import { toRows } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { countBySeverity } from './count-by-severity.ts';
import type { PanelState } from '../../lib/panel/types.ts';

/** The number of rows as text for a live region; '' for an empty draft. */
export const announcementText = ({ hints, ignored, weightedLength }: PanelState, texts: Messages): string => {
  if (hints.length === 0 && ignored.length === 0 && weightedLength === 0) return '';
  const rows = toRows(hints);
  const ignoredRows = toRows(ignored);
  return [
    texts.panel.hints(rows.length),
    ...countBySeverity(rows).map(({ severity, count }) => texts.panel.ofSeverity[severity](count)),
    ...(ignored.length > 0 ? [texts.panel.ignored(ignoredRows.length)] : []),
  ].join(', ');
};
