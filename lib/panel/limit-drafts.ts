import type { ToPanel } from '../messaging/messages.ts';

type Draft = Extract<ToPanel, { type: 'draft' }>;

/** So many drafts are checked at once, as when somebody types fast or holds a key. */
const MOST_AT_ONCE = 60;
/** After that, so many a second: about as many keys as a fast typist presses. */
const A_SECOND = 10;

/** What the limit depends on: a clock in ms from any fixed start, and a way to be called when some ms have passed. */
type LimitDependencies = { readonly now: () => number; readonly wait: (ms: number, call: () => void) => void };

/**
 * Limits how often drafts are checked, because a page can change the text of an editor without end: to keep the
 * computer busy, or to ask the rules about many words. No draft is lost: of each post box the newest waits until its
 * turn comes. A message about a box comes after the draft of that box.
 */
export const limitDrafts = (
  receive: (message: ToPanel) => void,
  { now, wait }: LimitDependencies,
): ((message: ToPanel) => void) => {
  const waiting = new Map<string, Draft>();
  let left = MOST_AT_ONCE;
  let filledAt = now();
  let isTimed = false;
  const fill = (): void => {
    const time = now();
    left = Math.min(MOST_AT_ONCE, left + (Math.max(0, time - filledAt) * A_SECOND) / 1_000);
    filledAt = time;
  };
  const hand = (draft: Draft): void => {
    waiting.delete(draft.composer);
    left--;
    receive(draft);
  };
  const work = (): void => {
    fill();
    for (const draft of waiting.values()) if (left >= 1) hand(draft);
    if (waiting.size === 0 || isTimed) return;
    isTimed = true;
    wait(1_000 / A_SECOND, () => {
      isTimed = false;
      work();
    });
  };
  return (message) => {
    if (message.type === 'draft') {
      waiting.set(message.composer, message);
      work();
      return;
    }
    const draft = 'composer' in message ? waiting.get(message.composer) : undefined;
    if (draft && message.type === 'gone') waiting.delete(draft.composer);
    else if (draft) hand(draft);
    receive(message);
  };
};
