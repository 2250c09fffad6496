import type { ChecklistItem } from './schema.ts';

/** Statements that some draft can call for. One without any trigger is off. */
export const shownStatements = (items: readonly ChecklistItem[]): readonly ChecklistItem[] =>
  items.filter(
    ({ triggers: { always, rules = [], post = [], words = [] } }) =>
      always === true || rules.length + post.length + words.length > 0,
  );
