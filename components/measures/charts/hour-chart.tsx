import { scaleSqrt } from 'd3-scale';
import type { ChartProps } from './types.ts';
import { ChartTable } from './chart-table.tsx';

const [HOURS, DAYS] = [24, 7];
/** Every so many hours one is named. */
const STEP = 3;

/**
 * A circle for each hour of the week, larger for more; no circle where there is no post. `values`: 7 times 24, from
 * Monday at midnight. Its table has the hours with posts.
 */
export const HourChart = ({ values, ...props }: ChartProps & { readonly values: readonly (number | null)[] }) => {
  const { title, texts } = props;
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const radius = scaleSqrt([0, most], [0.08, 0.46]);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className="hour-chart">
        <ol className="days" aria-hidden="true">
          {texts.shortWeekdays.map((day) => (
            <li key={day}>{day}</li>
          ))}
        </ol>
        <svg viewBox={`0 0 ${HOURS} ${DAYS}`} aria-hidden="true">
          {Array.from({ length: DAYS }, (_, day) => (
            <line key={day} className="grid" x1={0} x2={HOURS} y1={day + 0.5} y2={day + 0.5} />
          ))}
          {values.map((value, place) =>
            value === null ? null : (
              <circle
                key={place}
                className="column"
                cx={(place % HOURS) + 0.5}
                cy={Math.floor(place / HOURS) + 0.5}
                r={radius(Math.max(0, value))}
              />
            ),
          )}
        </svg>
        <ol className="hours" aria-hidden="true">
          {Array.from({ length: HOURS / STEP }, (_, place) => (
            <li key={place}>{texts.hour(place * STEP)}</li>
          ))}
        </ol>
      </div>
      <ChartTable {...props} />
    </figure>
  );
};
