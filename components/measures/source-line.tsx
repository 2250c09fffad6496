import { utcDay } from '../../lib/text/time/utc-day.ts';
import { DAY_MS } from '../../lib/text/time/durations.ts';
import { selectRows } from '../../lib/measures/results/select.ts';
import type { PartProps } from './types.ts';

/** How many posts of the period the figures are from, and when they were exported. */
export const SourceLine = ({ state, asked, words }: Pick<PartProps, 'state' | 'asked' | 'words'>) => {
  const { texts, date } = words;
  const t = texts.source;
  const rows = selectRows(state.data.index, asked);
  return (
    <>
      <p className="about">
        {t.posts(rows.length, texts.networks[asked.network])}
        {asked.until !== null && `, ${t.until(date(utcDay(asked.until * DAY_MS)))}`}
        {asked.account !== undefined && `, ${asked.account ?? texts.choose.noAccount}`}.
      </p>
      {state.damaged > 0 && <p role="alert">{t.damaged(state.damaged)}</p>}
    </>
  );
};
