import type { DraftInput } from '../drafts/draft-input.ts';
import { withLineFeeds } from '../drafts/read-drafts.ts';
import { decodeUtf8 } from '../../delivery/signing/bytes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { keepLineEnds } from './line-ends.ts';

/** A file with fixes: as it is, and as it would be. */
export type FixedFile = { readonly file: string; readonly original: string; readonly fixed: string };

type Written = DraftInput & { readonly file: string; readonly start: number };

const isWritten = (draft: DraftInput): draft is Written => draft.file !== null && draft.start !== null;

/** Puts the fixed drafts into the text of their file, from last to first. */
const putInto = (text: string, drafts: readonly Written[], fix: (draft: DraftInput) => string): string =>
  drafts
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (done, draft) => done.slice(0, draft.start) + fix(draft) + done.slice(draft.start + draft.text.length),
      text,
    );

/**
 * The files whose drafts can be fixed, with line ends and byte order mark as they are. Drafts in CSV and JSON are left
 * out: they are not written there as they are posted.
 */
export const fixFiles = async (
  drafts: readonly DraftInput[],
  fix: (draft: DraftInput) => string,
): Promise<readonly FixedFile[]> => {
  const files: FixedFile[] = [];
  for (const [file, some] of Map.groupBy(drafts.filter(isWritten), (draft) => draft.file)) {
    const bytes = await readBytes(file);
    const original = bytes instanceof Uint8Array ? decodeUtf8(bytes) : null;
    if (original === null || !(bytes instanceof Uint8Array)) continue;
    const fixed = keepLineEnds(original, putInto(withLineFeeds(original), some, fix));
    // What reads the bytes takes a byte order mark away.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
    if (fixed !== original) files.push({ file, original: mark + original, fixed: mark + fixed });
  }
  return files;
};
