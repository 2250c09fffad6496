import { isObject } from '../text/is-object.ts';

/** A checklist item with `statement`, which was called `question` in rule sets that have been published. */
const withStatement = (item: unknown): unknown => {
  if (!isObject(item) || !('question' in item) || 'statement' in item) return item;
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key === 'question' ? 'statement' : key, value]),
  );
};

/** A rule set document with the names that fields have today. What has no old name stays as it is. */
export const withNewNames = (document: unknown): unknown =>
  isObject(document) && 'checklist' in document && Array.isArray(document['checklist'])
    ? { ...document, checklist: document['checklist'].map(withStatement) }
    : document;
