import type { InterfaceLanguage } from '../../lib/text/languages.ts';
import type { PanelActions, PanelState } from '../../lib/panel/types.ts';

/** What the first-run page shows. */
export type FirstRunState = {
  /** Countersign has run on X since the browser started. */
  readonly hasRun: boolean;
  /** Whether the toolbar button is in sight; null where the browser does not say. */
  readonly isPinned: boolean | null;
  /** Whose rules apply; null for the starter rules. */
  readonly rules: {
    readonly department: string;
    readonly version: number;
    readonly published: string;
    readonly contact: string | null;
    readonly greeting: string | null;
  } | null;
  /** The key that moves into the panel. */
  readonly shortcut: string;
  readonly language: InterfaceLanguage;
  /** The text in the box to try, and what is said of it. */
  readonly text: string;
  readonly panel: PanelState;
};

/** What can be done on the first-run page. */
export type FirstRunActions = PanelActions & {
  readonly write: (text: string) => void;
  readonly chooseLanguage: (language: InterfaceLanguage) => void;
};
