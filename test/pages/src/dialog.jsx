import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Composer } from './composer.jsx';
import { Icon } from './icons.jsx';
import { labels } from './labels.js';
import { options } from './options.js';
import { isSaved, leave, navigate, usePath } from './route.jsx';
import { SavedView } from './views.jsx';

/*
 * X's modal composer: in #layers, over a page whose own composer stays alive. It is a z-indexed dialog and not in the
 * browser's top layer. Its focus trap is the strictest we could think of, as X's own is not known: focus anywhere
 * outside is pulled back at once. With `dialog=native` it is the browser's own modal dialog, which is in the top layer
 * and makes all outside inert.
 */
const Box = options.nativeDialog ? 'dialog' : 'div';
/* Escape is heard as a key. */
const BOX = options.nativeDialog
  ? { onCancel: (event) => event.preventDefault() }
  : { role: 'dialog', 'aria-modal': 'true' };

const REACHABLE =
  'a[href], button:not([disabled]), input, select, video[controls], iframe, [tabindex="0"], [contenteditable="true"]';

const useFocusTrap = (dialog) => {
  useEffect(() => {
    const before = document.activeElement;
    if (options.nativeDialog) dialog.current.showModal();
    let last = null;
    const keep = ({ target }) => {
      if (dialog.current.contains(target)) last = target;
      else (last?.isConnected ? last : dialog.current.querySelector(REACHABLE))?.focus();
    };
    if (dialog.current.contains(before)) last = before;
    else if (!options.nofocus) dialog.current.querySelector('[contenteditable="true"]')?.focus();
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
      before?.focus?.();
    };
  }, []);
};

export const Dialog = ({ start }) => {
  const dialog = useRef(null);
  /* Editing a published post is the same dialog with another word on its button. */
  const [edited] = useState(() => new URLSearchParams(location.search).get('edit'));
  const [begun, setBegun] = useState({ times: 0, start: edited === null ? start : { draft: edited } });
  const saved = isSaved(usePath());
  useFocusTrap(dialog);

  /* Nothing gives the text focus that comes out of the list. */
  const choose = (chosen) => {
    setBegun({ times: begun.times + 1, start: chosen });
    leave();
  };

  const onKeyDown = (event) => {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Tab' || event.defaultPrevented) return;
    const all = [...dialog.current.querySelectorAll(REACHABLE)].filter((element) => element.checkVisibility());
    const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    if (document.activeElement !== from) return;
    event.preventDefault();
    to.focus();
  };

  return createPortal(
    <div className="layer">
      <div data-testid="mask" className="mask" onClick={leave} />
      <Box {...BOX} aria-labelledby="modal-header" className="dialog" ref={dialog} onKeyDown={onKeyDown}>
        <div className="dialog-head">
          <button type="button" data-testid="app-bar-close" className="round" aria-label={labels.close} onClick={leave}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="unseen">
            {labels.post}
          </h2>
          <button
            type="button"
            data-testid="unsentButton"
            className="text-button"
            onClick={() => navigate('/compose/post/unsent/drafts')}
          >
            Drafts
          </button>
        </div>
        {saved ? (
          <SavedView onBack={leave} onChoose={choose} />
        ) : (
          <Composer
            key={begun.times}
            surface="modal"
            start={begun.start}
            placeholder="What’s going on?"
            button={edited === null ? 'Post' : 'Update'}
            buttonTestId="tweetButton"
            onPosted={leave}
          />
        )}
      </Box>
    </div>,
    document.getElementById('layers'),
  );
};
