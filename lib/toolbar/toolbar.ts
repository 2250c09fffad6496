import { browser } from '../platform/browser.ts';
import type { Pause } from '../settings/pause.ts';
import { type Button, type ButtonContext, type ButtonState, noPanel, toButton } from './button.ts';

/** What the button shows for any tab, and the pause that holds. */
export type ToolbarContext = ButtonContext & { readonly pause: Pause | null };

/** The toolbar button in every tab. */
type Toolbar = {
  /** Shows the state of one tab. */
  readonly show: (tab: number, state: ButtonState) => void;
  /** Something else than a tab has changed: settings, rules or a pause. */
  readonly refresh: () => void;
};

/** A tab may close before its button is set. */
const ignoreClosed = (change: Promise<unknown>): void => void change.catch(() => undefined);

const set = ({ badge, colour, title }: Button, tab?: number): void => {
  const { action } = browser;
  const of = tab === undefined ? {} : { tabId: tab };
  ignoreClosed(action.setTitle({ ...of, title }));
  ignoreClosed(action.setBadgeText({ ...of, text: badge }));
  ignoreClosed(action.setBadgeBackgroundColor({ ...of, color: colour }));
  ignoreClosed(action.setBadgeTextColor({ ...of, color: '#ffffff' }));
};

/**
 * Shows what the panels say on the toolbar button. The browser forgets what is set for a tab once its page goes, and
 * shows what is set for all then.
 *
 * @param load settings, rules and pause, as they are at that time
 */
export const createToolbar = (load: () => Promise<ToolbarContext>): Toolbar => {
  // A background that was stopped has none of these; each panel tells its state again when it changes.
  const states = new Map<number, ButtonState>();
  let context: Promise<ToolbarContext> | undefined;
  const loaded = (): Promise<ToolbarContext> => (context ??= load());
  const withContext = (use: (context: ToolbarContext) => void): void =>
    void loaded().then(use, () => {
      context = undefined;
    });
  browser.tabs.onRemoved.addListener((tab) => states.delete(tab));
  return {
    show: (tab, state) => {
      states.set(tab, state);
      withContext((now) => {
        // A later state may have come while the rest was loaded.
        if (states.get(tab) === state) set(toButton(state, now), tab);
      });
    },
    refresh: () => {
      context = undefined;
      withContext((now) => {
        set(toButton(noPanel(now.pause), now));
        for (const [tab, state] of states) set(toButton(state, now), tab);
      });
    },
  };
};
