import type { Messages } from '../../lib/i18n/messages.ts';
import { SeverityIcon } from './severity-shape.tsx';
import { countBySeverity } from './count-by-severity.ts';
import type { HintView } from '../../lib/panel/types.ts';

/** How many hints of each severity: its shape and a number. */
export const SeverityCounts = ({ hints, texts }: { readonly hints: readonly HintView[]; readonly texts: Messages }) => (
  <span className="tally">
    {countBySeverity(hints).map(({ severity, count }) => (
      <span key={severity} title={texts.severity[severity]}>
        <SeverityIcon severity={severity} />
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">{texts.panel.ofSeverity[severity](count)} </span>
      </span>
    ))}
  </span>
);
