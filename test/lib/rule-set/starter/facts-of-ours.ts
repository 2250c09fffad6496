import { WEEKDAYS } from '../../../../lib/text/time/weekdays.ts';

/** Words that kinds put into sentences, where these are our own and not those of a draft. */
export const FACTS_OF_OURS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  'image',
  'picture',
  'video',
  'its brackets are shown as they are',
  'a space cuts it',
  'a comma stands where a full stop should',
  'its beginning is not written as it should be',
  'a slash in it leans the wrong way',
  'it was cut when it was copied',
  'no link is made of it',
]);
