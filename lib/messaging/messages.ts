import * as z from 'zod';
import type { CheckOutcome } from '../rule-set/check-outcome.ts';
import type { Context } from '../draft/draft.ts';
import type { NetworkName } from '../networks/index.ts';
import type { Span } from '../text/span.ts';
import type { Settings } from '../settings/settings.ts';
import type { InterfaceLanguage } from '../text/languages.ts';
import type { Severity } from '../rule-set/severity.ts';

/** X's three looks: white, dim blue, black. */
export type Theme = 'light' | 'dim' | 'dark';

/**
 * What the script inside X says itself: a post is still being checked; a post was not checked; checking has stopped.
 */
export type Sentences = { readonly checking: string; readonly unchecked: string; readonly reload: string };

/** A hint's place in a draft, without a word of the rule behind it: all that the script inside X gets to know. */
export type Mark = Span & { readonly hint: string; readonly severity: Severity };

/** What a person decided about a draft. The script inside X keeps it, because it outlives a panel. */
export type SavedDraftState = {
  /** Ids of ignored hints of `text`. */
  readonly dismissed: readonly string[];
  /** Ids of ticked checklist items. */
  readonly ticked: readonly string[];
  /** The text that the ids belong to. A panel that is opened later follows them from this text to the one it gets. */
  readonly text: string;
  /** The text at the last decision. When most of its words are gone, the decisions end. */
  readonly decidedOn: string;
};

/** A rectangle in CSS pixels of the viewport, as our frames have them. */
export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };

/** What the panel and the card are placed by. */
export type Scene = {
  readonly view: Size;
  /** The composer. */
  readonly box: Rect;
  /** What is written, or looked at, in it. */
  readonly texts: readonly Rect[];
  /** Its Post button, and the bar around it. */
  readonly controls: readonly Rect[];
  /** What the page has opened over it. */
  readonly layers: readonly Rect[];
  readonly post: Rect | null;
  /** Whether a press on Post is stopped. */
  readonly isStopped: boolean;
  /** One of the layers has to be answered first. */
  readonly isModal: boolean;
  /** The marked words that are pointed at. */
  readonly word: Rect | null;
};

/** Where our frames go; null is out of sight. `isSheet`: the panel covers what a person may want to see. */
export type Places = { readonly panel: Rect | null; readonly card: Rect | null; readonly isSheet: boolean };

/** From the script inside X to the panel, over the port that only these two hold. */
export type ToPanel =
  /**
   * Check this draft. `composer` tells composers of a page apart and survives X's re-mounting; `seq` comes back with
   * the answer; `network`: where it will be posted; `active`: it has focus; `memory`: what an earlier panel remembered
   * of it; `styled`: where the text is bold or italic, which a fix removes.
   */
  | {
      readonly type: 'draft';
      readonly composer: string;
      readonly seq: number;
      readonly network: NetworkName;
      readonly text: string;
      readonly context: Context;
      readonly theme: Theme;
      readonly active: boolean;
      readonly memory: SavedDraftState | undefined;
      readonly styled?: readonly Span[];
    }
  /** This composer has focus now; its last answer still holds. */
  | { readonly type: 'active'; readonly composer: string }
  /**
   * This composer has left the page, as it does when its draft is posted. One that X mounts anew is sent again, with
   * its memory.
   */
  | { readonly type: 'gone'; readonly composer: string }
  /** The pointer rests on a mark (its card is wanted) or has left it. */
  | { readonly type: 'point'; readonly composer: string; readonly hint: string | null }
  /** The keyboard wants to come in. */
  | { readonly type: 'enter' }
  /** A press on Post was stopped, because something must be fixed. It is sent for every press that is stopped. */
  | { readonly type: 'held'; readonly composer: string }
  /**
   * A press on Post passed although something must be fixed. `unasked`: a reason was required, but the panel was not
   * there to ask for it.
   */
  | { readonly type: 'passed'; readonly composer: string; readonly unasked: boolean }
  /** What became of a fix: not `done` means nothing was touched. */
  | { readonly type: 'fixed'; readonly composer: string; readonly hint: string; readonly done: boolean }
  | { readonly type: 'copied'; readonly done: boolean }
  /** Where everything stands now: asks for places. */
  | ({ readonly type: 'scene' } & Scene)
  /** The person has turned back to the page: a panel that covers a part of it folds. */
  | { readonly type: 'fold' };

/** From the panel to the script inside X. */
export type ToComposer =
  | { readonly type: 'hello'; readonly token: string }
  /**
   * What that script needs of the settings. `key` as in lib/settings; `preflight`: what a press on Post does while
   * something must be fixed; `sentences`: in the person's language.
   */
  | ({ readonly type: 'settings'; readonly sentences: Sentences } & Pick<Settings, 'key' | 'preflight'>)
  /** The person gave the required reason, so the next press on Post passes. */
  | { readonly type: 'reason-given'; readonly composer: string }
  /** The answer to draft `seq`. `open`: ids of open hints that must be fixed, spans or not. */
  | {
      readonly type: 'marks';
      readonly composer: string;
      readonly seq: number;
      readonly marks: readonly Mark[];
      readonly open: readonly string[];
    }
  /** Put `text` in place of a span of draft `seq`, if what stands there now still reads `expected`. */
  | {
      readonly type: 'fix';
      readonly composer: string;
      readonly seq: number;
      readonly hint: string;
      readonly span: Span;
      readonly expected: string;
      readonly text: string;
    }
  | { readonly type: 'copy'; readonly text: string }
  /** Where the panel and the card go. */
  | ({ readonly type: 'places' } & Places)
  /** Give focus and selection back to X's editor. */
  | { readonly type: 'leave' }
  /** The row of these hints is pointed at in the panel, or none. */
  | { readonly type: 'current'; readonly hints: readonly string[] }
  | { readonly type: 'hide-card' }
  | { readonly type: 'remember'; readonly composer: string; readonly memory: SavedDraftState }
  /** Limits or rules have changed: send every draft again. */
  | { readonly type: 'recheck' };

