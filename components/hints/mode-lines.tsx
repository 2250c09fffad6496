import type { Messages } from '../../lib/i18n/messages.ts';
import { momentText } from '../../lib/i18n/moment-text.ts';
import type { ShownMode, ShownModes } from '../../lib/rule-set/shown-modes.ts';
import { CalendarIcon } from '../parts/icons.tsx';

type Props = {
  readonly modes: ShownModes;
  /** The language of the rule set, where it is not that of the page. */
  readonly language?: string;
  readonly onReadMore: (guidance: string) => void;
  readonly texts: Messages;
};

type LineProps = Omit<Props, 'modes'> & { readonly mode: ShownMode };

const ModeLine = ({ mode: { title, name, says, guidance, from, until }, language, onReadMore, texts }: LineProps) => {
  const t = texts.modes;
  const end = until === null ? t.noEnd : t.until(momentText(until, texts));
  const when = from === null ? end : t.soon(momentText(from, texts));
  return (
    <li className="mode-line" data-soon={from === null ? undefined : ''}>
      <CalendarIcon />
      <div>
        <p>
          <b lang={language}>{name === null ? title : `${title}: ${name}`}</b> <span className="mode-end">{when}</span>
        </p>
        {(says !== null || guidance !== null) && (
          <p className="mode-says">
            {says !== null && <span lang={language}>{says}</span>}{' '}
            {guidance !== null && (
              <button type="button" className="button-link" onClick={() => onReadMore(guidance)}>
                {t.readMore}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
};

/** The modes that hold, each with its end and what to do, and those that begin today or tomorrow. */
export const ModeLines = ({ modes: { now, soon }, ...rest }: Props) =>
  now.length + soon.length > 0 && (
    <ul className="mode-lines" aria-label={rest.texts.modes.title}>
      {[...now, ...soon].map((mode) => (
        <ModeLine key={`${mode.id} ${mode.from}`} mode={mode} {...rest} />
      ))}
    </ul>
  );
