import { type FormEvent, useRef, useState } from 'react';
import { DEFAULT_NETWORK, networkOf } from '../../lib/networks/index.ts';
import type { AccountLimit } from '../../lib/settings/settings.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { parseAccount } from './parse-account.ts';
import { Field } from './field.tsx';
import { RemovableList } from './removable-list.tsx';
import { Section } from './section.tsx';

type Props = {
  readonly accounts: readonly AccountLimit[];
  /** Those of the active rule set. */
  readonly fromRules: readonly AccountLimit[];
  readonly onChange: (accounts: AccountLimit[]) => void;
  readonly texts: Messages;
};
const { handle: handles, limits } = networkOf(DEFAULT_NETWORK);
const fine = { handle: null, limit: null };

/** How many characters an account may write, if more than the usual limit. */
export const LimitsSetting = ({ accounts, fromRules, onChange, texts }: Props) => {
  const t = texts.options.limits;
  const [handle, setHandle] = useState('');
  const [limit, setLimit] = useState('');
  const [problems, setProblems] = useState<{ readonly handle: string | null; readonly limit: string | null }>(fine);
  const handleInput = useRef<HTMLInputElement>(null);
  const limitInput = useRef<HTMLInputElement>(null);

  const add = (event: FormEvent): void => {
    event.preventDefault();
    const read = parseAccount(handle, limit, accounts, t);
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
    <Section title={t.title} about={t.about(limits.post)}>
      {fromRules.length > 0 && (
        <>
          <p>{t.fromRules}</p>
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
        none={fromRules.length > 0 ? '' : t.none(limits.post)}
        removeOne={t.removeOne}
        removed={t.removed}
        texts={texts}
      />
      <form className="add" noValidate onSubmit={add}>
        <Field
          label={t.handle}
          hint={t.handleHint}
          problem={problems.handle}
          value={handle}
          onChange={setHandle}
          input={handleInput}
        />
        <Field
          label={t.limit}
          hint={t.limitHint(limits.post, limits.longPost)}
          problem={problems.limit}
          value={limit}
          onChange={setLimit}
          input={limitInput}
          numeric
        />
        <button type="submit" className="button">
          {t.add}
        </button>
      </form>
    </Section>
  );
};
