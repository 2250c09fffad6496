import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ChangeList } from './change-list.tsx';
import { TruncatedList } from './truncated-list.tsx';
import type { Preview } from '../../lib/delivery/page/types.ts';

type Props = {
  readonly preview: Preview | null;
  /** What came of the last press, or ''. */ readonly said: string;
  readonly texts: Messages;
};

/**
 * Shows what a rule set file would change and what to know before using it, or why it cannot be used. Screen readers
 * announce only its first lines, not the list.
 */
export const RulesPreview = ({ preview, said, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  const headline = (): string | null => {
    if (!preview) return null;
    if (!preview.ok) return t[preview.why];
    if (preview.changes.length > 0) return t.preview(preview.department, preview.version);
    return preview.same ? t.same(preview.department, preview.version) : t.noChange(preview.department, preview.version);
  };
  const toKnow = preview?.ok
    ? [
        preview.insteadOf !== null && t.beforeUse.other(preview.insteadOf),
        preview.olderThan !== null && t.beforeUse.older(preview.olderThan),
        preview.expired !== null && t.beforeUse.expired(texts.date(preview.expired)),
      ].filter((words) => words !== false)
    : [];
  return (
    <div className="rules-preview">
      <div role="status">
        {toKnow.map((words) => (
          <p key={words}>
            <b>{words}</b>
          </p>
        ))}
        {preview && <p>{headline()}</p>}
        {said !== '' && <p>{said}</p>}
      </div>
      {preview?.ok && <ChangeList changes={preview.changes} texts={texts} />}
      {preview && !preview.ok && preview.why === 'unreadable' && (
        <div className="rules-changes" lang="en">
          <TruncatedList lines={preview.problems} more={t.more} />
        </div>
      )}
    </div>
  );
};
