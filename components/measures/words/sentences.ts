import type { Caveat } from '../../../lib/measures/results/caveats.ts';
import type { MeasureResult } from '../../../lib/measures/results/measure-result.ts';
import type { Post } from '../../../lib/measures/post.ts';
import { type Words, measureAmount, measureNumber } from './amount.ts';

/** A date such as 2026-11-02 in words. */
type DateText = (iso: string) => string;

/** A change smaller than this part of the value before is no change worth a word. */
const SAME = 0.02;

/** Why there is no value. */
const nothingOf = (result: MeasureResult, network: Post['network'], { texts }: Words): string => {
  const { measure, figure, period, posts } = result;
  const name = texts.period(period.key);
  if (measure.from === 'hand') return texts.nothing.written(name);
  if (measure.from !== 'posts' && figure === null) return texts.nothing.missing(texts.networks[network]);
  return posts === 0 ? texts.nothing.imported(texts.networks[network], name) : texts.nothing.blank;
};

/** The value and how it stands to its target: “412 link clicks in October 2026, 18% under the target of 500.” */
export const valueSentence = (result: MeasureResult, network: Post['network'], words: Words): string => {
  const { texts } = words;
  const { value, target, period, open } = result;
  if (value === null) return nothingOf(result, network, words);
  const name = texts.period(period.key);
  const said = (open ? texts.soFar : texts.value)(measureAmount(result, value, words), name);
  if (!target) return texts.sentence(said);
  const wanted = measureNumber(result, target.value, words);
  return target.state === 'open'
    ? texts.openTarget(said, wanted)
    : texts.ofTarget(said, target.away, wanted, target.state === 'met');
};

/**
 * A change in words: “12% more than in September 2026 (368).” `was`: the value before as it is written, null where
 * there is none. `name`: the period before. `change`: null where it cannot be judged.
 */
export const changeInWords = (
  change: number | null,
  was: string | null,
  name: string,
  { texts }: Pick<Words, 'texts'>,
): string => {
  if (was === null) return texts.nothingBefore(name);
  if (change === null) return texts.was(name, was);
  if (Math.abs(change) < SAME) return texts.same(name, was);
  return change > 0 ? texts.more(change, name, was) : texts.fewer(-change, name, was);
};

/** How the value of a measure changed; null where there is no value. */
export const changeSentence = (result: MeasureResult, words: Words): string | null => {
  const { value, before, change } = result;
  if (value === null) return null;
  const was = before.value === null ? null : measureNumber(result, before.value, words);
  return changeInWords(change, was, words.texts.period(before.period.key), words);
};

const CAVEATS: {
  readonly [Kind in Caveat['kind']]: (
    caveat: Extract<Caveat, { readonly kind: Kind }>,
    words: Words,
    more: { readonly network: Post['network']; readonly date: DateText },
  ) => string | null;
} = {
  few: ({ posts }, { texts }) => texts.caveats.few(posts),
  blank: ({ known, posts }, { texts }) => (known === 0 ? null : texts.caveats.blank(known, posts)),
  'one-post': ({ share }, { texts }) => texts.caveats.onePost(share),
  young: ({ posts }, { texts }) => texts.caveats.young(posts),
  changed: ({ change: { id, on } }, { texts }, { date }) => texts.caveats.changed[id](date(on)),
  instead: ({ figure }, { texts }, { network }) => texts.caveats.instead(texts.networks[network], texts.figure(figure)),
  // The value itself says so.
  missing: () => null,
};

/** What a figure cannot tell, one sentence each. */
export const caveatSentences = (
  caveats: readonly Caveat[],
  words: Words,
  more: { readonly network: Post['network']; readonly date: DateText },
): readonly string[] =>
  caveats.flatMap((caveat) => {
    const say = CAVEATS[caveat.kind] as (caveat: Caveat, words: Words, more: object) => string | null;
    return say(caveat, words, more) ?? [];
  });
