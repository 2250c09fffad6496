import { useEffect, useRef, useState } from 'react';
import { Attachments, toMedia } from './attachments.jsx';
import { Avatar } from './avatar.jsx';
import { stateOf, TextBox } from './editor.jsx';
import { registerSurface } from './model.js';
import { options } from './options.js';
import { toast } from './toast.jsx';
import { ToolBar } from './tool-bar.jsx';
import { weigh } from './weight.js';

const textOf = ({ state }) => state.getCurrentContent().getPlainText('\n');
let parts = 0;
const newPart = (start = {}) => ({ id: parts++, state: stateOf(start.draft ?? ''), media: (start.media ?? []).map(toMedia), poll: start.poll ?? false });

/**
 * X's composer: one or more texts of a thread, each with its attachments, over one tool bar that is no ancestor of the text.
 * `start` is what it opens with.
 */
export const Composer = ({ surface, start = {}, placeholder, label, button, buttonTestId, onPosted }) => {
  const [thread, setThread] = useState(() => [newPart(start)]);
  const [active, setActive] = useState(0);
  const [mount, setMount] = useState(0);
  const [fresh, setFresh] = useState(null);
  const box = useRef(null);
  const change = (id, with_) => setThread((all) => all.map((part) => (part.id === id ? { ...part, ...with_ } : part)));

  useEffect(
    () =>
      registerSurface({
        name: surface,
        setMedia: (media) => setThread((all) => all.map((part, index) => (index === 0 ? { ...part, media: media.map(toMedia) } : part))),
        remount: () => setMount((count) => count + 1),
      }),
    [],
  );

  const weights = thread.map(({ state }) => weigh(state.getCurrentContent()));
  const empty = (part) => textOf(part).trim() === '' && part.media.length === 0;
  const canPost = !thread.some(empty) && weights.every((weight) => weight <= options.limit);

  /** X clears a composer by giving it a new state, not by deleting text. */
  const post = () => {
    if (!canPost) return;
    window.__posted.push({ surface, texts: thread.map(textOf) });
    if (box.current.contains(document.activeElement)) document.activeElement.blur();
    setThread([newPart()]);
    setActive(0);
    toast('Your post was sent.');
    onPosted?.();
  };

  const addPart = () => {
    const part = newPart();
    setFresh(part.id);
    setThread((all) => all.toSpliced(active + 1, 0, part));
    setActive(active + 1);
  };

  return (
    <div className={`composer composer-${surface}`} ref={box}>
      {thread.map((part, index) => (
        <div className={index === active ? 'part' : 'part faded'} key={`${part.id}-${mount}`} onFocus={() => setActive(index)}>
          <div className="beside">
            <Avatar handle={options.account} />
            {index < thread.length - 1 && <div className="thread-line" />}
          </div>
          <div className="part-body">
            {start.scheduled && index === 0 && (
              <div data-testid="scheduledTweetIndicator" className="scheduled quiet">
                {new Intl.DateTimeFormat(options.lang, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(2027, 0, 11, 9, 30))}
              </div>
            )}
            <TextBox
              name={`tweetTextarea_${options.numbering === 'same' ? 0 : index}`}
              state={part.state}
              onChange={(state) => change(part.id, { state })}
              onPost={post}
              placeholder={index ? 'Add another post' : placeholder}
              label={label}
              autoFocus={part.id === fresh || (index === 0 && start.autofocus && mount === 0)}
            />
            <Attachments
              media={part.media}
              poll={part.poll}
              quote={start.quote && index === 0}
              onMedia={(media) => change(part.id, { media })}
              onPoll={(poll) => change(part.id, { poll })}
            />
          </div>
        </div>
      ))}
      <ToolBar
        weight={weights[active] ?? 0}
        canPost={canPost}
        canAdd={thread[active] !== undefined && !empty(thread[active])}
        isThread={thread.length > 1}
        button={thread.length > 1 ? `${button} all` : button}
        buttonTestId={buttonTestId}
        onPoll={() => change(thread[active].id, { poll: true })}
        onAdd={surface === 'reply' ? null : addPart}
        onPost={post}
      />
    </div>
  );
};
