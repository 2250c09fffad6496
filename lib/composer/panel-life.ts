import { isInPage } from './dom.ts';
import type { ToComposer, ToPanel } from '../messaging/messages.ts';
import { createLayout, type Layout } from './layout.ts';
import { type PanelFrames, type ExtensionApi, openPanelFrames } from './panel-frame.ts';
import type { Site } from './site.ts';
import { now } from './time.ts';
import type { WatchedEditor } from './watch-editor.ts';

/** How many panels in a row the page may destroy, or may not answer, before no other is opened. */
const MAX_LOST = 5;
/** Milliseconds after which a panel that is lost is not one of that row. */
const LOST_RESET_MS = 60_000;
/**
 * Milliseconds that a panel has for its answer, at first: Chromium ends an extension's process without a word to us.
 */
const ANSWER_TIMEOUT_MS = 1500;

/** What the panel of a page is opened with. */
type PanelParts = {
  readonly site: Site;
  readonly extensionApi: ExtensionApi;
  readonly activeEditor: () => WatchedEditor | null;
  /** The composer of the press on Post that was stopped last, or null. */
  readonly stoppedComposer: () => HTMLElement | null;
  readonly receive: (message: ToComposer) => void;
  /** A panel was lost: another one is wanted for this editor. */
  readonly takeUp: (editor: HTMLElement) => void;
  /** Too many were lost in a row: no other will be opened. */
  readonly giveUp: (watched: WatchedEditor) => void;
  /** The extension has been updated or removed. */
  readonly end: () => void;
};

/**
 * The panel of a page, of which there is one at a time: it is opened beside a composer, may be lost, and is opened
 * again.
 */
type PanelLife = {
  /** What is open, or null. */
  readonly openedPanel: () => { readonly panelFrames: PanelFrames; readonly panelLayout: Layout } | null;
  readonly sendToPanel: (message: ToPanel) => void;
  /** Opens the panel for a composer, of which it asks nothing. Gives whether it is a new one. */
  readonly openBeside: (composer: Element) => boolean;
  /**
   * Opens it for the composer of an editor when the page is idle. Not at once: a page opens a dialog and gives it focus
   * in one task, which has enough to do. `inPlace`: instead of one that is open beside another.
   */
  readonly openSoon: (editor: HTMLElement, inPlace: boolean) => void;
  readonly shut: () => void;
  /** A draft was sent: a panel that does not answer it in time is lost. */
  readonly asked: () => void;
  readonly isGivenUp: () => boolean;
};

export const createPanelLife = ({
  site,
  extensionApi: extension,
  activeEditor,
  stoppedComposer,
  receive,
  takeUp,
  giveUp,
  end,
}: PanelParts): PanelLife => {
  let open: ReturnType<PanelLife['openedPanel']> = null;
  let parent: Element | undefined;
  let lost = 0;
  let openedAt = 0;
  let patience = ANSWER_TIMEOUT_MS;
  let askedAt = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  const clearTimer = (): void => {
    clearTimeout(late);
    late = undefined;
  };
  const shut = (): void => {
    clearTimer();
    open?.panelFrames.closeFrames();
    open?.panelLayout.stopLayout();
    open = null;
  };
  /** The editor beside which the panel stands: a dialog has one of its own. */
  const here = (): WatchedEditor | null => {
    const watched = activeEditor();
    return watched && site.hostParentOf(watched.composerElement) === parent ? watched : null;
  };
  const isGivenUp = (): boolean => lost > MAX_LOST;
  const reopen = (): void => {
    shut();
    const watched = here();
    if (!extension.alive()) return end();
    if (!watched || !isInPage(watched.editorElement)) return;
    if (now() - openedAt > LOST_RESET_MS) lost = 0;
    lost++;
    if (isGivenUp()) giveUp(watched);
    else takeUp(watched.editorElement);
  };
  const hear = (message: ToComposer): void => {
    clearTimer();
    if (message.type === 'marks') {
      if (askedAt) patience = Math.max(ANSWER_TIMEOUT_MS, 2 * (now() - askedAt));
      askedAt = 0;
    }
    receive(message);
  };

  const openBeside = (composer: Element): boolean => {
    const next = site.hostParentOf(composer);
    if (isGivenUp() || (open && parent === next)) return false;
    shut();
    parent = next;
    openedAt = now();
    const panelFrames = openPanelFrames(next, extension, hear, reopen);
    const giveFocusBack = (): void => receive({ type: 'leave' });
    open = { panelFrames, panelLayout: createLayout({ site, panelFrames, here, stoppedComposer, giveFocusBack }) };
    return true;
  };

  return {
    openedPanel: () => open,
    sendToPanel: (message) => open?.panelFrames.sendToPanel(message),
    openBeside,
    openSoon: (editor, inPlace) => {
      if (inPlace || !open)
        requestIdleCallback(() => extension.alive() && isInPage(editor) && openBeside(site.composerOf(editor)));
    },
    shut,
    asked: () => {
      const asked = open?.panelFrames;
      if (!asked?.isAdmitted()) return;
      askedAt ||= now();
      // Not put off by the next request: whoever types on is not answered either.
      late ??= setTimeout(() => {
        // It may be alive and slow: the next one gets longer.
        patience *= 2;
        asked.giveUpOn();
      }, patience);
    },
    isGivenUp,
  };
};
