import { type RefObject, useId } from 'react';
import { foldRows, toRows } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { announcementText } from '../hints/announcement.ts';
import { FixAnnouncement } from '../hints/fix-announcement.tsx';
import { CharacterCount } from '../hints/character-count.tsx';
import { DraftField } from '../hints/draft-field.tsx';
import { HintList } from '../hints/hint-list.tsx';
import { Notice } from '../hints/notice.tsx';
import { useDebouncedValue } from '../hints/use-debounced-value.ts';
import type { FirstRunActions, FirstRunState } from './types.ts';

type Props = {
  readonly state: Pick<FirstRunState, 'text' | 'panel'>;
  readonly actions: FirstRunActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly texts: Messages;
};

/** A box to write in, with the hints that the composer would show. */
export const TryIt = ({ state: { text, panel }, actions, field, texts }: Props) => {
  const t = texts.firstRun;
  const id = useId();
  const { open, folded } = foldRows(toRows(panel.hints));
  const announcement = useDebouncedValue(announcementText(panel, texts), 1_500);
  return (
    <section className="try-it">
      <h2>{t.tryIt}</h2>
      <label htmlFor={id}>{t.write}</label>
      <DraftField
        id={id}
        field={field}
        text={text}
        hints={panel.hints}
        current={panel.hoveredHints}
        describedBy={`${id}note`}
        onWrite={actions.write}
      />
      <CharacterCount used={panel.weightedLength} limit={panel.limit} texts={texts} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <FixAnnouncement lastFix={panel.lastFix} texts={texts} />
      {open.length === 0 && <p className="empty">{text === '' ? texts.panel.start : texts.panel.clear}</p>}
      <HintList
        open={open}
        folded={folded}
        unfolded={panel.unfolded}
        hovered={panel.hoveredHints}
        entry={undefined}
        entryAtFold={false}
        actions={actions}
        texts={texts}
      />
      <Notice
        notice={panel.notice}
        undoable={panel.undoable}
        onUndo={actions.undoAll}
        onDismiss={actions.dismissNotice}
        texts={texts}
      />
      <p id={`${id}note`} className="privacy-note">
        {t.tryNote}
      </p>
    </section>
  );
};
