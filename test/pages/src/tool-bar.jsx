import { Icon } from './icons.jsx';
import { labels } from './labels.js';
import { options } from './options.js';
import { PostButton } from './post-button.jsx';

/* X's row of buttons, with its testids. Two of the buttons have none on X either: there a translated label is all. */
const Tool = ({ icon, label, testId, disabled, onClick }) => (
  <button
    type="button"
    className="tool"
    data-testid={testId}
    aria-label={label}
    aria-disabled={disabled || undefined}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
);

const LENGTH = 2 * Math.PI * 9;

/** X's ring is called otherwise where long posts are allowed. */
const Ring = ({ weight }) => {
  const left = options.limit - weight;
  const state = left < 0 ? 'over' : left <= 20 ? 'near' : '';
  return (
    <div
      className={`ring ${state}`}
      data-testid={options.limit > 280 ? 'dual-phase-countdown-circle' : 'countdown-circle'}
      role="progressbar"
      aria-label={labels.count}
      aria-valuenow={Math.min(100, Math.round((100 * weight) / options.limit))}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" className="ring-track" />
        <circle
          cx="12"
          cy="12"
          r="9"
          className="ring-done"
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * Math.max(0, left / options.limit)}
        />
      </svg>
      {left <= 20 && <span>{left}</span>}
    </div>
  );
};

export const ToolBar = ({ weight, canAdd, isThread, button, postButton, onPoll, onSchedule, onAdd }) => (
  <div data-testid="toolBar" className="tool-bar" role="group">
    <div className="tools">
      <Tool icon="photo" label={labels.photos} />
      <Tool icon="gif" label={labels.gif} testId="gifSearchButton" />
      <Tool icon="poll" label={labels.poll} testId="createPollButton" onClick={onPoll} />
      <Tool icon="smile" label={labels.emoji} />
      <Tool
        icon="clock"
        label={labels.schedule}
        testId="scheduleOption"
        disabled={isThread}
        onClick={isThread ? undefined : onSchedule}
      />
      <Tool icon="pin" label={labels.place} testId="geoButton" />
    </div>
    <div className="tool-end">
      {weight > 0 && <Ring weight={weight} />}
      {onAdd && canAdd && (
        <button type="button" className="add" data-testid="addButton" aria-label={labels.add} onClick={onAdd}>
          <Icon name="plus" />
        </button>
      )}
      <PostButton {...postButton}>{button}</PostButton>
    </div>
  </div>
);
