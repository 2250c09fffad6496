import { type Issue, type IssueAt, type Path, quote } from './problem.ts';
import type { Measure } from './objective-schema.ts';
import type { RuleSet } from './schema.ts';

type Said = readonly (readonly [field: string, sentence: string])[];

/** What a measure told in words cannot have, because it has no number. */
const wordsProblems = ({ kind, from, target }: Measure): Said => {
  if (kind === 'count') return [];
  return [
    ...(from === 'hand' ? [] : [['from', 'write “hand”, because words are written by a person'] as const]),
    ...(target === undefined ? [] : [['target', 'take it out, because words have no number'] as const]),
  ];
};

const countProblems = ({ from, per, kinds }: Measure): Said => [
  ...(from === 'posts' && per === 'post' ? [['per', 'write “period”, because a post is one post'] as const] : []),
  ...(from === 'reach' && per === 'period'
    ? [['per', 'write “post”, because two posts may reach the same people'] as const]
    : []),
  ...(from === 'hand' && (per === 'post' || kinds.length > 0)
    ? [['from', 'name a figure or “posts”, because nothing is worked out from what a person writes'] as const]
    : []),
];

/** What does not fit together in the objectives of a rule set and in their measures. */
export const objectiveProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const known = new Set(ruleSet.contentTypes.map(({ id }) => id));
  const lostKinds = (path: Path, kinds: readonly string[]): readonly Issue[] =>
    kinds.flatMap((kind, place) =>
      known.has(kind)
        ? []
        : [
            problemAt(
              [...path, 'kinds', place],
              `there is no kind of post ${quote(kind)}; correct its id or take it out`,
            ),
          ],
    );
  return ruleSet.objectives.flatMap(({ kinds, measures }, index) => [
    ...lostKinds(['objectives', index], kinds),
    ...measures.flatMap((measure, place): readonly Issue[] => {
      const path: Path = ['objectives', index, 'measures', place];
      const twice = measure.id !== undefined && measures.findIndex(({ id }) => id === measure.id) < place;
      return [
        ...(twice
          ? [problemAt([...path, 'id'], `give it another id, because there is another measure ${quote(measure.id!)}`)]
          : []),
        ...[...wordsProblems(measure), ...countProblems(measure)].map(([field, said]) =>
          problemAt([...path, field], said),
        ),
        ...lostKinds(path, measure.kinds),
      ];
    }),
  ]);
};
