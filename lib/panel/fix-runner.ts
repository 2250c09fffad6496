import type { ToComposer, ToPanel } from '../messaging/messages.ts';
import { mapSpansThroughEdit, mayTouch } from '../text/carry-over.ts';
import type { DraftState } from './draft-store.ts';
import { type Edit, inverseOf, textsOf } from './edits.ts';

/** Several edits of one draft that are being made. */
type Run = {
  readonly composer: string;
  readonly isUndo: boolean;
  /** The text at the beginning, and the edits at their places in it, in order of position. */
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly wanted: number;
  /** The edit whose answer is awaited. */
  readonly current: Edit;
  /** The hints whose edits have been made. */
  readonly made: readonly string[];
  /** Edits still to be made, at their places in the text that the panel knows. */
  readonly waiting: readonly Edit[];
};

/** Edits that were made and can be taken back together. */
type Undoable = {
  readonly composer: string;
  readonly edits: readonly Edit[];
  /** The texts that the page may still send before it sends the one with all edits made; then none. */
  readonly expected: readonly string[];
};

/** How a run ended: how many of its edits were made. */
type RunResult = { readonly made: number; readonly all: number; readonly isUndo: boolean };

type Dependencies = {
  readonly post: (message: ToComposer) => void;
  readonly stateOf: (composer: string) => DraftState | undefined;
  readonly onEnd: (result: RunResult) => void;
};

/**
 * Makes several edits of a draft one after the other, each as a single fix that Ctrl+Z takes back. The last place comes
 * first, and each waits for the answer to the one before. It stops at the first that is not made.
 */
export type FixRunner = {
  /** `wanted`: how many fixes the person asked for, of which some may not be among the edits. */
  readonly start: (composer: string, edits: readonly Edit[], wanted: number) => void;
  /** Takes the answer to a fix. Returns false where the fix is of no run. */
  readonly fixed: (answer: Extract<ToPanel, { type: 'fixed' }>) => boolean;
  /** The text of a draft has changed. */
  readonly textChanged: (composer: string, before: string, after: string) => void;
  readonly forget: (composer: string) => void;
  /** How many edits of this draft can be taken back together; 0 if none. */
  readonly undoable: (composer: string) => number;
  readonly undo: () => void;
  readonly dropUndo: () => void;
};

/** Edits moved to their places in the next text, without those that it has changed. */
const carry = (edits: readonly Edit[], before: string, after: string): readonly Edit[] =>
  mapSpansThroughEdit(edits, before, after);

export const createFixRunner = ({ post, stateOf, onEnd }: Dependencies): FixRunner => {
  let run: Run | null = null;
  let undoable: Undoable | null = null;

  const send = ({ composer, current: { hint, start, end, expected, text } }: Run): void => {
    const { seq } = stateOf(composer)!;
    post({ type: 'fix', composer, seq, hint, span: { start, end }, expected, text });
  };
  const begin = (composer: string, edits: readonly Edit[], wanted: number, isUndo = false): void => {
    const [text, current] = [stateOf(composer)?.result.draft.text, edits.at(-1)];
    undoable = null;
    if (text === undefined || !current) {
      onEnd({ made: 0, all: wanted, isUndo });
      return;
    }
    run = { composer, isUndo, text, edits, wanted, current, made: [], waiting: edits.slice(0, -1) };
    send(run);
  };
  const end = ({ composer, edits, wanted, text, made, isUndo }: Run): void => {
    run = null;
    const done = edits.filter(({ hint }) => made.includes(hint));
    if (!isUndo && done.length > 0)
      undoable = { composer, edits: inverseOf(done), expected: stillExpected(textsOf(done, text), stateOf(composer)) };
    onEnd({ made: done.length, all: wanted, isUndo });
  };

  return {
    start: (composer, edits, wanted) => begin(composer, edits, wanted),
    fixed: ({ composer, hint, done }) => {
      if (run?.composer !== composer || run.current.hint !== hint) return false;
      const answered = done ? { ...run, made: [...run.made, hint] } : run;
      const next = run.waiting.at(-1);
      if (done && next && stateOf(composer)) {
        run = { ...answered, current: next, waiting: run.waiting.slice(0, -1) };
        send(run);
      } else end(answered);
      return true;
    },
    textChanged: (composer, before, after) => {
      if (run?.composer === composer) run = { ...run, waiting: carry(run.waiting, before, after) };
      if (undoable?.composer !== composer) return;
      const { edits, expected } = undoable;
      if (expected.includes(after)) {
        undoable = { ...undoable, expected: expected.slice(expected.indexOf(after) + 1) };
        return;
      }
      // A change at such a place may be the person's own undo, and taking the fix back again would double letters.
      const isLost = expected.length > 0 || edits.some((edit) => mayTouch(edit, before, after));
      undoable = isLost ? null : { ...undoable, edits: carry(edits, before, after) };
    },
    forget: (composer) => {
      if (run?.composer === composer) run = null;
      if (undoable?.composer === composer) undoable = null;
    },
    undoable: (composer) =>
      undoable?.composer === composer && undoable.expected.length === 0 ? undoable.edits.length : 0,
    undo: () => {
      if (undoable) begin(undoable.composer, undoable.edits, undoable.edits.length, true);
    },
    dropUndo: () => {
      undoable = null;
    },
  };
};

/** Of the texts between the edits, those that the page has not sent yet. */
const stillExpected = (texts: readonly string[], state: DraftState | undefined): readonly string[] =>
  texts.slice(texts.lastIndexOf(state?.result.draft.text ?? '') + 1);
