import { useEffect, useState } from 'react';
import { Avatar } from './avatar.jsx';
import { Icon } from './icons.jsx';
import { labels } from './labels.js';
import { Link } from './route.jsx';

const POSTS = [
  ['Harbour town council', 'HarbourTown', '2h', 'The footbridge is open again. Bring a friend and enjoy the view.'],
  [
    'River watch',
    'RiverWatch',
    '3h',
    'Water levels are falling in every valley we measure. The next reading is at six this evening.',
  ],
  [
    'Old bridge museum',
    'OldBridge',
    '5h',
    'Our new room about stone masons opens on Saturday. Children can try a hammer and chisel.',
  ],
  [
    'Department library',
    'DeptLibrary',
    '7h',
    'Story time moves to the garden while the weather lasts. Hats are welcome, and so are grandparents.',
  ],
  [
    'Practice press office',
    'PracticePress',
    '9h',
    'The timetable for the ferry changes next week. Please look before you leave.',
  ],
  ['Hill farmers', 'HillFarmers', '11h', 'Lambing has begun. Please keep dogs on a lead above the wall.'],
];

/** The menu of a published post: what it opens is the dialog, with the text in it. */
const Menu = ({ text }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="round post-menu"
        aria-haspopup="menu"
        aria-label={labels.menu}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div role="menu" className="menu">
          <Link to={`/compose/post?edit=${encodeURIComponent(text)}`} role="menuitem">
            Edit post
          </Link>
        </div>
      )}
    </>
  );
};

export const Post = ({ name, handle, time, text, large }) => (
  <article data-testid="tweet" role="article" tabIndex={0} className={large ? 'post large' : 'post'}>
    <Avatar handle={handle} />
    <div className="post-body">
      <div data-testid="User-Name">
        <b>{name}</b>{' '}
        <span className="quiet">
          @{handle} · {time}
        </span>
        {large && <Menu text={text} />}
      </div>
      <div data-testid="tweetText">{text}</div>
      <div className="post-actions" role="group">
        {['reply', 'repeat', 'heart', 'chart', 'mark'].map((icon) => (
          <span key={icon}>
            <Icon name={icon} />
          </span>
        ))}
      </div>
    </div>
  </article>
);

/** The posts over and over, by number from 0. */
export const postOf = (index) => {
  const [name, handle, time, text] = POSTS[index % POSTS.length];
  return { name, handle, time, text };
};

const Cell = ({ index, ...changed }) => {
  const post = { ...postOf(index), ...changed };
  return (
    <div data-testid="cellInnerDiv">
      <Link to={`/${post.handle}/status/${index + 1}`} className="post-link" tabIndex={-1}>
        <Post {...post} />
      </Link>
    </div>
  );
};

const range = (from, to) => Array.from({ length: to - from }, (_, index) => from + index);

/** A quiet timeline, long enough to scroll. */
export const Feed = ({ from = 0 }) => (
  <section>
    {range(from, from + 12).map((index) => (
      <Cell key={index} index={index} />
    ))}
  </section>
);

/* A timeline at its busiest: X's list drops and adds posts as it goes. Forty posts a turn, twenty turns a second. */
const SHOWN = 40;

export const BusyFeed = () => {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((last) => last + 1), 50);
    return () => clearInterval(timer);
  }, []);
  return (
    <section>
      {range(turn, turn + SHOWN).map((index) => (
        <Cell key={index} index={index} time={`${index % 60}s`} text={`${postOf(index).text} (${turn})`} />
      ))}
    </section>
  );
};
