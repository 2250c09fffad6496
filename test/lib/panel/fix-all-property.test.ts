import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAll } from '../../../lib/check/apply.ts';
import { createChecker } from '../../../lib/check/check.ts';
import { certainFixes } from '../../../lib/check/certain-fixes.ts';
import type { Hint } from '../../../lib/check/hint.ts';
import { resolveOverlaps } from '../../../lib/check/resolve-overlaps.ts';
import { safeFixes } from '../../../lib/check/safe-fixes.ts';
import { parseMarks } from '../../../lib/rule-set/example-marks.ts';
import { toPlainDateTime } from '../../../lib/text/time/plain-date-time.ts';
import { CHECKED_AT, readDrafts } from '../../drafts/read-drafts.ts';
import { openFixBox } from './fix-box.ts';
import { rules } from './open-panel.ts';

const checker = createChecker(rules);
const now = toPlainDateTime(CHECKED_AT)!;
const check = (text: string): readonly Hint[] => checker.check(text, {}, now).hints;

/** The ids of what is shown. */
const shownOf = (hints: readonly Hint[]): readonly string[] =>
  resolveOverlaps(hints, { here: new Set(), words: new Set() }).map(({ id }) => id);
const fixesOf = (text: string, of: (hints: readonly Hint[]) => readonly string[]) => {
  const hints = check(text);
  return safeFixes({ text, hints, check }, of(hints));
};
/** Also the few hints that are not shown because a worse one is about a part of their words. */
const allOf = (hints: readonly Hint[]): readonly string[] => hints.map(({ id }) => id);

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

test('after all fixes no rule speaks more often, and a second run makes nothing that the first could make', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const fixes = fixesOf(text, allOf);
      const after = applyAll(
        text,
        fixes.map(({ replacement }) => replacement),
      );
      const before = countByRule(check(text));
      const louder = [...countByRule(check(after))].filter(([rule, count]) => count > (before.get(rule) ?? 0));
      expect(louder).toEqual([]);
      const leftOut = new Set(certainFixes(check(text)).map(({ hint }) => hint));
      for (const { hint } of fixes) leftOut.delete(hint);
      expect(fixesOf(after, allOf).filter(({ hint }) => !leftOut.has(hint))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test('one press changes nothing but the words of the fixes, and one more press brings every letter back', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const box = openFixBox();
      box.write(text);
      const fixes = fixesOf(text, shownOf);
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
