import { useRef } from 'react';
import { Article } from './article.jsx';
import { Composer } from './composer.jsx';
import { Dialog } from './dialog.jsx';
import { BusyFeed, Feed, Post, postOf } from './feed.jsx';
import { Icon } from './icons.jsx';
import { labels } from './labels.js';
import { Layers } from './layers.jsx';
import { first, options } from './options.js';
import { isArticle, isDialog, isStatus, leave, usePath } from './route.jsx';
import { Aside, Nav } from './sides.jsx';
import { Toast } from './toast.jsx';

const firstPath = location.pathname;

const Home = ({ start }) => (
  <>
    <div className="tabs" role="tablist">
      <div role="tab" aria-selected="true" tabIndex={0}>
        For you
      </div>
      <div role="tab" aria-selected="false" tabIndex={0}>
        Following
      </div>
    </div>
    <Composer
      surface="home"
      start={start}
      placeholder="What’s going on?"
      button="Post"
      buttonTestId="tweetButtonInline"
    />
    {options.busy ? <BusyFeed /> : <Feed />}
  </>
);

/* On a post's own page the reply box bears the same testid as a new post; only its wrapper says that it is a reply. */
const Status = ({ path, start }) => (
  <>
    <header className="column-head">
      <button type="button" className="round" aria-label={labels.close} onClick={leave}>
        <Icon name="back" />
      </button>
      <h2>Post</h2>
    </header>
    <Post large {...postOf(Number(/\d+$/.exec(path)) - 1)} />
    <div data-testid="inline_reply_offscreen">
      <Composer
        surface="reply"
        start={start}
        placeholder={labels.reply}
        label={labels.reply}
        button="Reply"
        buttonTestId="tweetButtonInline"
      />
    </div>
    <Feed from={1} />
  </>
);

const Elsewhere = () => (
  <header className="column-head">
    <h2>Nothing to see here</h2>
  </header>
);

export const App = () => {
  const path = usePath();
  const behind = useRef('/home');
  if (!isDialog(path)) behind.current = path;
  const page = behind.current;
  const startOf = (of) => (of === firstPath ? first : {});
  const isHome = page === '/' || page === '/home';
  return (
    <div className="app">
      <Nav />
      <main className="column">
        {isHome && <Home start={startOf(page)} />}
        {isStatus(page) && <Status key={page} path={page} start={startOf(page)} />}
        {isArticle(page) && <Article start={startOf(page)} />}
        {!isHome && !isStatus(page) && !isArticle(page) && <Elsewhere />}
      </main>
      <Aside />
      {isDialog(path) && <Dialog start={isDialog(firstPath) ? first : {}} />}
      <Toast />
      <Layers />
    </div>
  );
};
