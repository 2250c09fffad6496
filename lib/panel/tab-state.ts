import type { TabState } from '../messaging/messages.ts';
import { toRows } from '../check/rows.ts';
import type { Severity } from '../rule-set/severity.ts';
import type { PanelController } from './panel.ts';

/** The state of a tab in which nothing is written. */
export const NO_DRAFT: TabState = { state: 'no-draft', until: 0, error: 0, warning: 0, suggestion: 0 };

/** What the toolbar button says of the panel's tab: as many hints as the panel has rows. */
export const toTabState = ({ off, draft, view }: Pick<PanelController, 'off' | 'draft' | 'view'>): TabState => {
  const why = off();
  if (why?.by === 'pause') return { ...NO_DRAFT, state: 'paused', until: why.until ?? 0 };
  if (why) return { ...NO_DRAFT, state: 'off' };
  if (!draft()) return NO_DRAFT;
  const rows = toRows(view().panel.hints);
  const count = (of: Severity): number => rows.filter(({ severity }) => severity === of).length;
  return {
    state: 'checking',
    until: 0,
    error: count('error'),
    warning: count('warning'),
    suggestion: count('suggestion'),
  };
};

/**
 * Tells the state of the tab now and whenever it changes.
 *
 * @param onChanged called with the new state
 */
export const followTabState = (panel: PanelController, onChanged: (state: TabState) => void): void => {
  let told = '';
  const tell = (): void => {
    const state = toTabState(panel);
    // The language of the button's title follows the panel's settings, which are not in the state.
    const key = JSON.stringify([state, panel.view().language]);
    if (key === told) return;
    told = key;
    onChanged(state);
  };
  panel.subscribe(tell);
  tell();
};
