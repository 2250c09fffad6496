import { useMemo } from 'react';
import { splitThread } from '../../../lib/draft/split-thread.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';

type Props = {
  readonly text: string;
  /** Weighted characters of one post. */
  readonly limit: number;
  readonly onCopy: (post: string) => void;
  readonly texts: Messages;
};

/** A draft that is too long for one post, as the posts of a thread, each with a button that copies it. */
export const ThreadPosts = ({ text, limit, onCopy, texts: { check: t } }: Props) => {
  const posts = useMemo(() => splitThread(text, { limit }), [text, limit]);
  if (posts === null) return null;
  return (
    <section className="thread-posts">
      <h2>{t.thread(posts.length)}</h2>
      <ol>
        {posts.map((post, index) => (
          <li key={index}>
            <p>{post}</p>
            <button type="button" className="button" onClick={() => onCopy(post)}>
              {t.copyPost(index + 1)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
