import type { Hint, Replacement } from '../check/hint.ts';

/** A replacement and what it costs: weighted characters, negative where the draft gets shorter. */
export type ShownReplacement = Replacement & { readonly cost: number };

/** A hint as the panel and the card show it. `linkHosts`: the only hosts its source may link to. */
export type ShownHint = Omit<Hint, 'replacements'> & { readonly replacements: readonly ShownReplacement[]; readonly linkHosts: readonly string[] };

/** A question put to the person, and whether they have ticked it. */
export type AskedItem = { readonly id: string; readonly question: string; readonly why: string; readonly done: boolean };

/** All that the panel shows. */
export type DeskState = {
  /** In order of position, less what was dismissed. */
  readonly hints: readonly ShownHint[];
  /** Weighted characters, as X counts them. */
  readonly weightedLength: number;
  readonly limit: number;
  readonly checklist: readonly AskedItem[];
  /** A pill instead of the panel. */
  readonly folded: boolean;
  /** Post was pressed with must-fix hints open: they come first, and the next press posts. */
  readonly preflight: boolean;
  /** A sentence about something that went wrong or was done out of sight. */
  readonly notice: string | null;
  /** The hint pointed at in the draft or here. */
  readonly current: string | null;
};

/** All that can be pressed in the panel; hints and items by id, replacements by index. */
export type DeskActions = {
  readonly fix: (hint: string, index: number) => void;
  readonly copy: (hint: string, index: number) => void;
  readonly ignoreHere: (hint: string) => void;
  /** Leaves the hint's words alone in every draft. */
  readonly ignoreWord: (hint: string) => void;
  /** Opens the article that says more about the hint. */
  readonly readMore: (hint: string) => void;
  readonly point: (hint: string | null) => void;
  readonly fold: (folded: boolean) => void;
  readonly tick: (item: string, done: boolean) => void;
  /** Lets the next press on Post through. */
  readonly postAnyway: (reason?: string) => void;
  /** Gives focus back to X's editor. */
  readonly leave: () => void;
  readonly dismissNotice: () => void;
};

/** What one hint's own buttons do: all that the card needs. */
export type HintActions = Pick<DeskActions, 'fix' | 'copy' | 'ignoreHere' | 'ignoreWord' | 'readMore'>;
