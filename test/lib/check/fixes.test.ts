import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { applyReplacement } from '../../../lib/check/apply.ts';
import { createChecker } from '../../../lib/check/check.ts';
import type { Hint, Replacement } from '../../../lib/check/hint.ts';
import type { Context } from '../../../lib/draft/draft.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { withAllOn } from '../../quality/said.ts';
import { readDrafts } from '../../drafts/read-drafts.ts';
import { parseMarks } from '../../../lib/rule-set/example-marks.ts';
import { NOW } from './rule-sets.ts';

// Many drafts: a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const ruleSet = withAllOn(starterRuleSet());
const { check } = createChecker(ruleSet);

const count = (text: string, form: RegExp): number => [...text.matchAll(form)].length;

/** What no fix may leave behind, as long as the draft did not have it. */
const LEFT_BEHIND: readonly (readonly [name: string, form: RegExp])[] = [
  ['two spaces', /\S {2,}(?=\S)/g],
  ['a space before punctuation', /\S [,.;:!?](?=\s|$)/g],
  ['a space at the end of a line', /\S[ \t]+(?=\n|$)/g],
  ['a variation selector that belongs to nothing', /(?<![\p{Emoji}\p{S}\p{L}])[\ufe00-\ufe0f]/gu],
  ['two full stops', /[^.]\.\.(?!\.)/g],
  ['“a” before a vowel', /\ba (?=[aeiou])/gi],
];

/** Rules that are about addresses and tags themselves. */
const ABOUT_TAGS = /^(?:hash|link|utm|yt|media|rt|ws|emoji|layout|len|sec|alt)\//;

type Case = { readonly text: string; readonly context: Context };

const sameRule = (hints: readonly Hint[], { rule, excerpt }: Hint): number =>
  hints.filter((hint) => hint.rule === rule && hint.excerpt === excerpt).length;

const faultsOf = ({ text, context }: Case, hint: Hint, replacement: Replacement, before: readonly Hint[]) => {
  const fixed = applyReplacement(text, replacement);
  const { draft, hints } = check(fixed, context, NOW);
  const was = check(text, context, NOW).draft;
  const tags = (of: typeof draft) => [...of.links, ...of.hashtags, ...of.mentions].map((tag) => tag.text).join(' ');
  return [
    ...LEFT_BEHIND.filter(([, form]) => count(fixed, form) > count(text, form)).map(([name]) => name),
    ...(sameRule(hints, hint) < sameRule(before, hint) ? [] : ['the hint is still there']),
    ...(ABOUT_TAGS.test(hint.rule) || tags(draft) === tags(was) ? [] : ['an address or tag is another']),
  ].map((fault) => `${hint.rule}: ${fault}: ${JSON.stringify(text)} became ${JSON.stringify(fixed)}`);
};

const faultsIn = (one: Case): readonly string[] => {
  const { hints } = check(one.text, one.context, NOW);
  return hints.flatMap((hint) => hint.replacements.flatMap((fix) => faultsOf(one, hint, fix, hints)));
};

/** Bad examples of the rules, whole. */
const example = fc.constantFrom(
  ...ruleSet.rules.flatMap(({ examples }) =>
    examples.bad.map((one) => parseMarks(typeof one === 'string' ? one : one.text).text),
  ),
);
const labelled = readDrafts('tuned');
const piece = fc.oneof(example, fc.constantFrom(...labelled.map(({ text }) => text)));
const between = fc.constantFrom(' ', '\n', '\n\n', ' 🎉 ', '\n- ', ' (', ': ');
const draft = fc
  .tuple(piece, between, piece)
  .map(([first, gap, second]): Case => ({ text: first + gap + second, context: {} }));

const termsIn = z.object({
  terms: z.array(
    z.object({
      find: z.union([z.string(), z.array(z.string())]).optional(),
      forms: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

/** Every word and phrase of the lists, in small letters, with a capital and in capitals. */
const listed = fc.constantFrom(
  ...ruleSet.rules
    .filter(({ kind }) => kind === 'terms')
    .flatMap(({ params }) => termsIn.parse(params).terms)
    .flatMap(({ find = [], forms = {} }) => [...[find].flat(), ...Object.keys(forms)]),
);
const cased = fc.tuple(listed, fc.constantFrom('small', 'first', 'all')).map(([word, letters]) => {
  if (letters === 'all') return word.toUpperCase();
  return letters === 'first' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
});
const frame = fc.constantFrom(
  ['We need a ', ' plan for the town.'],
  ['', ' the work by Friday, please.'],
  ['Our team will ', ' it today'],
  ['The plan, ', ', is out now.'],
  ['Read more (', ') here: https://www.example.gov.uk/plan'],
  ['We are ', '.'],
  ['Good news! ', ' new funding for buses #OpenDay'],
  ['It is an ', ', say residents'],
);
const framed = fc
  .tuple(frame, cased)
  .map(([[before = '', after = ''], word]): Case => ({ text: before + word + after, context: { language: 'en' } }));

describe('a fix leaves correct text, and its hint is gone', () => {
  test('in the labelled drafts', () => {
    expect(labelled.flatMap((one) => faultsIn(one))).toEqual([]);
    const fixes = labelled.flatMap(({ text, context }) =>
      check(text, context, NOW).hints.flatMap((hint) => hint.replacements),
    );
    expect(fixes.length).toBeGreaterThan(100);
  });

  test.each([
    ['drafts put together of two', draft],
    ['sentences with a listed word', framed],
  ])('in %s', (_, drafts) => {
    fc.assert(
      fc.property(drafts, (one) => {
        expect(faultsIn(one)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
