import { useEffect, useRef, useState } from 'react';
import { Attachments, toMedia } from './attachments.jsx';
import { Avatar } from './avatar.jsx';
import { stateOf, TextBox } from './editor.jsx';
import { registerSurface } from './model.js';
import { options } from './options.js';
import { PostButton } from './post-button.jsx';
import { leave, navigate, usePath, viewOf } from './route.jsx';
import { toast } from './toast.jsx';
import { ToolBar } from './tool-bar.jsx';
import { DescriptionView, ScheduleView } from './views.jsx';
import { weigh } from './weight.js';

const textOf = ({ state }) => state.getCurrentContent().getPlainText('\n');
let parts = 0;
const newPart = (start = {}) => ({
  id: parts++,
  state: stateOf(start.draft ?? ''),
  media: (start.media ?? []).map(toMedia),
  poll: start.poll ?? false,
});
/** What stood in the home composer when the person went to another page of the app. */
let kept = null;
/** How long the tool bar of a reply takes to open out under its row. */
const OPENS_AFTER = 150;

/**
 * X's composer: one or more texts of a thread, each with its attachments, over one tool bar that is no ancestor of the
 * text.
 * `start` is what it opens with.
 */
export const Composer = ({ surface, start = {}, placeholder, label, button, buttonTestId, onPosted }) => {
  const before = surface === 'home' ? kept : null;
  const [thread, setThread] = useState(() => before?.thread ?? [newPart(start)]);
  const [scheduled, setScheduled] = useState(() => before?.scheduled ?? start.scheduled ?? false);
  const [open, setOpen] = useState(surface !== 'reply' || !options.row);
  const [viewInPage, setViewInPage] = useState(null);
  const [active, setActive] = useState(0);
  const [mount, setMount] = useState(0);
  const [fresh, setFresh] = useState(null);
  const box = useRef(null);
  const opening = useRef(true);
  const latest = useRef(null);
  latest.current = { thread, scheduled };
  const change = (id, with_) => setThread((all) => all.map((part) => (part.id === id ? { ...part, ...with_ } : part)));

  /* In the dialog a view has an address of its own. */
  const path = usePath();
  const inDialog = surface === 'modal';
  const view = inDialog ? viewOf(path) : viewInPage;
  const show = (name) => {
    setFresh(null);
    if (!inDialog) setViewInPage(name);
    else if (name) navigate(`/compose/post/${name}`);
    else leave();
  };

  useEffect(() => {
    opening.current = false;
    return () => {
      if (surface === 'home') kept = latest.current;
    };
  }, []);
  useEffect(
    () =>
      registerSurface({
        name: surface,
        setMedia: (media) =>
          setThread((all) => all.map((part, index) => (index === 0 ? { ...part, media: media.map(toMedia) } : part))),
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
    setScheduled(false);
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

  if (view === 'schedule') {
    const confirm = () => {
      setScheduled(true);
      show(null);
    };
    return <ScheduleView onBack={() => show(null)} onDone={confirm} />;
  }
  const shown = thread[active];
  if (view === 'media' && shown?.media.length > 0) {
    const describe = (alt) => {
      change(shown.id, { media: shown.media.with(0, { ...shown.media[0], alt }) });
      show(null);
    };
    return <DescriptionView alt={shown.media[0].alt} onBack={() => show(null)} onDone={describe} />;
  }

  const words = scheduled ? 'Schedule' : button;
  const postButton = { testId: buttonTestId, canPost, onPost: post };
  /* Where the whole composer listens, a text that has posted already says so. */
  const onKeyDown = (event) => {
    if (!options.enterAnywhere || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
      return;
    event.preventDefault();
    post();
  };

  return (
    <div
      className={`composer composer-${surface}`}
      ref={box}
      onKeyDown={onKeyDown}
      onFocus={() => open || setTimeout(() => setOpen(true), OPENS_AFTER)}
    >
      {thread.map((part, index) => (
        <div
          className={index === active ? 'part' : 'part faded'}
          key={`${part.id}-${mount}`}
          onFocus={() => setActive(index)}
        >
          <div className="beside">
            <Avatar handle={options.account} />
            {index < thread.length - 1 && <div className="thread-line" />}
          </div>
          <div className="part-body">
            {scheduled && index === 0 && (
              <div data-testid="scheduledTweetIndicator" className="scheduled quiet">
                {new Intl.DateTimeFormat(options.lang, { dateStyle: 'full', timeStyle: 'short' }).format(
                  new Date(2027, 0, 11, 9, 30),
                )}
              </div>
            )}
            <TextBox
              name={`${options.textName}_${options.numbering === 'same' ? 0 : index}`}
              state={part.state}
              onChange={(state) => change(part.id, { state })}
              onPost={post}
              placeholder={index ? 'Add another post' : placeholder}
              label={label}
              autoFocus={part.id === fresh || (index === 0 && start.autofocus && opening.current)}
            />
            <Attachments
              media={part.media}
              poll={part.poll}
              quote={start.quote && index === 0}
              onMedia={(media) => change(part.id, { media })}
              onPoll={(poll) => change(part.id, { poll })}
              onDescribe={() => {
                setActive(index);
                show('media');
              }}
            />
          </div>
          {!open && <PostButton {...postButton}>{words}</PostButton>}
        </div>
      ))}
      {open && (
        <ToolBar
          weight={weights[active] ?? 0}
          canAdd={thread[active] !== undefined && !empty(thread[active])}
          isThread={thread.length > 1}
          button={thread.length > 1 ? `${words} all` : words}
          postButton={postButton}
          onPoll={() => change(thread[active].id, { poll: true })}
          onSchedule={() => show('schedule')}
          onAdd={surface === 'reply' ? null : addPart}
        />
      )}
    </div>
  );
};
