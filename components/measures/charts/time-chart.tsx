import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ChartTable } from './chart-table.tsx';
import type { ChartProps } from './types.ts';
import { usePoint } from './use-point.ts';

/** The size of the drawing; it is stretched to the room that there is. */
const [WIDTH, HEIGHT] = [600, 160];
const TICKS = 3;

type Drawn = Pick<ChartProps, 'points'> & { readonly target: number | null; readonly at: number | null };

/** The part of a column's room that stays free: more for few columns, which would else be very wide. */
const gapOf = (count: number): number => (count < 6 ? 0.6 : 0.25);

/** The scales of a chart: of its columns, and of its values from 0. */
const scalesOf = (points: ChartProps['points'], target: number | null) => ({
  x: scaleBand<number>([...points.keys()], [0, WIDTH])
    .paddingInner(gapOf(points.length))
    .paddingOuter(gapOf(points.length) / 2),
  y: scaleLinear([0, Math.max(1, target ?? 0, ...points.map(({ value }) => value ?? 0))], [HEIGHT, 0]).nice(TICKS),
});

const Columns = ({ points, target, at }: Drawn) => {
  const { x, y } = scalesOf(points, target);
  const across = line<number>(
    (place) => place,
    () => y(target ?? 0),
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {y.ticks(TICKS).map((tick) => (
        <line key={tick} className="grid" x1={0} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
      ))}
      {points.map(({ key, value }, place) =>
        value === null ? null : (
          <rect
            key={key}
            className={place === at ? 'column read' : place === points.length - 1 ? 'column last' : 'column'}
            x={x(place)}
            width={x.bandwidth()}
            y={y(Math.max(0, value))}
            height={HEIGHT - y(Math.max(0, value))}
          />
        ),
      )}
      {target !== null && (
        <>
          <path className="target-edge" d={across([0, WIDTH]) ?? ''} />
          <path className="target" d={across([0, WIDTH]) ?? ''} />
        </>
      )}
    </svg>
  );
};

/**
 * Values over time as columns, with a line for the target. `tick`: a value of the axis in words. Arrow keys read the
 * values one by one; its table has them all.
 */
export const TimeChart = ({
  target = null,
  tick,
  ...props
}: ChartProps & { readonly target?: number | null; readonly tick: (value: number) => string }) => {
  const { points, still, title, texts } = props;
  const { at, on } = usePoint(points.length);
  const read = at === null ? undefined : points[at];
  const ticks = scalesOf(points, target).y.ticks(TICKS).toReversed();
  const plot = (
    <div className="plot">
      <Columns points={points} target={target} at={at} />
    </div>
  );
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div className="time-chart">
        <ol className="y-axis" aria-hidden="true">
          {ticks.map((value) => (
            <li key={value}>{tick(value)}</li>
          ))}
        </ol>
        {still ? (
          plot
        ) : (
          // The values are read out by the line below, so the drawing itself needs a name alone.
          <div className="keys" role="group" tabIndex={0} aria-label={`${title}. ${texts.chart.keys}`} {...on}>
            {plot}
          </div>
        )}
        <ol className="x-axis" aria-hidden="true">
          {points.map(({ key, short }) => (
            <li key={key}>{short}</li>
          ))}
        </ol>
      </div>
      {!still && (
        <p className="reading" aria-live="polite">
          {read && texts.chart.point(read.name, read.value === null ? texts.chart.noValue : read.shown)}
        </p>
      )}
      {target !== null && (
        <p className="key">
          <svg viewBox="0 0 24 8" aria-hidden="true">
            <path className="target" d="M0,4H24" />
          </svg>
          {texts.chart.point(texts.chart.target, tick(target))}
        </p>
      )}
      <ChartTable {...props} />
    </figure>
  );
};
