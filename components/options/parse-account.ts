import { DEFAULT_NETWORK, networkOf } from '../../lib/networks/index.ts';
import { type AccountLimit, handleSchema, limitSchema, MAX_ACCOUNTS } from '../../lib/settings/settings.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

/** An account as typed, read: or, by field, what to do about it. */
type ParsedAccount =
  | { readonly account: AccountLimit }
  | { readonly handle: string | null; readonly limit: string | null };

/** Reads what was typed for an account; '25 000' and '25,000' are both numbers. */
export const parseAccount = (
  typedHandle: string,
  typedLimit: string,
  accounts: readonly AccountLimit[],
  texts: Messages['options']['limits'],
): ParsedAccount => {
  const {
    handle: { key, plain, maxLength: longest },
    limits: { post, longPost },
  } = networkOf(DEFAULT_NETWORK);
  const handle = handleSchema.safeParse(typedHandle);
  const digits = typedLimit.replace(/[\s,]/g, '');
  const limit = limitSchema.safeParse(/^\d+$/.test(digits) ? Number(digits) : null);
  const twice = accounts.find((account) => handle.success && key(account.handle) === key(handle.data));
  const wrongHandle = () => {
    if (plain(typedHandle.trim()) === '') return texts.needHandle;
    if (!handle.success) return texts.badHandle(longest);
    if (twice) return texts.twice(twice.handle);
    return accounts.length >= MAX_ACCOUNTS ? texts.full : null;
  };
  const problem = wrongHandle();
  if (problem === null && handle.success && limit.success)
    return { account: { handle: handle.data, limit: limit.data } };
  return { handle: problem, limit: limit.success ? null : texts.badLimit(post, longPost) };
};
