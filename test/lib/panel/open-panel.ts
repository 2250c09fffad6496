import type { CardView } from '../../../lib/panel/types.ts';
import { createPanelController } from '../../../lib/panel/panel.ts';
import type { SavedDraftState, ToComposer, ToPanel } from '../../../lib/messaging/messages.ts';
import type { ResolvedRules } from '../../../lib/delivery/resolve-rules.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import type { Pause } from '../../../lib/settings/pause.ts';
import { type Settings, defaultSettings } from '../../../lib/settings/settings.ts';
import type { ReportStart } from '../../../lib/panel/wrong-hint.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';

const starter = starterRuleSet();
/** The starter rules, with one statement asked of every draft, to have one to tick. */
export const rules = {
  ...starter,
  checklist: [{ ...starter.checklist[0]!, id: 'q/clearance', triggers: { always: true } }],
};
export const { notices, reasons: reasonTexts } = getMessages('en');
export const inUse: ResolvedRules = {
  ruleSet: rules,
  maySwitchOff: true,
  mayIgnoreMustFix: true,
  preflight: null,
  mayPause: 'any',
  offSites: [],
  department: null,
  reasonDays: 90,
};
export const AT = new Date('2026-11-23T09:00').toISOString();
/** One to consider, with a fix, and one "must fix". */
export const WORDY = 'We will utilise the new centre';
export const MARKED = 'OFFICIAL-SENSITIVE: we will utilise the new centre';

/** A panel with the starter rules, and all that it sends and stores. */
export const open = ({
  settings = defaultSettings,
  failing = false,
  textScale = 1,
  isSure = true,
  ...policy
}: { settings?: Settings; failing?: boolean; textScale?: number; isSure?: boolean } & Partial<ResolvedRules> = {}) => {
  const posted: ToComposer[] = [];
  const cards: (CardView | null)[] = [];
  let stored: Settings = settings;
  const reasons: unknown[] = [];
  const waiting: string[] = [];
  const read: string[] = [];
  const pauses: (Pause | null)[] = [];
  const pages: string[] = [];
  const reports: ReportStart[] = [];
  let focused = 0;
  let seq = 0;
  const fail = () => Promise.reject(new Error('no room'));
  const panel = createPanelController({ ...inUse, ...policy }, settings, {
    post: (message) => posted.push(message),
    showCard: (card) => cards.push(card),
    changeSettings: (change) => (failing ? fail() : Promise.resolve((stored = change(stored)))),
    addReasons: (given) => (failing ? fail() : Promise.resolve(void reasons.push(...given))),
    isSurePress: () => isSure,
    addWaitingWord: (word) => (failing ? fail() : Promise.resolve(void waiting.push(word))),
    focusPanel: () => focused++,
    openGuidance: (guidance) => read.push(guidance),
    setPause: (asked) => Promise.resolve(void pauses.push(asked)),
    openPage: (page) => pages.push(page),
    openReport: (start) => reports.push(start),
    clock: () => new Date('2026-11-23T09:00'),
    textScale: () => textScale,
    site: 'https://x.com',
  });
  const write = (
    text: string,
    composer = 'home',
    memory?: SavedDraftState,
    more: Partial<Extract<ToPanel, { type: 'draft' }>> = {},
  ) =>
    panel.receive({
      type: 'draft',
      composer,
      seq: ++seq,
      network: 'x',
      text,
      context: {},
      theme: 'light',
      active: true,
      memory,
      ...more,
    });
  const last = <T extends ToComposer['type']>(type: T) =>
    posted.findLast((one): one is Extract<ToComposer, { type: T }> => one.type === type);
  const hint = (rule: string) => panel.view().panel.hints.find((one) => one.rule === rule)!;
  return {
    panel,
    posted,
    cards,
    write,
    last,
    hint,
    reasons,
    read,
    pauses,
    pages,
    reports,
    waiting,
    stored: () => stored,
    focused: () => focused,
  };
};
