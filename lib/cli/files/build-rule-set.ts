import { makeExamples, withExamples, withPlaceholders } from './fill-examples.ts';
import { adaptExamples } from '../../check/adapt-examples.ts';
import { failingExamples, failingExamplesOf } from '../../check/examples.ts';
import { validateDocument } from '../../rule-set/parse.ts';
import { type Issue, type Path, quote } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { type ResolvedSource, resolveSource } from '../../rule-set/source/resolve-source.ts';
import type { WordList } from '../../rule-set/source/word-list.ts';
import { weakenedRules } from '../../rule-set/source/weakened-rules.ts';
import { starterDocument } from '../../rule-set/starter/starter.ts';
import { isObject } from '../../text/is-object.ts';
import { formatCount } from '../../text/plural.ts';

/** A rule set made of a document as people write it; or what is wrong, each problem with its path in that document. */
type BuiltRuleSet =
  | {
      readonly ok: true;
      readonly ruleSet: RuleSet;
      readonly document: unknown;
      /** What was done with what is inherited, a sentence each. */
      readonly notes: readonly string[];
      /** What its author may not have meant, a sentence each. */
      readonly warnings: readonly string[];
      /** What fails of the examples, with paths in the finished rule set; null where they were not tried. */
      readonly failing: readonly Issue[] | null;
      /** Where a place of the finished rule set comes from. */
      readonly originOf: ResolvedSource['originOf'];
      readonly overrides: ResolvedSource['overrides'];
      /** An issue of the finished rule set as one of the document that it was made of. */
      readonly inSource: (issue: Issue) => Issue;
    }
  | { readonly ok: false; readonly problems: readonly Issue[] };

/** Where in the source a person can change what stands at a path of the finished rule set. */
const sourcePath = ({ originOf, overrides, document }: ResolvedSource, path: Path): Path => {
  const origin = originOf(path);
  if (origin.from === 'own') return origin.path;
  const rules = isObject(document) ? document['rules'] : undefined;
  const rule: unknown = path[0] === 'rules' && Array.isArray(rules) ? rules[Number(path[1])] : undefined;
  const id = isObject(rule) ? String(rule['id']) : '';
  return Object.hasOwn(overrides, id) ? ['override', id] : ['extends'];
};

/** An issue of the finished rule set as one of the source. */
const inSourceOf = (resolved: ResolvedSource, { path, sentence, first }: Issue): Issue => ({
  sentence,
  path: sourcePath(resolved, path),
  ...(first ? { first: sourcePath(resolved, first) } : {}),
});

type Places = { readonly bad: ReadonlySet<number>; readonly good: ReadonlySet<number> };

/** The inherited examples that fail, by the place of their rule. */
const failingPlaces = (
  failing: readonly Issue[],
  isInherited: (path: Path) => boolean,
): ReadonlyMap<number, Places> => {
  const byRule = new Map<number, { bad: Set<number>; good: Set<number> }>();
  for (const { path } of failing) {
    const [, rule, , list, place] = path;
    if ((list !== 'bad' && list !== 'good') || !isInherited(path)) continue;
    const places = byRule.get(Number(rule)) ?? { bad: new Set(), good: new Set() };
    places[list].add(Number(place));
    byRule.set(Number(rule), places);
  }
  return byRule;
};

/** Tries every example of a resolved source, and adapts the inherited ones that no longer hold. */
const adaptInherited = (ruleSet: RuleSet, resolved: ResolvedSource): BuiltRuleSet => {
  const inSource = (issue: Issue): Issue => inSourceOf(resolved, issue);
  const isInherited = (path: Path): boolean => resolved.originOf(path).from === 'base';
  const failing = failingExamples(ruleSet);
  const places = failingPlaces(failing, isInherited);
  const adapted = [...places].map(([index, { bad, good }]) => {
    const fails = (list: 'bad' | 'good', place: number) => (list === 'bad' ? bad : good).has(place);
    return { index, id: ruleSet.rules[index]!.id, ...adaptExamples(ruleSet, index, fails) };
  });
  const problems = adapted.flatMap((one) => one.problems);
  if (problems.length > 0) return { ok: false, problems: problems.map(inSource) };
  const document = withExamples(resolved.document, new Map(adapted.map(({ index, examples }) => [index, examples])));
  const examined = validateDocument(document);
  if (!examined.ok) return { ok: false, problems: examined.problems.map(inSource) };
  const ofTheirOwn = failing.filter(({ path }) => !isInherited(path));
  // Where their places have changed, only the rule is named.
  const afterwards = adapted
    .flatMap(({ index }) => failingExamplesOf(examined.ruleSet, index))
    .map(({ path, sentence }) => ({ path: path.slice(0, 2), sentence }));
  return {
    ok: true,
    ruleSet: examined.ruleSet,
    document,
    notes: adapted.map(
      ({ id, changes }) =>
        `${formatCount(changes, { one: 'example', other: 'examples' })} of ${quote(id)} ${changes === 1 ? 'was' : 'were'} adapted.`,
    ),
    warnings: [...resolved.warnings, ...weakenedRules(starterDocument.rules, resolved.overrides)],
    failing: ofTheirOwn.length > 0 ? ofTheirOwn : afterwards,
    inSource,
    originOf: resolved.originOf,
    overrides: resolved.overrides,
  };
};

/** Makes a rule set of a resolved source, with examples for rules that were written without. */
const buildSource = (resolved: ResolvedSource): BuiltRuleSet => {
  const refuse = (problems: readonly Issue[]): BuiltRuleSet => ({
    ok: false,
    problems: problems.map((issue) => inSourceOf(resolved, issue)),
  });
  const { document, places } = withPlaceholders(resolved.document);
  const examined = validateDocument(document);
  if (!examined.ok) return refuse(examined.problems);
  const { examples, problems } = makeExamples(examined.ruleSet, places);
  if (problems.length > 0) return refuse(problems);
  const whole = withExamples(document, examples);
  const again = places.length === 0 ? examined : validateDocument(whole);
  return again.ok ? adaptInherited(again.ruleSet, { ...resolved, document: whole }) : refuse(again.problems);
};

/** `isFinished`: it was signed, so it stays as it is; `words`: the lists of words that it names. */
type Means = { readonly isFinished: boolean; readonly words: ReadonlyMap<string, WordList> };

/** Makes a rule set of a document: resolves what it extends, validates it, and adapts inherited examples. */
export const buildRuleSet = (written: unknown, { isFinished, words }: Means): BuiltRuleSet => {
  if (!isFinished) {
    const resolved = resolveSource(written, { starter: starterDocument, words });
    if (resolved.problems.length > 0) return { ok: false, problems: resolved.problems };
    if (isObject(written) && 'extends' in written) return buildSource(resolved);
  }
  const examined = validateDocument(written);
  if (!examined.ok) return examined;
  return {
    ok: true,
    ruleSet: examined.ruleSet,
    document: written,
    notes: [],
    warnings: [],
    failing: null,
    inSource: (issue) => issue,
    originOf: (path) => ({ from: 'own', path }),
    overrides: {},
  };
};
