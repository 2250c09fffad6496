import { type FormEvent, useRef, useState } from 'react';
import { networkOf } from '../../lib/networks/index.ts';
import type { AccountLimit } from '../../lib/settings/settings.ts';
import type { Messages } from '../../lib/i18n/texts.ts';
import { parseAccount } from './account-problems.ts';
import { Field } from './field.tsx';
import { RemovableList } from './removable-list.tsx';
import { Section } from './section.tsx';

type Props = {
  readonly accounts: readonly AccountLimit[];
  /** Those of the rule set in force. */
  readonly fromRules: readonly AccountLimit[];
  readonly onChange: (accounts: AccountLimit[]) => void;
  readonly texts: Messages;
};
const { handle: handles, limits } = networkOf();
const fine = { handle: null, limit: null };

/** How many characters each account may write, where that is not what every account may. */
export const LimitsSetting = ({ accounts, fromRules, onChange, texts }: Props) => {
  const own = texts.options.limits;
  const [handle, setHandle] = useState('');
  const [limit, setLimit] = useState('');
  const [problems, setProblems] = useState<{ readonly handle: string | null; readonly limit: string | null }>(fine);
  const handleInput = useRef<HTMLInputElement>(null);
  const limitInput = useRef<HTMLInputElement>(null);

  const add = (event: FormEvent): void => {
    event.preventDefault();
    const read = parseAccount(handle, limit, accounts, own);
    if ('account' in read) {
      onChange([...accounts, read.account]);
      setHandle('');
      setLimit('');
      setProblems(fine);
      handleInput.current?.focus();
    } else {
      setProblems(read);
      (read.handle === null ? limitInput : handleInput).current?.focus();
    }
  };

  return (
    <Section title={own.title} about={own.about(limits.post)}>
      {fromRules.length > 0 && (
        <>
          <p>{own.fromRules}</p>
          <ul className="given">
            {fromRules.map(({ handle, limit: most }) => (
              <li key={handle}>
                <b>@{handles.plain(handle)}</b> {texts.panel.number(most)}
              </li>
            ))}
          </ul>
        </>
      )}
      <RemovableList
        items={accounts}
        nameOf={(account) => account.handle}
        show={(account) => (
          <>
            <b>@{account.handle}</b> {texts.panel.number(account.limit)}
          </>
        )}
        onChange={(next) => onChange([...next])}
        none={fromRules.length > 0 ? '' : own.none(limits.post)}
        removeOne={own.removeOne}
        removed={own.removed}
        texts={texts}
      />
      <form className="add" noValidate onSubmit={add}>
        <Field label={own.handle} hint={own.handleHint} problem={problems.handle} value={handle} onChange={setHandle} input={handleInput} />
        <Field label={own.limit} hint={own.limitHint(limits.post, limits.longPost)} problem={problems.limit} value={limit} onChange={setLimit} input={limitInput} numeric />
        <button type="submit" className="button">
          {own.add}
        </button>
      </form>
    </Section>
  );
};
