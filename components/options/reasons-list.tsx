import { useState } from 'react';
import { titleOfRule } from '../../lib/rule-set/wording/describe-rules.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Reason } from '../../lib/settings/reasons.ts';
import { handleSchema } from '../../lib/settings/settings.ts';
import { clockTime, localTime } from '../../lib/text/time/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Section } from './section.tsx';

type Props = {
  /** Oldest first. */
  readonly reasons: readonly Reason[];
  /** They are deleted after so many days. */
  readonly days: number;
  /** The rules, for their titles. */
  readonly rules: RuleSet['rules'];
  readonly onSave: () => void;
  readonly onClear: () => void;
  readonly texts: Messages;
};

/** The reasons a person gave for not fixing a must-fix hint, newest first. */
export const ReasonsList = ({ reasons, days, rules, onSave, onClear, texts }: Props) => {
  const t = texts.options.reasons;
  const [cleared, setCleared] = useState(false);
  return (
    <Section title={t.title} about={t.about(days)}>
      <p role="status" className="status-message">
        {cleared && reasons.length === 0 ? t.cleared : ''}
      </p>
      {reasons.length === 0 && !cleared && <p className="none">{t.none}</p>}
      {reasons.length > 0 && (
        <>
          <ReasonsTable reasons={reasons} rules={rules} texts={texts} />
          <p className="rules-actions">
            <button type="button" className="button" onClick={onSave}>
              {t.save}
            </button>
            <button type="button" className="button" onClick={() => (setCleared(true), onClear())}>
              {t.clear}
            </button>
          </p>
        </>
      )}
    </Section>
  );
};

const accountOf = (account: string): string => {
  const { data } = handleSchema.safeParse(account);
  return data === undefined ? account : `@${data}`;
};

/** A narrow page lays the table out as blocks, which removes its roles: so they are given here. */
const ReasonsTable = ({ reasons, rules, texts }: Pick<Props, 'reasons' | 'rules' | 'texts'>) => {
  const t = texts.options.reasons;
  const timeOf = (at: string): string => {
    const here = localTime(Date.parse(at));
    return t.at(texts.date(here), clockTime(here));
  };
  return (
    <table role="table" className="reasons">
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.rule}</th>
          <th scope="col">{t.account}</th>
          <th scope="col">{t.reason}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.toReversed().map(({ at, reason, rule, account }, index) => (
          <tr key={index} role="row">
            <td role="cell">
              <time dateTime={at}>{timeOf(at)}</time>
            </td>
            <td role="cell" data-label={t.rule}>
              {rule === undefined ? t.unknown : <span lang="en">{titleOfRule(rules, rule) ?? rule}</span>}
            </td>
            <td role="cell" data-label={t.account}>
              {account === undefined ? t.unknown : accountOf(account)}
            </td>
            <td role="cell" data-label={t.reason}>
              {reason}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
