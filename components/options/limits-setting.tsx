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

const LimitsFromRules = ({ fromRules, texts }: Pick<Props, 'fromRules' | 'texts'>) =>
  fromRules.length > 0 && (
    <>
      <p>{texts.options.limits.fromRules}</p>
      <ul className="given">
        {fromRules.map(({ handle, limit: most }) => (
          <li key={handle}>
            <b>@{handles.plain(handle)}</b> {texts.panel.number(most)}
          </li>
        ))}
      </ul>
    </>
  );

const useLimitForm = ({ accounts, onChange, texts }: Omit<Props, 'fromRules'>) => {
  const [handle, setHandle] = useState('');
  const [limit, setLimit] = useState('');
  const [problems, setProblems] = useState<{ readonly handle: string | null; readonly limit: string | null }>(fine);
  const handleInput = useRef<HTMLInputElement>(null);
  const limitInput = useRef<HTMLInputElement>(null);

  const add = (event: FormEvent): void => {
    event.preventDefault();
    const read = parseAccount(handle, limit, accounts, texts.options.limits);
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
  return { handle, setHandle, limit, setLimit, problems, handleInput, limitInput, add };
};

const AddLimit = (props: Omit<Props, 'fromRules'>) => {
  const t = props.texts.options.limits;
  const { handle, setHandle, limit, setLimit, problems, handleInput, limitInput, add } = useLimitForm(props);
  return (
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
  );
};

/** How many characters an account may write, if more than the usual limit. */
export const LimitsSetting = ({ accounts, fromRules, onChange, texts }: Props) => {
  const t = texts.options.limits;
  return (
    <Section title={t.title} about={t.about(limits.post)}>
      <LimitsFromRules fromRules={fromRules} texts={texts} />
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
      <AddLimit accounts={accounts} onChange={onChange} texts={texts} />
    </Section>
  );
};