/**
 * The first word between two frames: from the script inside X to each of its frames, the name of the channel on which
 * those two meet.
 */
export type Greeting = { readonly countersign: string };

/**
 * The token authenticates a panel to the content script; the channel's name authenticates the content script to the
 * panel.
 */
export type FrameToken = { readonly token: string; readonly channel: string };

/**
 * The parts of the extension that send messages. `composer`: the script inside X, in the page itself and in none of its
 * frames; `panel`: in a frame.
 */
export type ExtensionContext = 'composer' | 'panel' | 'options' | 'popup';

/**
 * A message with one answer: the part that may send it, and its fields beside `type`. `Answer` stands in the type
 * alone.
 */
export type OneTimeMessage<Fields extends z.ZodRawShape = z.ZodRawShape, Answer = unknown> = {
  readonly from: ExtensionContext;
  readonly fields: Fields;
  readonly answer?: Answer;
};

const answered =
  <Answer>() =>
  <Fields extends z.ZodRawShape>(from: ExtensionContext, fields: Fields): OneTimeMessage<Fields, Answer> => ({
    from,
    fields,
  });

const id = z.uuid();
const count = z.int().min(0).max(10_000);

/*
 * Every message but those on the port, once: its shape, its sender and its answer. Every field is bounded and none may
 * be added, so no message is longer than 2 KB.
 */

/** To the background. */
export const TO_BACKGROUND = {
  /** A token for the panel that the script is about to open and to greet with this channel's name. */
  'issue-token': answered<string>()('composer', { channel: id }),
  /** The ticket issued for the panel's tab, once. */
  'claim-token': answered<FrameToken | null>()('panel', {}),
  /** Look for new rules now; null where that could not be done. */
  'check-rules': answered<CheckOutcome | null>()('options', {}),
  /** Open the article with this id in a tab. */
  'open-guidance': answered<true>()('panel', { guidance: z.string().min(1).max(1_000) }),
  /** Open the settings or the help in a tab. */
  'open-page': answered<true>()('panel', { page: z.enum(['settings', 'help']) }),
  /**
   * What the toolbar button says of the panel's tab: numbers alone. `until`: when a pause ends, in ms since 1970; 0
   * where there is no pause or it has no end.
   */
  'tab-state': answered<true>()('panel', {
    state: z.enum(['no-draft', 'checking', 'paused', 'off']),
    until: z.number(),
    error: count,
    warning: count,
    suggestion: count,
  }),
  /** Open our page on which a wrong hint is reported; `report` as lib/panel/wrong-hint.ts writes it. */
  'open-report': answered<true>()('panel', { report: z.string().min(1).max(1_500) }),
  /** The popup of the toolbar button was opened. */
  'popup-opened': answered<true>()('popup', {}),
  /** The words put by for the popup in a tab, once; null where there are none. */
  'take-words': answered<string | null>()('popup', { ticket: id }),
} as const;

/** A row of hints as the popup shows it: its rule, what to do, and how many places it is about. */
export type RowSummary = {
  readonly rule: string;
  readonly message: string;
  /** The language of the message. */
  readonly language?: InterfaceLanguage | undefined;
  readonly severity: Severity;
  readonly places: number;
};

/** What the panel of a tab tells the popup. `siteOff`: checking is off on this site, which is named by its host. */
export type TabSummary = {
  readonly rows: readonly RowSummary[];
  readonly siteOff: { readonly host: string; readonly locked: boolean } | null;
};

/** To the panel in the tab that is shown. */
export const TO_PANEL = {
  /** The ids of the terms that occur in the draft. */
  'draft-terms': answered<readonly string[]>()('popup', {}),
  /** The hints of the draft; null where there is none. */
  'draft-hints': answered<TabSummary | null>()('popup', {}),
  /** Open the panel and move the keyboard into it. Answered with whether there is one. */
  'enter-panel': answered<boolean>()('popup', {}),
  /** Turn checking on again on the site of this tab. */
  'turn-on': answered<boolean>()('popup', {}),
  /** Put this handle (without its @) into the draft. Answered with whether there is one. */
  mention: answered<boolean>()('popup', { handle: z.string().min(1).max(100) }),
} as const;

/** A message of a table, or any of them. */
export type MessageOf<
  Table extends Readonly<Record<string, OneTimeMessage>>,
  Type extends keyof Table = keyof Table,
> = {
  [One in Type]: { readonly type: One } & {
    readonly [Name in keyof Table[One]['fields']]: z.output<Table[One]['fields'][Name]>;
  };
}[Type];

/** The answers to the messages of a table, by their types. */
export type AnswersOf<Table extends Readonly<Record<string, OneTimeMessage>>> = {
  readonly [Type in keyof Table]: Exclude<Table[Type]['answer'], undefined>;
};

/** What the panel of a tab says of it for the toolbar button. */
export type TabState = Omit<MessageOf<typeof TO_BACKGROUND, 'tab-state'>, 'type'>;

export type ToBackground = MessageOf<typeof TO_BACKGROUND>;
export type PopupToPanel = MessageOf<typeof TO_PANEL>;
