import { parseMarks } from '../rule-set/example-marks.ts';
import { type Issue, type Path, quote } from '../rule-set/problem.ts';
import type { Example, Rule, RuleSet } from '../rule-set/schema.ts';
import { showOddCharacters } from '../text/odd-characters.ts';
import { formatCount } from '../text/plural.ts';
import { type CheckExample, createExampleCheck, markedSpans, textOf, withMarks } from './examples.ts';
import { applyAll } from './apply.ts';
import { PLAIN } from './example-candidates.ts';

/** The examples of a rule, as a document writes them. */
export type Examples = { readonly bad: readonly Example[]; readonly good: readonly Example[] };

/** Inherited examples made to fit the changed settings of their rule. */
export type AdaptedExamples = {
  readonly examples: Examples;
  /** How many were marked anew, moved, left out or added. */
  readonly changes: number;
  readonly problems: readonly Issue[];
};

const FEWEST = 2;

const withText = (example: Example, text: string): Example => {
  const written = showOddCharacters(text);
  if (typeof example === 'string') return written;
  const { fixed: _, ...rest } = example;
  return { ...rest, text: written };
};

/** An example with what the rule finds in it marked; null where it finds nothing. */
export const markedExample = (check: CheckExample, example: Example): Example | null => {
  const { text } = parseMarks(textOf(example));
  const { hints } = check(example, text);
  return hints.length === 0 ? null : withText(example, withMarks(text, markedSpans(hints)));
};

/** The text of an example once every first fix is made. */
export const fixedExample = (check: CheckExample, example: Example): Example => {
  const { text } = parseMarks(textOf(example));
  const { hints } = check(example, text);
  return withText(
    example,
    applyAll(
      text,
      hints.flatMap(({ replacements }) => replacements.slice(0, 1)),
    ),
  );
};

/** Examples with others at the end until there are two; each of the others must be of this sort and new. */
export const filled = (
  there: readonly Example[],
  others: Iterable<Example>,
  fits: (example: Example) => Example | null,
): readonly Example[] => {
  const full = [...there];
  const texts = new Set(full.map((example) => parseMarks(textOf(example)).text));
  for (const other of others) {
    if (full.length >= FEWEST) break;
    const example = fits(other);
    const text = parseMarks(textOf(other)).text;
    if (example === null || texts.has(text)) continue;
    texts.add(text);
    full.push(example);
  }
  return full;
};

/** Drafts in which a rule may find something: its examples two at a time, one after the other. */
export function* joined(examples: readonly Example[]): Generator<Example> {
  for (const one of examples)
    for (const other of examples)
      yield withText(one, [one, other].map((example) => parseMarks(textOf(example)).text).join(' '));
}

const tooFew = (rule: Rule, { bad, good }: Examples, path: Path): readonly Issue[] =>
  (
    [
      ['bad', bad, 'its new settings find something in too few of the starter’s'],
      ['good', good, 'its new settings find something in all of the starter’s'],
    ] as const
  ).flatMap(([list, examples, because]) => {
    const missing = FEWEST - examples.length;
    if (missing <= 0) return [];
    const count = formatCount(missing, { one: `${list} example`, other: `${list} examples` });
    return [{ path: [...path, 'examples', list], sentence: `Add ${count} for ${quote(rule.id)}: ${because}.` }];
  });

/**
 * Adapts the inherited examples of a rule that fail: a bad one is marked anew, or left out where nothing is found in
 * it; a good one in which something is found becomes a bad one. Where fewer than two remain, others are made of them.
 */
export const adaptExamples = (
  ruleSet: RuleSet,
  index: number,
  fails: (list: 'bad' | 'good', place: number) => boolean,
): AdaptedExamples => {
  const rule = ruleSet.rules[index]!;
  const check = createExampleCheck(ruleSet, rule);
  const { bad, good } = rule.examples;
  const isOdd = (list: 'bad' | 'good') => (_: Example, place: number) => fails(list, place);
  const found = (example: Example): Example | null => markedExample(check, example);
  const silent = (example: Example): Example | null => (found(example) === null ? example : null);
  const asWritten = (example: Example): Example =>
    typeof example === 'string'
      ? showOddCharacters(example)
      : {
          ...example,
          text: showOddCharacters(example.text),
          ...(example.fixed === undefined ? {} : { fixed: showOddCharacters(example.fixed) }),
        };
  const keptBad = bad.flatMap((example, place) => (fails('bad', place) ? (found(example) ?? []) : asWritten(example)));
  const moved = good.filter(isOdd('good')).flatMap((example) => found(example) ?? []);
  const keptGood = good.filter((_, place) => !fails('good', place)).map(asWritten);
  const examples = {
    bad: filled([...keptBad, ...moved], joined([...bad, ...good]), found),
    good: filled(keptGood, [...bad.map((example) => fixedExample(check, example)), ...PLAIN], silent),
  };
  const changes =
    bad.filter(isOdd('bad')).length +
    moved.length +
    (examples.bad.length - keptBad.length - moved.length) +
    (examples.good.length - keptGood.length);
  return { examples, changes, problems: tooFew(rule, examples, ['rules', index]) };
};
