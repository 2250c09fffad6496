import { type ReactNode, useId } from 'react';
import type { IgnoredHint, Stopped } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ListedReasons, ReasonField } from '../hints/reasons.tsx';
import { IgnoredList } from '../hints/ignored.tsx';

type Props = {
  readonly stopped: Stopped;
  readonly count: number;
  readonly children: ReactNode;
  /** Must-fix hints that are ignored in this post. */
  readonly ignored: readonly IgnoredHint[];
  readonly onShowAgain: (hints: readonly string[]) => void;
  readonly onAnyway: (reason?: string) => void;
  readonly texts: Messages;
};

/** The heading of a stop: how many things there are to fix, and in which post of a thread. */
export const stopTitle = ({ post }: Stopped, count: number, { preflight }: Messages): string =>
  preflight.title(count, post?.number, post?.count);

/**
 * Shown between two presses on Post: what must be fixed (its children), what is ignored, and how to post without a fix.
 */
export const PrePostCheck = ({ stopped, count, children, ignored, onShowAgain, onAnyway, texts }: Props) => {
  const { needsReason } = stopped;
  const t = texts.preflight;
  const id = useId();
  return (
    <section className="preflight" aria-labelledby={id}>
      <h2 id={id}>{stopTitle(stopped, count, texts)}</h2>
      <p className="next">{needsReason ? t.nextWithReason : t.next}</p>
      {children}
      {ignored.length > 0 && (
        <div className="also-ignored">
          <h3>{texts.panel.ignoredList}</h3>
          <IgnoredList ignored={ignored} onShowAgain={onShowAgain} texts={texts} />
        </div>
      )}
      <div className="reasons">
        {needsReason && <ListedReasons label={t.reasons} onReason={(reason) => onAnyway(reason)} texts={texts} />}
        <ReasonField
          label={needsReason ? texts.reasons.other : t.reason}
          submit={t.anyway}
          required={needsReason}
          onReason={(reason) => onAnyway(reason || undefined)}
          texts={texts}
        />
      </div>
    </section>
  );
};
