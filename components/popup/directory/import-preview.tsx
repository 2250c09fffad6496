import { useEffect, useRef } from 'react';
import { planImport } from '../../../lib/guidance/directory/plan.ts';
import type { ImportResult } from '../../../lib/guidance/directory/read.ts';
import { nextReview } from '../../../lib/guidance/directory/review-date.ts';
import type { DirectoryEntry } from '../../../lib/rule-set/schema.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { PreviewTable } from './preview-table.tsx';
import { RowProblems } from './row-problems.tsx';
import type { DirectoryState } from './types.ts';

type Props = {
  readonly reading: Extract<ImportResult, { readonly ok: true }>;
  /** Whether the heading takes focus: after a file was read, not while a person chooses columns. */
  readonly takesFocus: boolean;
  readonly state: DirectoryState;
  readonly onAdd: (own: readonly DirectoryEntry[], sentence: string) => void;
  readonly texts: Messages;
};

const countsOf = (
  { added, changed, kept }: ReturnType<typeof planImport>,
  problems: number,
  { people: { from: t } }: Messages,
): readonly string[] => [
  t.added(added.length),
  ...(changed.length > 0 ? [t.changed(changed.length)] : []),
  ...(kept > 0 ? [t.keptAsIs(kept)] : []),
  ...(problems > 0 ? [t.left(problems)] : []),
];

/** What importing a file would add, and each row that cannot be imported. Nothing is stored yet. */
export const ImportPreview = ({
  reading: { form, entries, problems, columns, unused, guessed, undated },
  takesFocus,
  state,
  onAdd,
  texts,
}: Props) => {
  const t = texts.people.from;
  const plan = planImport(entries, state.own, state.department);
  const { added, changed, result } = plan;
  const fresh = [...added, ...changed];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  return (
    <section className="preview">
      <h3 ref={heading} tabIndex={-1} aria-live="polite">
        {countsOf(plan, problems.length, texts).join(', ')}
      </h3>
      {guessed && <p className="status-aside">{t.guessed}</p>}
      {undated > 0 && <p>{t.undated(undated, texts.date(nextReview(state.today)))}</p>}
      <p className="about">
        {t.columns}: {columns.map(({ field, heading: title }) => t.column(t.field[field], title)).join('; ')}.
        {unused.length > 0 && ` ${t.unused(unused.join(', '))}.`}
      </p>
      <RowProblems form={form} problems={problems} texts={texts} />
      {fresh.length > 0 && <PreviewTable entries={fresh} categories={state.categories} texts={texts} />}
      {result === null && <p className="problem">{t.full}</p>}
      {fresh.length === 0 && <p>{t.nothing}</p>}
      {result !== null && fresh.length > 0 && (
        <button type="button" className="button add" onClick={() => onAdd(result, t.done(fresh.length))}>
          {t.add(added.length, changed.length, problems.length)}
        </button>
      )}
    </section>
  );
};
