import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile.ts';
import { featureBits, type Feature, featuresOf } from '../../../lib/draft/features.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { drafts } from '../draft/arbitraries.ts';

const now = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };
const starter = starterRuleSet();
const { rules } = compileRules({ ...starter, rules: starter.rules.map((rule) => ({ ...rule, enabled: true })) });

test.each<[string, readonly Feature[]]>([
  ['all small letters, nothing else', []],
  ['at 6', ['digit']],
  ['on 29.11.2026', ['digit', 'sixDigits']],
  ['the NHS', ['capitals']],
  ['the DfE', ['capitals']],
  ['A Title In Capitals', []],
  ['£5', ['digit', 'currency', 'sign', 'beyondAscii']],
  ['pre-book – now!', ['dash', 'sign', 'beyondAscii', 'exclamation']],
  ['#One', ['hashtag', 'hash', 'sign']],
  ['see www.gov.uk', ['link']],
  ['a @b', ['at', 'sign']],
  ['🎄', ['emoji', 'sign', 'beyondAscii']],
])('%s has the features %j', (text, features) => {
  expect(featuresOf(parseDraft(text))).toBe(featureBits(features));
});

test('a rule finds nothing in a text without what its kind needs', () => {
  fc.assert(
    fc.property(
      drafts,
      fc.constantFrom(...rules.filter(({ needs }) => needs !== 0)),
      (text, { check, needs, rule }) => {
        const draft = parseDraft(text, { language: rule.language });
        if ((featuresOf(draft) & needs) === needs) return;
        expect(check(draft, now)).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
});
