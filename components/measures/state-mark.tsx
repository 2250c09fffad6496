import type { MeasureResult } from '../../lib/measures/results/measure-result.ts';
import type { ObjectivesMessages } from './types.ts';

const SHAPES = {
  met: 'm2 6.5 2.8 2.8L10 3.5',
  missed: 'm2.5 2.5 7 7m0-7-7 7',
  open: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M6 3.5V6l2 1.5',
} as const;

/** Whether a target is met, in words with a shape, so that it does not rest on a colour. */
export const StateMark = ({
  result,
  texts,
}: {
  readonly result: MeasureResult;
  readonly texts: ObjectivesMessages;
}) => {
  const { target, value } = result;
  if (!target) return <span className="state">{value === null ? texts.states.unknown : texts.states.none}</span>;
  return (
    <span className={`state ${target.state}`}>
      <svg className="icon" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[target.state]} />
      </svg>
      {texts.states[target.state]}
    </span>
  );
};
