import { FEW_POSTS } from '../../lib/measures/results/caveats.ts';
import type { FigureName } from '../../lib/measures/figures.ts';
import type { Named } from '../../lib/measures/results/breakdown.ts';
import { shownAmount } from './words/amount.ts';
import { kindTitle } from './names.ts';
import type { PartProps, Strategy } from './types.ts';

/**
 * Which kind of post brought most, and which most for each post. Of kinds with few posts nothing is said by post, and
 * posts whose kind was not told are in neither.
 */
export const kindSentences = (
  kinds: readonly Named<string | null>[],
  figure: FigureName,
  strategy: Strategy,
  words: PartProps['words'],
): readonly string[] => {
  const { texts } = words;
  const told = kinds.filter(({ name, total }) => name !== null && total.known > 0);
  const [most] = told;
  if (!most || most.total.sum <= 0) return [];
  const each = told
    .filter(({ total }) => total.known >= FEW_POSTS)
    .toSorted((one, other) => other.total.average! - one.total.average!)[0];
  return [
    texts.breakdown.mostKind(
      kindTitle(strategy, most.name, words),
      shownAmount(figure, most.total.sum, words),
      most.total.posts,
    ),
    each
      ? texts.breakdown.mostEach(
          kindTitle(strategy, each.name, words),
          texts.perPost(shownAmount(figure, each.total.average!, words)),
        )
      : texts.breakdown.tooFewKinds,
  ];
};
