import { toHash } from '../../lib/guidance/lookup/route.ts';
import type { ReactNode } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { ActiveRulesSummary } from './types.ts';

type Props = {
  readonly inForce: ActiveRulesSummary | null;
  /** What goes below. */
  readonly children: ReactNode;
  readonly onSettings: () => void;
  readonly texts: Messages;
};

/**
 * Whose rules apply, which version and since when. Above it the most serious issue with them; the settings show the
 * others.
 */
export const StatusLine = ({ inForce, children, onSettings, texts }: Props) => (
  <footer className="rules-status">
    {/* It is always on the page, because screen readers announce only changes in it. */}
    <div role="status">
      {inForce?.amiss && (
        <p className="issue" data-severity={inForce.amiss.severity}>
          {inForce.amiss.words} {inForce.amiss.more > 0 && texts.popup.moreAmiss(inForce.amiss.more)}
        </p>
      )}
    </div>
    {inForce?.amiss && (
      <p className="issue-help">
        <a href={toHash('help', inForce.amiss.help)}>{texts.popup.help.withThis}</a>
      </p>
    )}
    <p className="whose">
      {inForce && texts.popup.inForce(inForce.department, inForce.version, texts.date(inForce.published))}
    </p>
    <button type="button" className="button-link" onClick={onSettings}>
      {texts.popup.settings}
    </button>
    {children}
  </footer>
);
