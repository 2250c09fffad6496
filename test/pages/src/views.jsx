import { useState } from 'react';
import { Icon } from './icons.jsx';
import { labels } from './labels.js';
import { options } from './options.js';

/*
 * What X shows in the place of a composer for a while. The editors are taken away meanwhile, and come back without
 * focus.
 */
const View = ({ title, onBack, done, children }) => (
  <div className="view">
    <div className="view-head">
      <button type="button" className="round" aria-label={labels.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h2>{title}</h2>
      {done}
    </div>
    {children}
  </div>
);

export const ScheduleView = ({ onBack, onDone }) => (
  <View
    title="Schedule"
    onBack={onBack}
    done={
      <button type="button" className="post-button" data-testid="scheduledConfirmationPrimaryAction" onClick={onDone}>
        Confirm
      </button>
    }
  >
    <input type="date" aria-label={labels.date} defaultValue="2027-01-11" />
  </View>
);

export const DescriptionView = ({ alt, onBack, onDone }) => {
  const [text, setText] = useState(alt);
  return (
    <View
      title="Edit description"
      onBack={onBack}
      done={
        <button type="button" className="post-button view-done" onClick={() => onDone(text)}>
          Save
        </button>
      }
    >
      <textarea aria-label={labels.description} value={text} onChange={(event) => setText(event.target.value)} />
    </View>
  );
};

/** The list of drafts, with the scheduled posts below. */
export const SavedView = ({ onBack, onChoose }) => (
  <View title={labels.drafts} onBack={onBack}>
    {options.saved.map((one) => (
      <button type="button" key={one.draft} className="saved-row" onClick={() => onChoose(one)}>
        {one.scheduled && <span className="quiet">Will send on 11 January 2027</span>}
        {one.draft}
      </button>
    ))}
  </View>
);
