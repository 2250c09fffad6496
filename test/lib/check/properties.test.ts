import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyAll, applyReplacement } from '../../../lib/check/apply.ts';
import { createChecker } from '../../../lib/check/check.ts';
import { lengthChange } from '../../../lib/check/length-change.ts';
import type { Hint } from '../../../lib/check/hint.ts';
import { targetSpan } from '../../../lib/check/sort-hints.ts';
import { isPicture } from '../../../lib/rules/target.ts';
import { resolveOverlaps } from '../../../lib/check/resolve-overlaps.ts';
import type { Context } from '../../../lib/draft/draft.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { parseMarks } from '../../../lib/rule-set/example-marks.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { NOW } from './rule-sets.ts';

// Many drafts each: a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const starter = starterRuleSet();
const checker = createChecker(starter);
const NOTHING_DISMISSED = { here: new Set<string>(), words: new Set<string>() };

/** What rules look for, from their own bad examples; whatever they find there they may find cut up and put together. */
const telling = fc.constantFrom(
  ...starter.rules.flatMap(({ examples }) =>
    examples.bad.map((example) => parseMarks(typeof example === 'string' ? example : example.text).text),
  ),
);
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 12,
});
const piece = fc.oneof(
  { weight: 4, arbitrary: telling },
  {
    weight: 2,
    arbitrary: fc
      .tuple(telling, fc.nat(), fc.nat())
      .map(([text, a, b]) => text.slice(a % (text.length + 1), b % (text.length + 1))),
  },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  anyUnits,
  fc.constantFrom(
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '#',
    '@',
    'https://',
    '👩🏽‍🚒',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'e\u0301',
    '\u200d',
    '\ufe0f',
    '𝐛𝐨𝐥𝐝',
    'مرحبا',
    '\ud800',
  ),
);
const draft = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const context: fc.Arbitrary<Context> = fc.record(
  {
    reply: fc.boolean(),
    quote: fc.boolean(),
    poll: fc.boolean(),
    account: fc.string(),
    scheduledFor: fc.constantFrom('2026-12-01T10:00', 'soon'),
    media: fc.array(fc.record({ kind: fc.constantFrom('image', 'gif', 'video'), alt: fc.option(fc.string()) }), {
      maxLength: 4,
    }),
    thread: fc.record({ index: fc.nat(9), count: fc.integer({ min: 1, max: 10 }) }),
    language: fc.constantFrom('en', 'cy', 'other'),
  },
  { requiredKeys: [] },
);

const splitsPair = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
const check = (text: string, around: Context = {}) => checker.check(text, around, NOW);
const fixesOf = (hints: readonly Hint[]) => hints.flatMap(({ replacements }) => replacements.slice(0, 1));

test('whatever is written, checking never throws, no rule fails, and every span lies in the draft', () => {
  fc.assert(
    fc.property(draft, context, (text, around) => {
      const { hints, faults } = check(text, around);
      expect(faults).toEqual([]);
      for (const hint of hints) {
        for (const span of [targetSpan(hint) ?? [], hint.replacements.map((one) => one.span)].flat()) {
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false);
        }
        const span = targetSpan(hint);
        if (isPicture(hint.target)) expect(around.media![hint.target.media]!.alt ?? '').toContain(hint.excerpt);
        else expect(hint.excerpt).toBe(span ? text.slice(span.start, span.end) : '');
      }
    }),
    { numRuns: 400 },
  );
});

test('no two hints of a draft share an id, and the same draft gives the same hints', () => {
  fc.assert(
    fc.property(draft, context, (text, around) => {
      const { hints } = check(text, around);
      expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length);
      expect(createChecker(starter).check(text, around, NOW).hints).toEqual(hints);
    }),
    { numRuns: 30 },
  );
});

test('what was kept of the lines of earlier drafts changes nothing', () => {
  fc.assert(
    fc.property(draft, draft, fc.nat(), (text, typed, at) => {
      const long = `${text}\n${'One more line\n'.repeat(8)}`;
      check(long);
      const edited = long.slice(0, at % (long.length + 1)) + typed + long.slice(at % (long.length + 1));
      expect(check(edited).hints).toEqual(createChecker(starter).check(edited, {}, NOW).hints);
    }),
    { numRuns: 30 },
  );
});

test('ids stay with their words when lines are added after them', () => {
  fc.assert(
    fc.property(telling, (text) => {
      const local = (hints: readonly Hint[]) =>
        hints.filter((hint) => hint.rule.startsWith('plain/') && hint.excerpt !== '').map(({ id }) => id);
      const language = { language: 'en' } as const;
      expect(
        local(check(`${text}\nMore to follow`, language).hints).slice(0, local(check(text, language).hints).length),
      ).toEqual(local(check(text, language).hints));
    }),
  );
});

test('tidied fixes never overlap: made together or one by one, the text is the same', () => {
  fc.assert(
    fc.property(draft, context, (text, around) => {
      const shown = resolveOverlaps(check(text, around).hints, NOTHING_DISMISSED);
      const spans = fixesOf(shown)
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start || a.end - b.end);
      spans.forEach((span, index) => expect(index === 0 || spans[index - 1]!.end <= span.start).toBe(true));
      const fromLast = fixesOf(shown)
        .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
        .reduce(applyReplacement, text);
      expect(applyAll(text, fixesOf(shown))).toBe(fromLast);
    }),
    { numRuns: 200 },
  );
});

test('what a fix costs is what the draft’s length changes by', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const { draft: before, hints } = check(text);
      for (const fix of fixesOf(hints).slice(0, 3)) {
        expect(lengthChange(text, fix, 'x')).toBe(
          parseDraft(applyReplacement(text, fix)).weightedLength - before.weightedLength,
        );
      }
    }),
    { numRuns: 100 },
  );
});

test('tidying twice changes nothing', () => {
  fc.assert(
    fc.property(draft, context, (text, around) => {
      const once = resolveOverlaps(check(text, around).hints, NOTHING_DISMISSED);
      expect(resolveOverlaps(once, NOTHING_DISMISSED)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});
