import { createHash } from 'node:crypto';
import type { ReportedDraft, ReportedHint } from './report-data.ts';

/** A hint, its draft, and what it is known by from one run to the next. */
export type Known = { readonly draft: ReportedDraft; readonly hint: ReportedHint; readonly fingerprint: string };

/** What a file is called in reports for other programs. */
export const fileName = ({ input: { file } }: ReportedDraft): string => file ?? 'standard input';

/**
 * Every hint with a fingerprint: a hash of file, rule, words and how many-th of them it is in the file, so that it
 * stays the same when lines are added above.
 */
export const withFingerprints = (drafts: readonly ReportedDraft[]): readonly Known[] => {
  const seen = new Map<string, number>();
  return drafts.flatMap((draft) =>
    draft.hints.map((hint) => {
      const key = JSON.stringify([fileName(draft), hint.rule, hint.excerpt]);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return { draft, hint, fingerprint: createHash('sha256').update(`${key}${number}`).digest('hex') };
    }),
  );
};
