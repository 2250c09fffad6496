import { createLocalDraft, type LocalDraft } from '../../../lib/panel/local-draft.ts';
import type { PanelState } from '../../../lib/panel/types.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { inUse } from './open-panel.ts';

/** A text box at a panel with the starter rules: fixes are written into it at once, as in “Check a draft”. */
export type FixBox = {
  readonly write: (text: string) => void;
  readonly text: () => string;
  readonly state: () => PanelState;
  readonly actions: LocalDraft['panel']['actions'];
  /** How many fixes are still made before the box refuses. */
  readonly refuseAfter: (fixes: number) => void;
};

export const openFixBox = (): FixBox => {
  let text = '';
  let left = Infinity;
  const draft = createLocalDraft(inUse, defaultSettings, {
    replace: ({ start, end }, expected, to) => {
      if (left-- <= 0 || text.slice(start, end) !== expected) return false;
      write(text.slice(0, start) + to + text.slice(end));
      return true;
    },
    copy: async () => {},
    changeSettings: async (change) => change(defaultSettings),
    addReasons: async () => {},
    openGuidance: () => {},
    clock: () => new Date('2026-11-29T10:00'),
  });
  const write = (next: string): void => {
    text = next;
    draft.write(text, {});
  };
  return {
    write,
    text: () => text,
    state: () => draft.panel.view().panel,
    actions: draft.panel.actions,
    refuseAfter: (fixes) => void (left = fixes),
  };
};
