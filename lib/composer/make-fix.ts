import type { ToComposer, ToPanel } from '../messaging/messages.ts';
import type { Editor } from './editor.ts';
import type { WatchedEditor } from './watch-editor.ts';

type FixMessage = Extract<ToComposer, { type: 'fix' }>;
type FixedMessage = Extract<ToPanel, { type: 'fixed' }>;

/**
 * Makes the fix that the panel asks for in an editor. Returns the answer: whether it was made. Where the words or the
 * editor are gone, nothing is touched.
 */
export const makeFix = async (
  watched: WatchedEditor | undefined,
  kind: Editor,
  message: FixMessage,
): Promise<FixedMessage> => {
  const { composer, hint, seq, span, expected: expectedText, text: newText } = message;
  // Asked when its turn comes: what is being composed then is not followed.
  const whereNow = () => (watched?.composing() ? undefined : watched?.carry(seq, [span])[0]);
  const undo =
    watched && (await kind.replaceIn(watched.editorElement, { whereNow, expectedText, newText, caret: watched.caret }));
  if (undo) watched.rememberUndo(undo);
  return { type: 'fixed', composer, hint, done: !!undo };
};
