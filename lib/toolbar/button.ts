import type { TabState } from '../messaging/messages.ts';
import type { ToolbarMessages } from '../i18n/toolbar-messages.ts';
import type { Severity } from '../rule-set/severity.ts';
import type { Pause } from '../settings/pause.ts';
import { clockTime, localTime } from '../text/time/format.ts';

/** The most that fits the badge of a button. */
const MAX_SHOWN = 99;

/** What the toolbar button shows: a few letters on a colour, and its title. */
export type Button = { readonly badge: string; readonly colour: string; readonly title: string };

/** What the button says of any tab. */
export type ButtonContext = {
  /** Whether the number of hints is shown. */
  readonly showBadge: boolean;
  /** There is a problem with the rules, such as that they are out of date. */
  readonly rulesNeedAttention: boolean;
  readonly texts: Pick<ToolbarMessages, 'toolbar'>;
};

/** The state of a tab: as its panel says, or that its script has asked for a panel that has not answered. */
export type ButtonState = TabState | { readonly state: 'not-checked' };

/** White letters are read on each: 4.5:1 at least. The same hues as the severities of lib/check. */
const COLOURS: Readonly<Record<Severity | 'other', string>> = {
  error: '#b10e1e',
  warning: '#8f4400',
  suggestion: '#1d5fa8',
  other: '#505a5f',
};

const worstOf = ({ error, warning, suggestion }: TabState): Severity | 'other' => {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return suggestion > 0 ? 'suggestion' : 'other';
};

const countOf = ({ error, warning, suggestion }: TabState): number => error + warning + suggestion;

const titleOf = (state: ButtonState, { toolbar }: ButtonContext['texts']): string => {
  switch (state.state) {
    case 'not-checked':
      return toolbar.notChecked;
    case 'off':
      return toolbar.off;
    case 'paused':
      return state.until === 0 ? toolbar.paused : toolbar.pausedUntil(clockTime(localTime(state.until)));
    case 'checking':
      return toolbar.hints(countOf(state), state.error);
    case 'no-draft':
      return toolbar.noDraft;
  }
};

const badgeOf = (state: ButtonState, rulesNeedAttention: boolean): string => {
  if (state.state === 'paused' || state.state === 'off') return 'II';
  const count = state.state === 'checking' ? countOf(state) : 0;
  if (count > MAX_SHOWN) return `${MAX_SHOWN}+`;
  if (count > 0) return String(count);
  return rulesNeedAttention ? '!' : '';
};

/** What the button shows for a tab in this state. */
export const toButton = (state: ButtonState, { showBadge, rulesNeedAttention, texts }: ButtonContext): Button => ({
  badge: showBadge ? badgeOf(state, rulesNeedAttention) : '',
  colour: COLOURS[state.state === 'checking' ? worstOf(state) : 'other'],
  title: [titleOf(state, texts), ...(rulesNeedAttention ? [texts.toolbar.rules] : [])].join('. '),
});

/** The state of a tab that has no panel, by the pause that holds. */
export const noPanel = (pause: Pause | null): TabState => ({
  state: pause ? 'paused' : 'no-draft',
  until: pause?.until ?? 0,
  error: 0,
  warning: 0,
  suggestion: 0,
});
