import { useId, useLayoutEffect, useRef, useState } from 'react';
import { certainFixes } from '../../lib/check/certain-fixes.ts';
import type { HintLanguages } from '../../lib/check/hint.ts';
import type { HintRow as Row } from '../../lib/check/rows.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { PanelActions, HintView } from '../../lib/panel/types.ts';
import { Chevron } from '../parts/icons.tsx';
import { FixAllButton } from './fix-all-button.tsx';
import { FixButtons } from './fix-buttons.tsx';
import { HintDetails } from './hint-details.tsx';
import { focusNeighbour, scrollRowIntoView } from './keyboard-navigation.ts';
import { PlacesSummary } from './places-summary.tsx';
import { SeverityIcon } from './severity-shape.tsx';

type Props = {
  readonly row: Row<HintView>;
  /** Pointed at, in the draft or here. */
  readonly current: boolean;
  /** The keyboard comes into the panel here. */
  readonly entry: boolean;
  /** Whether what the keys do is read out where the keyboard comes in. */
  readonly tellsKeys?: boolean | undefined;
  readonly actions: PanelActions;
  readonly texts: Messages;
};

/** The hints of a row whose fix can be made without a choice and loses no style. */
export const fixableIn = (hints: readonly HintView[]): readonly string[] =>
  certainFixes(hints.filter(({ losesStyle }) => !losesStyle)).map(({ hint }) => hint);

/** The languages of what a hint says, where these are known. */
const languagesOf = ({ languages }: HintView): Partial<HintLanguages> => languages ?? {};

/**
 * One row of the panel: a hint, or all hints of one rule with their number. It is read in this order: how grave it is
 * and what to do, why, the fixes, more. The keyboard stops at what opens it.
 */
export const HintRow = ({ row, current, entry, tellsKeys = false, actions, texts }: Props) => {
  const { rule, severity, worst, hints } = row;
  const languages = languagesOf(worst);
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLLIElement>(null);
  const message = useId();
  const why = useId();
  const details = useId();
  const keys = useId();
  const isTold = entry && tellsKeys;
  const [first] = hints;
  const isSingle = hints.length === 1;
  const fixable = isSingle ? [] : fixableIn(hints);

  useLayoutEffect(() => {
    if (current && element.current) scrollRowIntoView(element.current);
  }, [current]);

  const hover = (): void => actions.hoverHints(hints.map(({ id }) => id));
  return (
    <li
      ref={element}
      className="hint"
      data-focus-group=""
      data-hint={first.id}
      data-hint-rule={rule}
      data-severity={severity}
      data-current={current || undefined}
      onPointerEnter={hover}
      onPointerLeave={() => actions.hoverHints([])}
      onFocus={hover}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || actions.hoverHints([])}
    >
      <SeverityIcon severity={severity} />
      <div className="line">
        <button
          type="button"
          className="opener"
          data-initial-focus={entry ? '' : undefined}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          aria-describedby={isTold ? `${why} ${keys}` : why}
          onClick={() => setOpen(!open)}
        >
          <span className="visually-hidden">{texts.severity[severity]}: </span>
          <bdi id={message} lang={languages.message}>
            {worst.message}
          </bdi>
          {!isSingle && <PlacesSummary hints={hints} texts={texts} />}
          <Chevron />
        </button>
        {/* Seen where it matters most or is asked for; heard always. */}
        <p id={why} className={open || severity === 'error' ? 'why' : 'visually-hidden'}>
          <bdi lang={languages.why}>{worst.why}</bdi>
        </p>
        {isTold && (
          <span id={keys} hidden>
            {texts.panel.keys}
          </span>
        )}
        {isSingle ? (
          <FixButtons
            hint={first}
            describedBy={message}
            onFix={(index) => actions.fix(first.id, index)}
            texts={texts}
          />
        ) : (
          <FixAllButton
            fixable={fixable}
            all={hints.length}
            describedBy={message}
            onFixAll={actions.fixAll}
            texts={texts}
          />
        )}
      </div>
      {open && (
        <HintDetails
          id={details}
          row={row}
          describedBy={message}
          actions={actions}
          // The row will disappear, so keyboard focus in it moves to the next one.
          onLeaving={() => element.current && focusNeighbour(element.current)}
          texts={texts}
        />
      )}
    </li>
  );
};
