import { toRows } from '../check/rows.ts';
import type { DraftState, DraftStore } from './draft-store.ts';
import type { ThreadPostView } from './types.ts';

/** A composer is named by its page or dialog, its route, and last its place in the thread (keyOf in lib/composer). */
export const threadOf = (composer: string): string => composer.replace(/ \S*$/, '');

const toView = (state: DraftState, current: boolean): ThreadPostView[] => {
  const { thread, weightedLength, limit } = state.result.draft;
  if (!thread || thread.count < 2) return [];
  return [{ number: thread.index + 1, hints: toRows(state.hints).length, weightedLength, limit, current }];
};

/** The posts of the thread that a composer is in, in order; none where it is in no thread. */
export const threadPosts = (drafts: Pick<DraftStore, 'all'>, composer: string): readonly ThreadPostView[] => {
  const posts = [...drafts.all()]
    .filter(([name]) => threadOf(name) === threadOf(composer))
    .flatMap(([name, state]) => toView(state, name === composer));
  // A post that has left the page may not have been forgotten yet.
  const byNumber = new Map(
    posts.toSorted((a, b) => Number(a.current) - Number(b.current)).map((one) => [one.number, one]),
  );
  const inOrder = [...byNumber.values()].toSorted((a, b) => a.number - b.number);
  return inOrder.length > 1 && inOrder.some(({ current }) => current) ? inOrder : [];
};
