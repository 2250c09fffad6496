import type { Messages } from '../../lib/i18n/messages.ts';
import { momentText } from '../../lib/i18n/moment-text.ts';
import { type Calendar, type SwitchedOn, switchedPeriods } from '../../lib/rule-set/calendar.ts';
import { calendarText, endText, shownModes } from '../../lib/rule-set/shown-modes.ts';
import { ModeLines } from '../hints/mode-lines.tsx';
import { Section } from './section.tsx';

type Props = {
  readonly ruleSet: Calendar;
  readonly switchedOn: readonly SwitchedOn[];
  /** In ms since 1970. */
  readonly now: number;
  readonly onSwitch: (mode: string, isOn: boolean) => void;
  readonly onReadMore: (guidance: string) => void;
  readonly texts: Messages;
};

/** A mode that a person may switch on by hand, and the button that does. */
const Switch = ({
  mode: { id, title },
  until,
  onSwitch,
  texts,
}: Pick<Props, 'onSwitch' | 'texts'> & {
  readonly mode: Calendar['modes'][number];
  /** When it ends, in ms since 1970; null where it is off. */
  readonly until: number | null;
}) => {
  const t = texts.modes;
  return (
    <li>
      <p role="status">{until === null ? t.isOff(title) : t.isOn(title, momentText(endText(until), texts))}</p>
      <button type="button" className="button" onClick={() => onSwitch(id, until === null)}>
        {until === null ? t.switchOn(title) : t.switchOff(title)}
      </button>
    </li>
  );
};

/** The modes that hold now, those that a person may switch on, and what the department's calendar has. */
export const ModesSection = ({ ruleSet, switchedOn, now, onSwitch, onReadMore, texts }: Props) => {
  const t = texts.modes;
  const shown = shownModes(ruleSet, switchedOn, now);
  const byHand = ruleSet.modes.filter((mode) => mode.byHand);
  const entries = calendarText(ruleSet, now);
  const on = switchedPeriods(ruleSet, switchedOn).filter(({ end }) => end > now);
  return (
    <Section title={t.title} about={t.about}>
      {shown.now.length + shown.soon.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ModeLines modes={shown} onReadMore={onReadMore} texts={texts} />
      )}
      {byHand.length > 0 && (
        <>
          <p className="about">{t.switchAbout}</p>
          <ul className="mode-switches">
            {byHand.map((mode) => (
              <Switch
                key={mode.id}
                mode={mode}
                until={on.find((period) => period.mode === mode.id)?.end ?? null}
                onSwitch={onSwitch}
                texts={texts}
              />
            ))}
          </ul>
        </>
      )}
      {entries.length > 0 && (
        <>
          <h3>{t.calendar}</h3>
          <ul>
            {entries.map(({ title, from, until }) => (
              <li key={`${title} ${from}`}>{t.entry(title, momentText(from, texts), momentText(until, texts))}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
