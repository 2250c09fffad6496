import type { Context } from './draft.ts';

/** Whether there is nothing to post: no text, nothing attached and no poll. */
export const isEmptyDraft = (text: string, { media, pollOptions }: Context): boolean =>
  text === '' && !media?.length && !pollOptions?.length;
