import { useState } from 'react';
import { titleOfRule } from '../../lib/rule-set/rules-in-words.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Reason } from '../../lib/settings/reasons.ts';
import { handleSchema } from '../../lib/settings/settings.ts';
import { clockTime, localTime } from '../../lib/texts/dates.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { Section } from './section.tsx';

type Props = {
  /** Oldest first. */
  readonly reasons: readonly Reason[];
  /** How many days they are kept. */
  readonly days: number;
  /** Where the titles of rules are looked up. */
  readonly rules: RuleSet['rules'];
  readonly onClear: () => void;
  readonly texts: Texts;
};

/** The reasons a person gave for leaving a must-fix hint, newest first. */
export const ReasonsList = ({ reasons, days, rules, onClear, texts }: Props) => {
  const own = texts.options.reasons;
  const [cleared, setCleared] = useState(false);
  const timeOf = (at: string): string => {
    const here = localTime(Date.parse(at));
    return own.at(texts.date(here), clockTime(here));
  };
  const accountOf = (account: string): string => {
    const { data } = handleSchema.safeParse(account);
    return data === undefined ? account : `@${data}`;
  };
  return (
    <Section title={own.title} about={own.about(days)}>
      <p role="status" className="said">
        {cleared && reasons.length === 0 ? own.cleared : ''}
      </p>
      {reasons.length === 0 && !cleared && <p className="none">{own.none}</p>}
      {reasons.length > 0 && (
        <>
          {/* The roles are said, for a narrow page lays the table out as blocks, which takes them away. */}
          <table role="table" className="reasons">
            <thead>
              <tr>
                <th scope="col">{own.when}</th>
                <th scope="col">{own.rule}</th>
                <th scope="col">{own.account}</th>
                <th scope="col">{own.reason}</th>
              </tr>
            </thead>
            <tbody>
              {reasons.toReversed().map(({ at, reason, rule, account }, index) => (
                <tr key={index} role="row">
                  <td role="cell">
                    <time dateTime={at}>{timeOf(at)}</time>
                  </td>
                  <td role="cell" data-label={own.rule}>{rule === undefined ? own.unknown : <span lang="en">{titleOfRule(rules, rule) ?? rule}</span>}</td>
                  <td role="cell" data-label={own.account}>{account === undefined ? own.unknown : accountOf(account)}</td>
                  <td role="cell" data-label={own.reason}>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" className="plain" onClick={() => (setCleared(true), onClear())}>
            {own.clear}
          </button>
        </>
      )}
    </Section>
  );
};
