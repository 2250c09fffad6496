import type { Span } from '../text/span.ts';
import { mapSpansThroughEdit } from '../text/carry-over.ts';

/** Drafts kept for an answer, or a fix, that comes when the text has moved on. */
export const REMEMBERED = 8;
/**
 * Milliseconds after which the latest text is sent even if the draft before it has no answer, so that one lost answer
 * does not stop checking.
 */
const ANSWER_WAIT_MS = 1000;

/**
 * The drafts of one editor that were sent, by number, and what has become of them. A draft is told by its context and
 * text as one string.
 */
export type SentDrafts = {
  /**
   * Gives the number under which this draft is to be sent now, or null: it was the last one sent, or one is under way.
   * `at` in milliseconds.
   */
  readonly nextNumber: (draft: string, text: string, at: number) => number | null;
  /** The text of the editor has changed: it was `before`. */
  readonly textChanged: (before: string, text: string) => void;
  /**
   * Where spans of draft `seq` stand in the text now: those edited since are left out, and all of them where that was
   * long ago.
   */
  readonly carry: <S extends Span>(seq: number, spans: readonly S[]) => readonly S[];
  /**
   * Draft `seq` has been answered. Gives the draft, or null where a later one was answered before, or that was long
   * ago.
   */
  readonly markAnswered: (seq: number) => string | null;
  /** The next draft is to be sent even if it is the last one again. */
  readonly sendAgain: () => void;
};

export const createSentDrafts = (): SentDrafts => {
  let last = 0;
  let answered = 0;
  let asked = '';
  /** The number of the draft that is under way, or 0, and when it was sent. */
  let pending = 0;
  let sentAt = 0;
  /**
   * By number, the draft, and its text with each one that has stood there since: over a single edit a span can be
   * carried, over several only one by one.
   */
  const sent = new Map<number, { readonly draftKey: string; readonly texts: string[] }>();

  return {
    nextNumber: (draft, text, at) => {
      if ((pending && at - sentAt < ANSWER_WAIT_MS) || asked === draft) return null;
      asked = draft;
      pending = ++last;
      sentAt = at;
      sent.set(last, { draftKey: draft, texts: [text] }).delete(last - REMEMBERED);
      return last;
    },
    textChanged: (before, text) => {
      for (const { texts } of sent.values()) {
        // What stands there again as it was sent has been edited nowhere.
        if (texts[0] === text) texts.length = 1;
        else if (before !== text) texts.push(text);
      }
    },
    carry: (seq, spans) =>
      sent
        .get(seq)
        ?.texts.reduce(
          (carried, next, at, texts) => mapSpansThroughEdit(carried, texts[at - 1] ?? next, next),
          spans,
        ) ?? [],
    markAnswered: (seq) => {
      const request = sent.get(seq);
      // The same number comes again when a hint is dismissed.
      if (!request || seq < answered) return null;
      answered = seq;
      if (seq === pending) pending = 0;
      return request.draftKey;
    },
    sendAgain: () => {
      pending = 0;
      asked = '';
    },
  };
};
