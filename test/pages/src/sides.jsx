import { Avatar } from './avatar.jsx';
import { Icon } from './icons.jsx';
import { labels } from './labels.js';
import { options } from './options.js';
import { Link } from './route.jsx';

const PAGES = [
  ['home', 'Home', '/home'],
  ['search', 'Explore', '/explore'],
  ['bell', 'Notifications', '/notifications'],
  ['mail', 'Chat', '/chat'],
  ['mark', 'Bookmarks', '/bookmarks'],
  ['person', 'Profile', '/profile'],
  ['more', 'More', '/more'],
];

/** The left column. Its button opens the dialog over whatever page is shown. */
export const Nav = () => (
  <header className="nav" role="banner">
    <div className="mark" aria-hidden="true" />
    <nav>
      {PAGES.map(([icon, name, to]) => (
        <Link key={to} to={to} className="nav-link" aria-label={name}>
          <Icon name={icon} />
          <span>{name}</span>
        </Link>
      ))}
    </nav>
    <Link to="/compose/post" className="nav-post" data-testid="SideNav_NewTweet_Button" aria-label={labels.add}>
      <span>Post</span>
      <Icon name="feather" />
    </Link>
    <button type="button" className="account" data-testid="SideNav_AccountSwitcher_Button" aria-label={labels.account}>
      <Avatar handle={options.account} />
      <span>
        <b>Department practice</b>
        <span className="quiet">@{options.account}</span>
      </span>
    </button>
  </header>
);

const NEWS = [
  ['Travel', 'Ferry timetable', '1,204 posts'],
  ['Outdoors', 'Hill paths', '986 posts'],
  ['Culture', 'Stone masons', '412 posts'],
  ['Weather', 'A dry week', '2,318 posts'],
];

/** The right column, with the box that X puts there. */
export const Aside = () => (
  <aside className="aside">
    <label className="search">
      <Icon name="search" />
      <input type="search" placeholder="Search" aria-label="Search" />
    </label>
    <section className="news">
      <h2>What’s happening</h2>
      {NEWS.map(([about, title, count]) => (
        <div key={title}>
          <div className="quiet">{about}</div>
          <b>{title}</b>
          <div className="quiet">{count}</div>
        </div>
      ))}
    </section>
    {/* Two links that leave the page where it is. */}
    <p className="aside-links quiet">
      <a href="mailto:press@example.org">Write to us</a> <a href="/report.csv">Download the report</a>
    </p>
  </aside>
);
