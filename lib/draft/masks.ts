import { findQuotations } from '../text/quotes.ts';
import { rememberFor } from '../text/remember.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { signatureOf } from './signature.ts';
import { tokensOf } from './tokens.ts';

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

/** Masks that may begin or end on another line. */
export type WideMasks = { readonly quotation: readonly Span[]; readonly signature: readonly Span[] };

const findWide = (draft: Draft): WideMasks => {
  const signature = signatureOf(draft);
  return { quotation: findQuotations(draft.text), signature: signature ? [signature] : [] };
};

const wide = new WeakMap<Draft, WideMasks>();

/** The masks of a draft that may reach over several lines. */
export const wideMasksOf = (draft: Draft): WideMasks => {
  const known = wide.get(draft);
  if (known) return known;
  const found = findWide(draft);
  wide.set(draft, found);
  return found;
};

/** The part of the masks that is in a line, at its offsets in that line. */
export const clipTo = ({ quotation, signature }: WideMasks, line: Span): WideMasks => {
  const within = (spans: readonly Span[]): readonly Span[] =>
    spans.length === 0
      ? spans
      : spans
          .filter((span) => overlaps(span, line))
          .map(({ start, end }) => ({
            start: Math.max(start, line.start) - line.start,
            end: Math.min(end, line.end) - line.start,
          }));
  return { quotation: within(quotation), signature: within(signature) };
};

/** Tells a line, which is a draft of its own, what the whole draft masks of it. */
export const setWideMasks = (line: Draft, masks: WideMasks): void => void wide.set(line, masks);

const NAMES: readonly string[] = ['ship', 'operation'];

const narrowMasksOf = rememberFor((draft: Draft) => {
  const tokens = tokensOf(draft);
  return {
    reference: tokens.filter(({ kind }) => kind === 'reference'),
    name: tokens.filter(({ kind }) => NAMES.includes(kind)),
    email: tokens.filter(({ kind }) => kind === 'email'),
  };
});

const SPANS: Readonly<Record<Mask, (draft: Draft) => readonly (readonly Span[])[]>> = {
  address: (draft) => [draft.links, narrowMasksOf(draft).email],
  tag: ({ hashtags, mentions, cashtags }) => [hashtags, mentions, cashtags],
  quotation: (draft) => [wideMasksOf(draft).quotation],
  reference: (draft) => [narrowMasksOf(draft).reference],
  signature: (draft) => [wideMasksOf(draft).signature],
  name: (draft) => [narrowMasksOf(draft).name],
};

/**
 * Whether a span shares a character with anything of these masks. What is masked is found once for each draft, when it
 * is first asked for.
 */
export const isMasked = (draft: Draft, span: Span, masks: readonly Mask[]): boolean =>
  masks.some((mask) => SPANS[mask](draft).some((spans) => spans.some((one) => overlaps(one, span))));
