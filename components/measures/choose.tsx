import type { ReactNode } from 'react';
import { type Period, periodFromKey, periodsWithin } from '../../lib/measures/results/period.ts';
import type { PostIndex } from '../../lib/measures/results/post-index.ts';
import type { Choice, ObjectivesMessages } from './types.ts';

type Props = {
  readonly index: PostIndex;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly texts: ObjectivesMessages;
};

const Select = ({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}) => (
  <label className="choice">
    <span>{label}</span>
    <select value={value} onChange={({ target }) => onChange(target.value)}>
      {children}
    </select>
  </label>
);

const PeriodOptions = ({
  label,
  periods,
  texts,
}: {
  label: string;
  periods: readonly Period[];
  texts: ObjectivesMessages;
}) => (
  <optgroup label={label}>
    {periods.toReversed().map(({ key }) => (
      <option key={key} value={key}>
        {texts.period(key)}
      </option>
    ))}
  </optgroup>
);

/** The accounts of a network by name; the one that is not named last. */
const accountsOf = ({ posts }: PostIndex, network: Choice['network']): readonly (string | null)[] =>
  [...new Set(posts.filter((post) => post.network === network).map(({ account }) => account))].toSorted((one, other) =>
    one === null ? 1 : other === null ? -1 : one.localeCompare(other),
  );

/** What is shown: network, account, period, and what it is compared with. */
export const Choose = ({ index, choice, onChoose, texts }: Props) => {
  const t = texts.choose;
  const days = { from: index.posts[0]!.day, to: index.posts.at(-1)!.day };
  const accounts = accountsOf(index, choice.network);
  return (
    <form className="choices" aria-label={t.label} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t.network}
        value={choice.network}
        onChange={(value) =>
          onChoose({
            ...choice,
            network: index.networks.values.find((name) => name === value) ?? choice.network,
            account: undefined,
          })
        }
      >
        {index.networks.values.toSorted().map((name) => (
          <option key={name} value={name}>
            {texts.networks[name]}
          </option>
        ))}
      </Select>
      {accounts.length > 1 && (
        <Select
          label={t.account}
          value={choice.account === undefined ? '' : String(accounts.indexOf(choice.account))}
          onChange={(value) => onChoose({ ...choice, account: value === '' ? undefined : accounts[Number(value)] })}
        >
          <option value="">{t.allAccounts}</option>
          {accounts.map((account, place) => (
            <option key={account} value={place}>
              {account ?? t.noAccount}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t.period}
        value={choice.period.key}
        onChange={(value) => onChoose({ ...choice, period: periodFromKey(value) ?? choice.period })}
      >
        <PeriodOptions label={t.months} periods={periodsWithin('month', days)} texts={texts} />
        <PeriodOptions label={t.quarters} periods={periodsWithin('quarter', days)} texts={texts} />
        <PeriodOptions label={t.years} periods={periodsWithin('year', days)} texts={texts} />
      </Select>
      <Select
        label={t.compare}
        value={choice.compare}
        onChange={(value) => onChoose({ ...choice, compare: value === 'yearBefore' ? value : 'before' })}
      >
        <option value="before">{t.before}</option>
        <option value="yearBefore">{t.yearBefore}</option>
      </Select>
    </form>
  );
};
