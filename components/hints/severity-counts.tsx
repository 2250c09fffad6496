import { toRows } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { HintView } from '../../lib/panel/types.ts';
import { countBySeverity } from './count-by-severity.ts';
import { SeverityIcon } from './severity-shape.tsx';

/** How many rows of each severity: its shape and a number. */
export const SeverityCounts = ({ hints, texts }: { readonly hints: readonly HintView[]; readonly texts: Messages }) => (
  <span className="tally">
    {countBySeverity(toRows(hints)).map(({ severity, count }) => (
      <span key={severity} title={texts.severity[severity]}>
        <SeverityIcon severity={severity} />
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">{texts.panel.ofSeverity[severity](count)} </span>
      </span>
    ))}
  </span>
);
