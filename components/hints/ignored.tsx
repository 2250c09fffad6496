import { useId } from 'react';
import { toRows } from '../../lib/check/rows.ts';
import type { IgnoredHint } from '../../lib/panel/types.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { SeverityIcon } from './severity-shape.tsx';
import { focusNeighbour } from './keyboard-navigation.ts';

type CountProps = {
  readonly count: number;
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly texts: Messages;
};

/** The number of hints that are ignored in this post. A press opens their list. */
export const IgnoredCount = ({ count, open, controls, onToggle, texts }: CountProps) =>
  count > 0 && (
    <span data-focus-group="">
      <button
        type="button"
        className="in-line ignored-count"
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        onClick={onToggle}
      >
        {texts.panel.ignored(count)}
      </button>
    </span>
  );

type ListProps = {
  readonly id?: string;
  readonly ignored: readonly IgnoredHint[];
  readonly onShowAgain: (hints: readonly string[]) => void;
  readonly texts: Messages;
};

/** What goes with a row of the list: with the last one the number of ignored hints and every list of them. */
const leavingWith = (row: Element): readonly Element[] => {
  const main = row.closest('main');
  if (!main || row.parentElement!.children.length > 1) return [row];
  return [
    row,
    ...[...main.querySelectorAll('.ignored-count')].flatMap((count) => count.closest('[data-focus-group]') ?? []),
  ];
};

/** The rows that are ignored in this post, each with a button that shows its hints again. */
export const IgnoredList = ({ id, ignored, onShowAgain, texts }: ListProps) => {
  const own = useId();
  return (
    <ul id={id} className="ignored" aria-label={texts.panel.ignoredList}>
      {toRows(ignored).map(({ rule, severity, worst, hints }, index) => (
        <li key={rule} data-focus-group="" data-ignored={hints[0].id}>
          <SeverityIcon severity={severity} label={texts.severity[severity]} />
          <span id={`${own}${index}`} className="message">
            <bdi lang={worst.languages?.message}>{worst.message}</bdi>
            {hints.length > 1 && <span className="places-summary">{texts.hint.places(hints.length)}</span>}
          </span>
          <button
            type="button"
            className="button-link"
            aria-describedby={`${own}${index}`}
            onClick={({ detail, currentTarget }) => {
              if (detail === 0) focusNeighbour(currentTarget.closest('li')!, leavingWith(currentTarget.closest('li')!));
              onShowAgain(hints.map(({ id: ignoredId }) => ignoredId));
            }}
          >
            {texts.panel.showAgain}
          </button>
        </li>
      ))}
    </ul>
  );
};
