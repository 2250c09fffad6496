import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAll } from '../../../lib/check/apply.ts';
import { createChecker } from '../../../lib/check/check.ts';
import type { Hint } from '../../../lib/check/hint.ts';
import { resolveOverlaps } from '../../../lib/check/resolve-overlaps.ts';
import { safeFixes } from '../../../lib/check/safe-fixes.ts';
import { bySeverity } from '../../../lib/check/sort-hints.ts';
import { parseMarks } from '../../../lib/rule-set/example-marks.ts';
import { toPlainDateTime } from '../../../lib/text/time/plain-date-time.ts';
import { CHECKED_AT, readDrafts } from '../../drafts/read-drafts.ts';
import { openFixBox } from './fix-box.ts';
import { rules } from './open-panel.ts';

const checker = createChecker(rules);
const now = toPlainDateTime(CHECKED_AT)!;
const check = (text: string): readonly Hint[] => checker.check(text, {}, now).hints;

/** What is shown. */
const shownOf = (hints: readonly Hint[]): readonly Hint[] =>
  resolveOverlaps(hints, { here: new Set(), words: new Set() });
const fixesOf = (text: string) => {
  const hints = check(text);
  const shown = shownOf(hints);
  return safeFixes(
    { text, hints, shown, check },
    shown.map(({ id }) => id),
  );
};

const drafts = readDrafts('tuned').map(({ text }) => text);
const examples = rules.rules
  .flatMap(({ examples: { bad } }) => bad)
  .map((example) => parseMarks(typeof example === 'string' ? example : example.text).text);
const ODD = [
  '',
  ' ',
  '  ',
  '\u200b',
  '🎉🎉',
  '\ud800',
  'a\u0301',
  '#',
  '@x',
  'https://',
  '“',
  '1️⃣ ',
  '…',
  '؟ ',
  '\u202e',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...drafts) },
  { weight: 4, arbitrary: fc.constantFrom(...examples) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const draft = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n', '', '. ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));

const countByRule = (hints: readonly Hint[]) =>
  new Map([...Map.groupBy(hints, ({ rule }) => rule)].map(([rule, ofRule]) => [rule, ofRule.length]));

test('after all fixes no rule speaks more often, but a milder one about fixed words, and none is fixed twice', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const hints = check(text);
      const fixes = fixesOf(text);
      const after = applyAll(
        text,
        fixes.map(({ replacement }) => replacement),
      );
      const before = countByRule(hints);
      const fixed = hints.filter(({ id }) => fixes.some(({ hint }) => hint === id)).toSorted(bySeverity);
      const louder = check(after).filter(
        (hint, _, all) => all.filter(({ rule }) => rule === hint.rule).length > (before.get(hint.rule) ?? 0),
      );
      expect(louder.filter((hint) => bySeverity(fixed[0]!, hint) >= 0)).toEqual([]);
      const made = new Set(fixes.map(({ hint }) => hint));
      expect(fixesOf(after).filter(({ hint }) => made.has(hint))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test('one press changes nothing but the words of the fixes, and one more press brings every letter back', () => {
  const box = openFixBox();
  fc.assert(
    fc.property(draft, (text) => {
      // An empty text ends the draft before.
      box.write('');
      box.write(text);
      const fixes = fixesOf(text);
      box.actions.fixAll(box.state().hints.map(({ id }) => id));
      const fixed = applyAll(
        text,
        fixes.map(({ replacement }) => replacement),
      );
      expect(box.text()).toBe(fixed);
      expect(box.state().undoable).toBe(fixes.length);
      box.actions.undoAll();
      expect(box.text()).toBe(text);
    }),
    { numRuns: 300 },
  );
}, 120_000);
