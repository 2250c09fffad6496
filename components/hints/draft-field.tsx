import { type RefObject, useLayoutEffect, useRef } from 'react';
import { targetSpan } from '../../lib/check/sort-hints.ts';
import { SEVERITIES } from '../../lib/rule-set/severity.ts';
import type { HintView } from '../../lib/panel/types.ts';

type Props = {
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly hints: readonly HintView[];
  /** The hints pointed at. */
  readonly current: readonly string[];
  readonly describedBy: string;
  readonly onWrite: (text: string) => void;
};

/**
 * Where one writes. Under the text lies the same text unseen, which carries the marks and makes the field as high as it
 * needs to be.
 */
export const DraftField = ({ id, field, text, hints, current, describedBy, onWrite }: Props) => {
  const under = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const letters = under.current?.firstChild;
    // Browsers of tests have none.
    if (!letters || !('highlights' in CSS)) return undefined;
    const ranges = (wanted: (hint: HintView) => boolean): readonly Range[] =>
      hints.filter(wanted).flatMap((hint) => {
        const span = targetSpan(hint);
        if (!span || span.end > text.length) return [];
        const range = new Range();
        range.setStart(letters, span.start);
        range.setEnd(letters, span.end);
        return [range];
      });
    SEVERITIES.forEach((severity, index) => {
      const highlight = new Highlight(...ranges((hint) => hint.severity === severity));
      // The worst is drawn last, so that it is on top where two share a letter.
      highlight.priority = SEVERITIES.length - index;
      CSS.highlights.set(severity, highlight);
    });
    CSS.highlights.set('current', new Highlight(...ranges((hint) => current.includes(hint.id))));
    return () => [...SEVERITIES, 'current'].forEach((name) => CSS.highlights.delete(name));
  }, [text, hints, current]);

  return (
    <div className="draft">
      <div ref={under} className="marked-text" aria-hidden="true">
        {/* A last empty line is as high as any other. */}
        {`${text}\u200b`}
      </div>
      {/* Firefox would write what stands here to its disk, to restore it after a crash, were it not told otherwise. */}
      <textarea
        ref={field}
        id={id}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy}
        value={text}
        onChange={({ target }) => onWrite(target.value)}
      />
    </div>
  );
};
