import type { Messages } from '../../lib/i18n/messages.ts';
import { countBySeverity } from './count-by-severity.ts';
import type { PanelState } from '../../lib/panel/types.ts';

/** The number of hints as text for a live region; '' for an empty draft. */
export const announcementText = ({ hints, ignored, weightedLength }: PanelState, texts: Messages): string => {
  if (hints.length === 0 && ignored.length === 0 && weightedLength === 0) return '';
  return [
    texts.panel.hints(hints.length),
    ...countBySeverity(hints).map(({ severity, count }) => texts.panel.ofSeverity[severity](count)),
    ...(ignored.length > 0 ? [texts.panel.ignored(ignored.length)] : []),
  ].join(', ');
};
