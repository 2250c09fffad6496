import { SEVERITIES } from '../../lib/rule-set/severity.ts';
import { describeRules } from '../../lib/rule-set/wording/describe-rules.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { RuleModes } from '../hints/rule-modes.tsx';

/**
 * Every rule that runs: what it looks at, in which modes where not always, why, and a draft in which it finds
 * something.
 */
export const RuleDescriptions = ({
  ruleSet,
  texts,
}: {
  readonly ruleSet: Pick<RuleSet, 'rules' | 'modes' | 'language'>;
  readonly texts: Messages;
}) =>
  SEVERITIES.map((severity) => {
    const rules = describeRules(ruleSet, severity);
    return (
      rules.length > 0 && (
        <section key={severity}>
          <h3>{texts.severity[severity]}</h3>
          <ul className="rule-list">
            {rules.map(({ id, title, only, why, example }) => (
              <li key={id}>
                <b lang="en">{title}.</b> <RuleModes only={only} language={ruleSet.language} texts={texts} />
                <span lang={ruleSet.language}>{why}</span>
                <p className="example">
                  {texts.paper.suchAs}{' '}
                  <span lang={ruleSet.language}>
                    {example.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
