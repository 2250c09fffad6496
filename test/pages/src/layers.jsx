import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Composer } from './composer.jsx';

/*
 * What X opens over a composer, without what it does: a test asks for one at a place and takes it away again. Each
 * stands in #layers, as X's do. The list of emoji has no role, as it is not known whether X's has one.
 */
const LAYERS = {
  menu: { role: 'menu' },
  accounts: { role: 'listbox' },
  emoji: {},
  toast: { role: 'alert', 'data-testid': 'toast' },
  sheet: { role: 'dialog', 'aria-modal': 'true', 'data-testid': 'sheetDialog' },
  question: { role: 'alertdialog', 'aria-modal': 'true' },
  viewer: { role: 'dialog', 'aria-modal': 'true' },
};

const WINDOW = { left: 0, top: 0, width: '100%', height: '100%' };
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#7aa6c2"/></svg>',
)}`;

let shown = null;
const listeners = new Set();
const set = (next) => {
  shown = next;
  listeners.forEach((listener) => listener());
};
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Opens a layer at a place in client pixels; without one it fills the window, as the viewer of pictures does. */
window.__layer = (name, place) => set({ name, place });
window.__noLayer = () => set(null);

/** X's viewer of a post's picture has a box for a reply beside it. */
const Viewer = () => (
  <>
    <img alt="" src={PICTURE} className="viewer-picture" />
    <div className="viewer-side">
      <Composer
        surface="viewer"
        placeholder="Post your reply"
        label="Post your reply"
        button="Reply"
        buttonTestId="tweetButtonInline"
      />
    </div>
  </>
);

export const Layers = () => {
  const layer = useSyncExternalStore(subscribe, () => shown);
  if (!layer) return null;
  const { name, place = WINDOW } = layer;
  return createPortal(
    <div {...LAYERS[name]} data-layer={name} className={`asked-layer asked-${name}`} style={place}>
      {name === 'viewer' ? <Viewer /> : <button type="button">{name}</button>}
    </div>,
    document.getElementById('layers'),
  );
};
