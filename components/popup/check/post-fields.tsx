import { useId } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import type { CheckState, PostDetails } from './types.ts';

type Props = Pick<CheckState, 'post' | 'accounts'> & {
  readonly onDescribe: (post: PostDetails) => void;
  readonly texts: Messages;
};

/**
 * What a text alone does not tell of a post: whether it answers another, its picture, and the account where that may
 * write more.
 */
export const PostFields = ({ post, accounts, onDescribe, texts: { check: t, panel } }: Props) => {
  const id = useId();
  return (
    <fieldset className="post-fields">
      <legend className="visually-hidden">{t.about}</legend>
      <label>
        <input
          type="checkbox"
          checked={post.reply}
          onChange={({ target }) => onDescribe({ ...post, reply: target.checked })}
        />
        {t.reply}
      </label>
      <label>
        <input
          type="checkbox"
          checked={post.alt !== null}
          onChange={({ target }) => onDescribe({ ...post, alt: target.checked ? '' : null })}
        />
        {t.picture}
      </label>
      {post.alt !== null && (
        <div>
          <label htmlFor={`${id}alt`}>{t.alt}</label>
          <input
            id={`${id}alt`}
            type="text"
            value={post.alt}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onDescribe({ ...post, alt: target.value })}
          />
        </div>
      )}
      {accounts.length > 0 && (
        <div>
          <label htmlFor={`${id}account`}>{t.account}</label>
          <select
            id={`${id}account`}
            value={post.account}
            onChange={({ target }) => onDescribe({ ...post, account: target.value })}
          >
            <option value="">{t.anyAccount}</option>
            {accounts.map(({ handle, limit }) => (
              <option key={handle} value={handle}>
                {t.accountWith(handle, panel.number(limit))}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
};
