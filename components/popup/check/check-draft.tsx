import { type RefObject, useId, useState } from 'react';
import { foldRows, toRows } from '../../../lib/check/rows.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { Checklist } from '../../hints/checklist.tsx';
import { HintList } from '../../hints/hint-list.tsx';
import { IgnoredCount, IgnoredList } from '../../hints/ignored.tsx';
import { CharacterCount } from '../../hints/character-count.tsx';
import { Notice } from '../../hints/notice.tsx';
import { announcementText } from '../../hints/announcement.ts';
import { ModeLines } from '../../hints/mode-lines.tsx';
import { FixAnnouncement } from '../../hints/fix-announcement.tsx';
import { SeverityCounts } from '../../hints/severity-counts.tsx';
import type { PanelActions } from '../../../lib/panel/types.ts';
import { useDebouncedValue } from '../../hints/use-debounced-value.ts';
import { Tick } from '../../parts/icons.tsx';
import { DraftField } from '../../hints/draft-field.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { PostFields } from './post-fields.tsx';
import { ThreadPosts } from './thread-posts.tsx';
import type { InitialDraft, CheckActions, CheckState } from './types.ts';
import { useInitialDraft } from './use-initial-draft.ts';
import { useFilesAndPaste } from './use-files-and-paste.ts';
import { useConfirmClose } from './use-escape.ts';

type Props = {
  readonly state: CheckState;
  readonly actions: CheckActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly begun: RefObject<InitialDraft | null>;
  /** Whether it is the view that is seen: its text takes focus when it comes. */
  readonly shown: boolean;
  readonly texts: Messages;
  /** Milliseconds without a change before the number of hints is read out. */
  readonly announceAfter?: number;
};

const nothing = (): void => {};

/** Any text, whoever wrote it and wherever it is going, with the hints that the composer would show. */
export const CheckDraft = ({
  state: { text, post, accounts, panel },
  actions,
  field,
  begun,
  shown,
  texts,
  announceAfter = 1_500,
}: Props) => {
  const t = texts.check;
  const id = useId();
  const [listed, setListed] = useState(false);
  const { hints, ignored, checklist, hoveredHints, unfolded, weightedLength, limit } = panel;
  const rows = toRows(hints);
  const { open, folded } = foldRows(rows);
  const announcement = useDebouncedValue(announcementText(panel, texts), announceAfter);
  const row: PanelActions = {
    ...actions,
    setCollapsed: nothing,
    setGoesOut: nothing,
    allowNextPost: nothing,
    focusEditor: nothing,
    pause: nothing,
    resume: nothing,
    openPage: nothing,
  };

  useInitialDraft({ begun, field, text, write: actions.write, shown });
  const escape = useConfirmClose(
    actions.openTab !== null,
    () => text,
    () => actions.showNotice(t.leaving),
  );

  const filesAndPaste = useFilesAndPaste({ ...actions, text, texts });

  return (
    <div className="check" onKeyDown={escape} {...filesAndPaste}>
      <label className="title" htmlFor={id}>
        {t.title}
      </label>
      <DraftField
        id={id}
        field={field}
        text={text}
        hints={hints}
        current={hoveredHints}
        describedBy={`${id}kept`}
        onWrite={actions.write}
      />
      <CharacterCount used={weightedLength} limit={limit} texts={texts} />
      <PostFields post={post} accounts={accounts} onDescribe={actions.describe} texts={texts} />
      {weightedLength > limit && <ThreadPosts text={text} limit={limit} onCopy={actions.copyPost} texts={texts} />}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <ModeLines modes={panel.modes} onReadMore={actions.openArticle} texts={texts} />
      <FixAnnouncement lastFix={panel.lastFix} texts={texts} />
      {text === '' && hints.length === 0 ? (
        <p className="about">{t.start}</p>
      ) : (
        <section className="outcome">
          <h2>
            {texts.panel.hints(rows.length)} <SeverityCounts hints={hints} texts={texts} />
          </h2>
          <IgnoredCount
            count={toRows(ignored).length}
            open={listed}
            controls={`${id}ignored`}
            onToggle={() => setListed(!listed)}
            texts={texts}
          />
          {listed && ignored.length > 0 && (
            <IgnoredList id={`${id}ignored`} ignored={ignored} onShowAgain={actions.showAgain} texts={texts} />
          )}
          {open.length === 0 && (rows.length === 0 || ignored.length === 0) && (
            <p className="empty">
              {ignored.length === 0 && <Tick />}
              {ignored.length === 0 ? texts.panel.clear : texts.panel.noOther}
            </p>
          )}
          {rows.length > 0 && (
            <HintList
              open={open}
              folded={folded}
              hovered={hoveredHints}
              entry={undefined}
              entryAtFold={false}
              unfolded={unfolded}
              actions={row}
              texts={texts}
            />
          )}
          {checklist.length > 0 && <Checklist items={checklist} onTick={actions.setItemTicked} texts={texts} />}
          <CopyButtons text={text} actions={actions} texts={texts} />
        </section>
      )}
      <Notice
        notice={panel.notice}
        undoable={panel.undoable}
        onUndo={actions.undoAll}
        onDismiss={actions.dismissNotice}
        texts={texts}
      />
      <p id={`${id}kept`} className="privacy-note">
        {t.kept}
      </p>
      {actions.openTab && (
        <button type="button" className="button-link" onClick={actions.openTab}>
          {t.openTab}
        </button>
      )}
    </div>
  );
};
