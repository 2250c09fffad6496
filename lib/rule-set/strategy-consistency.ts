import { safeAddress } from '../guidance/address.ts';
import { inlinesIn } from '../guidance/markup.ts';
import { type Path, type Problem, quote } from './explain.ts';
import type { RuleSet } from './schema.ts';
import type { Article } from './strategy-schema.ts';

const problem = (path: Path, sentence: string): Problem => ({ path, sentence });

const passageProblems = ({ sources, links }: RuleSet, { id, ...article }: Article, index: number): readonly Problem[] =>
  (['in2009', 'now'] as const).flatMap((half) => {
    const passage = article[half];
    if (!passage) return [];
    const at = `Article ${quote(id)}, ${half === 'in2009' ? '“In 2009”' : '“Today”'}`;
    const unknown = inlinesIn(passage.text).flatMap(({ link }) => (link === undefined || Object.hasOwn(links, link) ? [] : [link]));
    return [
      ...[...new Set(unknown)].map((link) => problem(['guidance', index, half, 'text'], `${at}: add ${quote(link)} to the links, or link to one that is there.`)),
      ...passage.sources.flatMap((source, place) =>
        Object.hasOwn(sources, source) ? [] : [problem(['guidance', index, half, 'sources', place], `${at}: add ${quote(source)} to the sources, or name one that is there.`)]),
    ];
  });

const seeAlsoProblems = ({ id, seeAlso }: Article, index: number, ids: ReadonlySet<string>): readonly Problem[] =>
  seeAlso.flatMap((other, place) => {
    const path = ['guidance', index, 'seeAlso', place];
    if (other === id) return [problem(path, `Article ${quote(id)}, “See also”: it names itself; take that out.`)];
    return ids.has(other) ? [] : [problem(path, `Article ${quote(id)}, “See also”: there is no article ${quote(other)}; correct its id or take it out.`)];
  });

/** What does not fit together in a rule set's guidance and in what leads to it. */
export const strategyProblems = (ruleSet: RuleSet): readonly Problem[] => {
  const { guidance, links, linkHosts, cadence, sources } = ruleSet;
  const ids = new Set(guidance.map(({ id }) => id));
  const lost = (list: 'rules' | 'contentTypes', what: string) =>
    ruleSet[list].flatMap(({ id, guidance: article }, index) =>
      article === undefined || ids.has(article) ? [] : [problem([list, index, 'guidance'], `${what} ${quote(id)}, “Guidance”: there is no article ${quote(article)}; correct its id or take it out.`)]);
  return [
    ...guidance.flatMap((article, index) => [...passageProblems(ruleSet, article, index), ...seeAlsoProblems(article, index, ids)]),
    ...lost('rules', 'Rule'),
    ...lost('contentTypes', 'Kind of post'),
    ...Object.entries(links).flatMap(([key, { url }]) =>
      safeAddress(url, linkHosts) ? [] : [problem(['links', key, 'url'], `Link ${quote(key)}: add its host to the hosts of links, and write the address without name or port.`)]),
    ...(cadence && cadence.fewest > cadence.most ? [problem(['cadence', 'fewest'], '“How often”: make the fewest no more than the most.')] : []),
    ...(cadence && !Object.hasOwn(sources, cadence.source) ? [problem(['cadence', 'source'], `“How often”: add ${quote(cadence.source)} to the sources, or name one that is there.`)] : []),
  ];
};
