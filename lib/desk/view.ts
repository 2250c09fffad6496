import type { DeskState, ShownHint } from './types.ts';
import { costOf } from '../check/cost.ts';
import type { Hint } from '../check/hint.ts';
import { usualLimit } from '../draft/post-length.ts';
import type { Theme, ToDesk } from '../messages.ts';
import type { RuleSet } from '../rule-set/schema.ts';
import type { InterfaceLanguage } from '../texts/texts.ts';
import type { DraftState } from './session.ts';

type Room = Pick<Extract<ToDesk, { type: 'room' }>, 'panel' | 'maxHeight' | 'maxWidth'>;

/** What the desk knows of the screen, beside the drafts. */
export type Screen = {
  /** The composer that has focus, or had it last. */
  readonly composer: string;
  readonly theme: Theme;
  readonly room: Room;
  /** As the person wants it; null: unfolded where there is room beside the composer. */
  readonly folded: boolean | null;
  readonly current: string | null;
  /** Post was pressed, and something that must be fixed is still open. */
  readonly held: boolean;
  readonly notice: string | null;
};

/** The screen before the script inside X has said anything. */
export const emptyScreen: Screen = { composer: '', theme: 'light', room: { panel: true, maxHeight: 600, maxWidth: 350 }, folded: null, current: null, held: false, notice: null };

/** What the desk shows, beside the components' own state. */
export type DeskView = { readonly desk: DeskState; readonly theme: Theme; readonly room: Room; readonly language: InterfaceLanguage };

/** A hint with what each of its replacements costs in this draft. */
export const shownHint = (state: DraftState, hint: Hint, { linkHosts }: Pick<RuleSet, 'linkHosts'>): ShownHint => ({
  ...hint,
  linkHosts,
  replacements: hint.replacements.map((one) => ({ ...one, cost: costOf(state.result.draft.text, one) })),
});

/** The panel for one draft, or for none yet. */
export const viewOf = (screen: Screen, state: DraftState | undefined, rules: Pick<RuleSet, 'checklist' | 'linkHosts'>, language: InterfaceLanguage): DeskView => ({
  theme: screen.theme,
  room: screen.room,
  language,
  desk: {
    hints: state?.hints.map((hint) => shownHint(state, hint, rules)) ?? [],
    weightedLength: state?.result.draft.weightedLength ?? 0,
    limit: state?.result.draft.limit ?? usualLimit,
    checklist: (state?.result.checklist ?? []).flatMap((id) =>
      rules.checklist.filter((item) => item.id === id).map(({ question, why }) => ({ id, question, why, done: state?.ticked.has(id) ?? false })),
    ),
    folded: screen.folded ?? !screen.room.panel,
    preflight: screen.held,
    notice: screen.notice,
    current: screen.current,
  },
});
