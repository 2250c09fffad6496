import { useId, useState } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { POLL_LIMITS } from '../../../lib/networks/poll-limits.ts';
import { TextInput } from './text-input.tsx';
import type { CheckState, PostDetails } from './types.ts';

type Props = Pick<CheckState, 'post' | 'accounts'> & {
  readonly onDescribe: (post: PostDetails) => void;
  readonly texts: Messages;
};

/** X allows so many images in a post (recalled, not checked at its source). */
const MOST_IMAGES = 4;

const EMPTY_POLL: readonly string[] = Array.from({ length: POLL_LIMITS.most }, () => '');

const withItem = (items: readonly string[], index: number, value: string): readonly string[] =>
  items.map((item, at) => (at === index ? value : item));

/** How many images the post has, and the alt text of each. */
const Images = ({ post, onDescribe, texts: { check: t } }: Props) => {
  const id = useId();
  const { alts } = post;
  return (
    <>
      <div>
        <label htmlFor={`${id}images`}>{t.images}</label>
        <select
          id={`${id}images`}
          value={alts.length}
          onChange={({ target }) => {
            const count = Number(target.value);
            onDescribe({ ...post, alts: Array.from({ length: count }, (_, index) => alts[index] ?? '') });
          }}
        >
          {Array.from({ length: MOST_IMAGES + 1 }, (_, count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </div>
      {alts.map((alt, index) => (
        <TextInput
          key={index}
          label={t.alt(index + 1, alts.length)}
          value={alt}
          onChange={(value) => onDescribe({ ...post, alts: withItem(alts, index, value) })}
        />
      ))}
    </>
  );
};

/** Whether the post has a poll, and its choices. Its question is the text of the post. */
const Poll = ({ post, onDescribe, texts: { check: t } }: Props) => (
  <>
    <label>
      <input
        type="checkbox"
        checked={post.poll !== null}
        onChange={({ target }) => onDescribe({ ...post, poll: target.checked ? EMPTY_POLL : null })}
      />
      {t.poll}
    </label>
    {post.poll && <p className="about">{t.pollAbout(POLL_LIMITS.least, POLL_LIMITS.choice)}</p>}
    {post.poll?.map((choice, index) => (
      <TextInput
        key={index}
        label={t.choice(index + 1)}
        value={choice}
        maxLength={POLL_LIMITS.choice}
        onChange={(value) => onDescribe({ ...post, poll: withItem(post.poll ?? [], index, value) })}
      />
    ))}
  </>
);

/** What a text alone does not tell of a post: what it answers, shows and asks, who posts it, and when. */
export const PostFields = (props: Props) => {
  const { post, accounts, onDescribe, texts } = props;
  const { check: t, panel } = texts;
  const id = useId();
  // What was said before stays in sight; afterwards the person opens and closes it.
  const [isOpen] = useState(post.poll !== null || post.account !== '' || post.scheduledFor !== '');
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
      <Images {...props} />
      <details open={isOpen}>
        <summary>{t.more}</summary>
        <Poll {...props} />
        <TextInput
          label={t.account}
          value={post.account}
          list={`${id}accounts`}
          onChange={(account) => onDescribe({ ...post, account })}
        />
        <datalist id={`${id}accounts`}>
          {accounts.map(({ handle, limit }) => (
            <option key={handle} value={`@${handle}`} label={t.accountWith(handle, panel.number(limit))} />
          ))}
        </datalist>
        <TextInput
          label={t.scheduled}
          type="datetime-local"
          value={post.scheduledFor}
          onChange={(scheduledFor) => onDescribe({ ...post, scheduledFor })}
        />
      </details>
    </fieldset>
  );
};
