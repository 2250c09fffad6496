import { safeAddress } from '../text/safe-address.ts';
import { allInlines } from '../text/markup.ts';
import { type Issue, type IssueAt, quote } from './problem.ts';
import { seeAlsoProblems, missingReference } from './references.ts';
import type { RuleSet } from './schema.ts';

const passageProblems = (ruleSet: RuleSet, index: number, problemAt: IssueAt): readonly Issue[] =>
  (['in2009', 'now'] as const).flatMap((half) => {
    const passage = ruleSet.guidance[index]![half];
    if (!passage) return [];
    const links = new Set(allInlines(passage.text).flatMap(({ link }) => link ?? []));
    return [
      ...[...links].flatMap((link) => {
        const said = missingReference(ruleSet.links, link, 'links');
        return said === null ? [] : [problemAt(['guidance', index, half, 'text'], said)];
      }),
      ...passage.sources.flatMap((source, place) => {
        const said = missingReference(ruleSet.sources, source, 'sources');
        return said === null ? [] : [problemAt(['guidance', index, half, 'sources', place], said)];
      }),
    ];
  });

const linkProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] =>
  Object.entries(ruleSet.links).flatMap(([key, { url }]) => {
    if (safeAddress(url, ruleSet.linkHosts)) return [];
    const { hostname, port } = new URL(url);
    return [
      problemAt(
        ['links', key, 'url'],
        port === ''
          ? `add ${quote(hostname)} to the hosts of links, or link to one of them`
          : `write it without the port ${port}`,
      ),
    ];
  });

const cadenceProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const { cadence, sources } = ruleSet;
  if (!cadence) return [];
  const said = missingReference(sources, cadence.source, 'sources');
  return [
    ...(cadence.fewest > cadence.most
      ? [problemAt(['cadence', 'fewest'], `make it no more than “Most”, ${cadence.most}`)]
      : []),
    ...(said === null ? [] : [problemAt(['cadence', 'source'], said)]),
  ];
};

/** What does not fit together in a rule set's guidance and in what leads to it. */
export const strategyProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const ids = new Set(ruleSet.guidance.map(({ id }) => id));
  const lost = (list: 'rules' | 'contentTypes') =>
    ruleSet[list].flatMap(({ guidance: article }, index) =>
      article === undefined || ids.has(article)
        ? []
        : [
            problemAt(
              [list, index, 'guidance'],
              `there is no article ${quote(article)}; correct its id or take it out`,
            ),
          ],
    );
  return [
    ...ruleSet.guidance.flatMap((_, index) => [
      ...passageProblems(ruleSet, index, problemAt),
      ...seeAlsoProblems(ruleSet, ['guidance', index], ids, problemAt),
    ]),
    ...lost('rules'),
    ...lost('contentTypes'),
    ...linkProblems(ruleSet, problemAt),
    ...cadenceProblems(ruleSet, problemAt),
  ];
};
