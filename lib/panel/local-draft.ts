import type { Context } from '../draft/draft.ts';
import { DEFAULT_NETWORK } from '../networks/index.ts';
import type { Span } from '../text/span.ts';
import { handle, type Handlers } from '../messaging/handlers.ts';
import type { ToComposer } from '../messaging/messages.ts';
import type { ResolvedRules } from '../delivery/resolve-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { createPanelController, type PanelController } from './panel.ts';
import type { PanelDependencies } from './parts.ts';

/** What a draft in a text box of the extension depends on. */
export type LocalDraftDependencies = Pick<
  PanelDependencies,
  'changeSettings' | 'addReasons' | 'openGuidance' | 'openReport' | 'clock'
> & {
  /** Puts a text in place of a span of the box, if `expected` stands there; answers whether it did. */
  readonly replace: (span: Span, expected: string, text: string) => boolean;
  readonly copy: (text: string) => Promise<void>;
};

/** A draft in a box of our own, at the same panel as one in X's composer. */
export type LocalDraft = { readonly panel: PanelController; readonly write: (text: string, context: Context) => void };

const nothing = (): void => {};

/** The box has no frame, no key, no marks and no press on Post, and a draft that is not sent again needs no memory. */
const NOT_FOR_A_BOX = {
  hello: nothing,
  settings: nothing,
  'reason-given': nothing,
  marks: nothing,
  places: nothing,
  leave: nothing,
  current: nothing,
  'hide-card': nothing,
  remember: nothing,
};

/** What every draft in a box is sent with. */
const SENT_WITH = { type: 'draft', network: DEFAULT_NETWORK, theme: 'light', active: true, memory: undefined } as const;

/** Opens a panel for one box: what the script inside X does for a composer is done here without a page. */
export const createLocalDraft = (
  rules: ResolvedRules,
  settings: Settings,
  world: LocalDraftDependencies,
): LocalDraft => {
  const composer = 'box';
  let last: readonly [text: string, context: Context] = ['', {}];
  let seq = 0;
  const write = (text: string, context: Context): void => {
    last = [text, context];
    seq += 1;
    panel.receive({ ...SENT_WITH, composer, seq, text, context });
  };
  const copied = (done: boolean): void => panel.receive({ type: 'copied', done });
  const handlers: Handlers<ToComposer> = {
    fix: ({ hint, span, expected, text }) =>
      panel.receive({ type: 'fixed', composer, hint, done: world.replace(span, expected, text) }),
    copy: ({ text }) =>
      void world.copy(text).then(
        () => copied(true),
        () => copied(false),
      ),
    recheck: () => write(...last),
    ...NOT_FOR_A_BOX,
  };
  const panel = createPanelController(rules, settings, {
    ...world,
    post: (message) => handle(handlers, message),
    showCard: () => {},
    focusPanel: () => {},
    // Our own page: no other page places it.
    isSurePress: () => true,
    addWaitingWord: () => Promise.resolve(),
    // A person who asks for a check wants one, paused or not.
    setPause: () => Promise.resolve(),
    openPage: () => {},
    site: null,
    // Nothing is placed.
    textScale: () => 1,
  });
  return { panel, write };
};
