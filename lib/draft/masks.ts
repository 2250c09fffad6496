import { findQuotations } from '../text/quotes.ts';
import { rememberFor } from '../text/remember.ts';
import { joinOverlapping, overlapsAny } from '../text/sorted-spans.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { endOfWords, signatureOf } from './signature.ts';
import { emailsIn, namesIn, referencesIn } from './tokens.ts';

/**
 * What a stretch of a draft belongs to, where a rule may not be meant to look. `address` is a link or an e-mail
 * address, `tag` a hashtag, mention or cashtag, `quotation` another’s words or a title, `reference` a code or number
 * that names something, `signature` who signed the post, `name` a ship or an operation.
 */
export type Mask = 'address' | 'tag' | 'quotation' | 'reference' | 'signature' | 'name';

/** What rules about words and tone leave alone: words that are not the writer’s to change. */
export const NOT_OUR_WORDS: readonly Mask[] = ['quotation', 'signature', 'name'];

/** What rules about figures, dates and codes leave alone. */
export const NOT_OUR_FIGURES: readonly Mask[] = ['address', 'tag', 'quotation', 'reference'];

/** What a line, which is a draft of its own, has to know of the whole draft. */
type LineContext = {
  /** The parts of quotations in it, at its own offsets: one may begin or end on another line. */
  readonly quotations: readonly Span[];
  /** Whether the last words of the draft are in it, and so the signature, if there is one. */
  readonly isLast: boolean;
};

const contexts = new WeakMap<Draft, LineContext>();

/** Tells a line what it has to know of the whole draft. */
export const setLineContext = (line: Draft, context: LineContext): void => void contexts.set(line, context);

const quotationsIn = rememberFor(({ text }: Draft) => findQuotations(text));

/** What lines of a draft have to know of it. The lines are asked about in order. */
export const lineContexts = (draft: Draft): ((line: Span) => LineContext) => {
  const quotations = quotationsIn(draft);
  const last = endOfWords(draft);
  return ({ start, end }) => ({
    quotations:
      quotations.length === 0
        ? quotations
        : quotations
            .filter((span) => overlaps(span, { start, end }))
            .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })),
    isLast: start <= last && last <= end,
  });
};

const signatureIn = (draft: Draft): readonly Span[] => {
  const context = contexts.get(draft);
  if (context?.isLast === false) return [];
  const signature = signatureOf(draft, context !== undefined);
  return signature ? [signature] : [];
};

const masked = (find: (draft: Draft) => readonly Span[]): ((draft: Draft) => readonly Span[]) =>
  rememberFor((draft) => joinOverlapping(find(draft)));

const SPANS: Readonly<Record<Mask, (draft: Draft) => readonly Span[]>> = {
  address: masked((draft) => [...draft.links, ...emailsIn(draft)]),
  tag: masked(({ hashtags, mentions, cashtags }) => [...hashtags, ...mentions, ...cashtags]),
  quotation: masked((draft) => contexts.get(draft)?.quotations ?? quotationsIn(draft)),
  reference: masked(referencesIn),
  signature: masked(signatureIn),
  name: masked(namesIn),
};

/**
 * Whether a span shares a character with anything of these masks. What is masked is found once for each draft, when it
 * is first asked for.
 */
export const isMasked = (draft: Draft, span: Span, masks: readonly Mask[]): boolean =>
  masks.some((mask) => overlapsAny(SPANS[mask](draft), span));
