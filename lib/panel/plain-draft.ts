import type { Context } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import type { ToComposer } from '../messaging/messages.ts';
import type { RulesInUse } from '../delivery/rules-in-use.ts';
import type { Settings } from '../settings/settings.ts';
import { createPanelController, type PanelController } from './panel.ts';
import type { PanelDependencies } from './parts.ts';

/** What a draft in a box of our own needs of the world. */
export type PlainWorld = Pick<PanelDependencies, 'changeSettings' | 'addReasons' | 'readMore' | 'clock'> & {
  /** Puts a text in place of a span of the box, if `expected` stands there; answers whether it did. */
  readonly replace: (span: Span, expected: string, text: string) => boolean;
  readonly copy: (text: string) => Promise<void>;
};

/** A draft in a box of our own, at the same panel as one in X's composer. */
export type PlainDraft = { readonly panel: PanelController; readonly write: (text: string, context: Context) => void };

/** Opens a panel for one box: what the script inside X does for a composer is done here without a page. */
export const openPlainDraft = (rules: RulesInUse, settings: Settings, world: PlainWorld): PlainDraft => {
  const composer = 'box';
  let last: readonly [text: string, context: Context] = ['', {}];
  let seq = 0;
  const write = (text: string, context: Context): void => {
    last = [text, context];
    seq += 1;
    panel.receive({ type: 'draft', composer, seq, text, context, theme: 'light', active: true, memory: undefined });
  };
  const copied = (done: boolean): void => panel.receive({ type: 'copied', done });
  const post = (message: ToComposer): void => {
    if (message.type === 'fix') panel.receive({ type: 'fixed', composer, hint: message.hint, done: world.replace(message.span, message.expected, message.text) });
    else if (message.type === 'copy') world.copy(message.text).then(() => copied(true), () => copied(false));
    else if (message.type === 'recheck') write(...last);
  };
  const panel = createPanelController(rules, settings, { ...world, post, showCard: () => {}, focusPanel: () => {} });
  return { panel, write };
};
