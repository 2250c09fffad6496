import { joinLines, type LineAtOffset, type DraftDetails } from './join-lines.ts';
import type { Draft } from './draft.ts';
import type { Language } from '../text/languages.ts';
import { parseLine, type ParsedLine } from './line.ts';
import { lineContexts, setLineContext } from './masks.ts';
import type { NetworkName } from '../networks/index.ts';

type Entry = { readonly network: NetworkName; readonly parsed: ParsedLine; key: string; line: Draft | null };

/** The parsed lines of this draft and the one before it, so that a keystroke parses one line only. */
export type LineCache = { current: Map<string, Entry>; previous: Map<string, Entry> };

/** One line of a draft as a draft of its own: its offsets count from `start`. */
export type DraftLine = { readonly start: number; readonly line: Draft };

/** A new cache, best kept one per composer. */
export const createLineCache = (): LineCache => ({ current: new Map(), previous: new Map() });

const entryOf = (cache: LineCache, text: string, network: NetworkName): Entry => {
  const known = cache.current.get(text) ?? cache.previous.get(text);
  const entry = known?.network === network ? known : { network, parsed: parseLine(text, network), key: '', line: null };
  cache.current.set(text, entry);
  return entry;
};

const LINE = /([^\n\r\u2028\u2029]*)(\r\n|[\n\r\u2028\u2029]|$)/g;

/** Starts a new text in a cache, which keeps the lines of the text before. */
const startText = (cache: LineCache): void => {
  cache.previous = cache.current;
  cache.current = new Map();
};

const parseLines = (text: string, { cache, details: { network } }: Source): readonly LineAtOffset[] => {
  const lines: LineAtOffset[] = [];
  for (const match of text.matchAll(LINE)) {
    lines.push({ start: match.index, line: entryOf(cache, match[1] ?? '', network).parsed });
    if (match[2] === '') break;
  }
  return lines;
};

const detailsOf = ({
  network,
  limit,
  media,
  reply,
  quote,
  poll,
  thread,
  account,
  scheduledFor,
}: Draft): DraftDetails => ({
  network,
  limit,
  media,
  reply,
  quote,
  poll,
  thread,
  account,
  scheduledFor,
  language: null,
});

/** How a draft is parsed. `fallback` is its language if neither the context nor the words show it. */
export type Source = { readonly cache: LineCache; readonly details: DraftDetails; readonly fallback: Language };
const sources = new WeakMap<Draft, Source>();

const sourceOf = (draft: Draft): Source =>
  sources.get(draft) ?? { cache: createLineCache(), details: detailsOf(draft), fallback: draft.language };

const parseFrom = (text: string, source: Source): Draft => {
  const draft = joinLines(text, parseLines(text, source), source.details, source.fallback);
  sources.set(draft, source);
  return draft;
};

/** Parses a text line by line. Lines that are unchanged come from the cache. */
export const parseByLine = (text: string, source: Source): Draft => {
  startText(source.cache);
  return parseFrom(text, source);
};

/** The same draft with another text. The cache keeps the lines of both texts. */
export const withText = (draft: Draft, text: string): Draft => parseFrom(text, sourceOf(draft));

/**
 * Each line of a draft as a draft of its own, with the same surroundings and its own language. A line that shows none
 * has that of the line above it in its paragraph, and the first line of a paragraph that of the whole draft.
 * Drafts read with one cache share the very same object for a line that stayed the same, so results can be kept by it.
 * A quotation of several lines is known to each of them.
 */
export const linesOf = (draft: Draft): readonly DraftLine[] => {
  const { cache, details } = sourceOf(draft);
  const key = JSON.stringify(details);
  const contextOf = lineContexts(draft);
  let fallback = draft.language;
  return draft.lines.map(({ start, end }) => {
    const text = draft.text.slice(start, end);
    const entry = entryOf(cache, text, draft.network);
    const context = contextOf({ start, end });
    const lineKey = `${fallback}${context.isLast}${context.quotations.length > 0 ? JSON.stringify(context) : ''}${key}`;
    if (entry.line === null || entry.key !== lineKey) {
      entry.key = lineKey;
      entry.line = joinLines(text, [{ start: 0, line: entry.parsed }], details, fallback);
      setLineContext(entry.line, context);
    }
    fallback = text.trim() === '' ? draft.language : entry.line.language;
    return { start, line: entry.line };
  });
};
