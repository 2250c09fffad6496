import { ISSUE_LEVELS, type DeliveryIssue, type IssueLevel, sortByLevel } from '../../lib/delivery/issues.ts';
import { toHash } from '../../lib/guidance/lookup/route.ts';
import { HELP_WITH_ISSUE } from '../../lib/i18n/help-topics.ts';
import type { Severity } from '../../lib/rule-set/severity.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { SeverityIcon } from '../hints/severity-shape.tsx';

type Props = { readonly faults: readonly DeliveryIssue[]; readonly texts: Messages };

const SHAPES: Readonly<Record<IssueLevel, Severity>> = { red: 'error', amber: 'warning', info: 'suggestion' };

/** The issues with the rules, the most serious first. Screen readers announce those that appear later. */
export const RulesIssues = ({ faults, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  return (
    <div aria-live="polite">
      {faults.length > 0 && (
        <ul className="rules-faults" aria-label={t.problems}>
          {sortByLevel(faults).map(({ id, facts }) => (
            <li key={t.faults[id](facts)} data-severity={ISSUE_LEVELS[id]}>
              <SeverityIcon severity={SHAPES[ISSUE_LEVELS[id]]} />
              <span className="visually-hidden">{t.severity[ISSUE_LEVELS[id]]} </span>
              <span>
                <bdi className="words">{t.faults[id](facts)}</bdi>{' '}
                <a
                  lang={texts.language}
                  href={`/popup.html${toHash('help', HELP_WITH_ISSUE[id])}`}
                  target="_blank"
                  rel="noopener"
                >
                  {texts.popup.help.withThis}
                  <span className="visually-hidden"> ({texts.hint.newTab})</span>
                </a>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
