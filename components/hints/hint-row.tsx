import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { FixButtons } from './fix-buttons.tsx';
import { Chevron } from '../parts/icons.tsx';
import { HintDetails } from './hint-details.tsx';
import { SeverityIcon } from './severity-shape.tsx';
import { scrollRowIntoView, focusNeighbour } from './keyboard-navigation.ts';
import type { PanelActions, HintView } from '../../lib/panel/types.ts';

type Props = {
  readonly hint: HintView;
  /** Pointed at, in the draft or here. */
  readonly current: boolean;
  /** The keyboard comes into the panel here. */
  readonly entry: boolean;
  readonly actions: PanelActions;
  readonly texts: Messages;
};

/** One hint of the panel. The keyboard stops at its first fix or, where there is none, at what opens it. */
export const HintRow = ({ hint, current, entry, actions, texts }: Props) => {
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const message = useId();
  const why = useId();
  const details = useId();

  useLayoutEffect(() => {
    if (current && row.current) scrollRowIntoView(row.current);
  }, [current]);

  /** The row will disappear, so keyboard focus in it moves to the next one. */
  const leaving = (): void => {
    if (row.current) focusNeighbour(row.current);
  };

  return (
    <li
      ref={row}
      className="hint"
      data-focus-group=""
      data-hint={hint.id}
      data-hint-rule={hint.rule}
      data-severity={hint.severity}
      data-current={current || undefined}
      onPointerEnter={() => actions.hoverHint(hint.id)}
      onPointerLeave={() => actions.hoverHint(null)}
      onFocus={() => actions.hoverHint(hint.id)}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || actions.hoverHint(null)}
    >
      <SeverityIcon severity={hint.severity} label={texts.severity[hint.severity]} />
      <div className="line">
        <button
          type="button"
          className="opener"
          data-initial-focus={entry && hint.replacements.length === 0 ? '' : undefined}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          aria-describedby={why}
          onClick={() => setOpen(!open)}
        >
          <span id={message}>{hint.message}</span>
          <Chevron />
        </button>
        <FixButtons
          hint={hint}
          describedBy={message}
          entry={entry}
          onFix={(index) => actions.fix(hint.id, index)}
          texts={texts}
        />
      </div>
      {/* Seen where it matters most or is asked for; heard always. */}
      <p id={why} className={open || hint.severity === 'error' ? 'why' : 'visually-hidden'}>
        {hint.why}
      </p>
      {open && (
        <HintDetails
          id={details}
          hint={hint}
          describedBy={message}
          actions={actions}
          onLeaving={leaving}
          texts={texts}
        />
      )}
    </li>
  );
};
