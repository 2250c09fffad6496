import type { Messages } from '../../lib/i18n/messages.ts';
import type { PanelState } from '../../lib/panel/types.ts';

type Props = { readonly state: Pick<PanelState, 'postingAs' | 'limit' | 'thread'>; readonly texts: Messages };

/** Which account will post, where there are several, and one line for each post of a thread. */
export const PostContext = ({ state: { postingAs, limit, thread }, texts: { panel: t } }: Props) => (
  <>
    {postingAs !== null && <p className="posting-as">{t.postingAs(postingAs, t.number(limit))}</p>}
    {thread.length > 0 && (
      <ol className="thread-posts" aria-label={t.thread}>
        {thread.map(({ number, hints, weightedLength, limit: most, current }) => (
          <li key={number} aria-current={current || undefined}>
            {t.threadPost(number)}: {t.hints(hints)}, {t.length(t.number(weightedLength), t.number(most))}
          </li>
        ))}
      </ol>
    )}
  </>
);
