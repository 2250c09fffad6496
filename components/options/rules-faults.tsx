import { ISSUE_LEVELS, type DeliveryIssue, type IssueLevel, sortByLevel } from '../../lib/delivery/faults.ts';
import type { Severity } from '../../lib/rule-set/severity.ts';
import { rulesLang, rulesTextsFor } from '../../lib/i18n/rules-texts.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { SeverityShape } from '../hints/severity-shape.tsx';

type Props = { readonly faults: readonly DeliveryIssue[]; readonly texts: Texts };

const SHAPES: Readonly<Record<IssueLevel, Severity>> = { red: 'error', amber: 'warning', info: 'suggestion' };

/** What is amiss with the rules, the gravest first, a sentence each. What comes while the page is open is read out. */
export const RulesFaults = ({ faults, texts }: Props) => {
  const own = rulesTextsFor(texts.language);
  return (
    <div aria-live="polite" lang={rulesLang(texts.language, 'faults')}>
      {faults.length > 0 && (
        <ul className="rules-faults" aria-label={own.problems}>
          {sortByLevel(faults).map(({ id, facts }) => (
            <li key={own.faults[id](facts)} data-severity={ISSUE_LEVELS[id]}>
              <SeverityShape severity={SHAPES[ISSUE_LEVELS[id]]} />
              <span className="unseen">{own.severity[ISSUE_LEVELS[id]]} </span>
              <span>{own.faults[id](facts)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
