import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyAll } from '../../../lib/check/apply.ts';
import { type Checker, createChecker } from '../../../lib/check/check.ts';
import type { Hint } from '../../../lib/check/hint.ts';
import { targetSpan } from '../../../lib/check/sort-hints.ts';
import { weightedLength } from '../../../lib/networks/x/weight.ts';
import { parseMarks } from '../../../lib/rule-set/example-marks.ts';
import type { Example, Rule } from '../../../lib/rule-set/schema.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { looked, NOW, rule as testRule, ruleSetOf, testKinds } from './rule-sets.ts';

vi.setConfig({ testTimeout: 120_000 });

const starter = starterRuleSet();
const checker = createChecker(starter);
const check = (text: string) => checker.check(text, {}, NOW).hints;
const hintOf = (text: string, rule: string): Hint | undefined => check(text).find((hint) => hint.rule === rule);

/**
 * One of each sort that the kind has: a soft hyphen, joiners, direction marks, fillers, selectors, signs of
 * mathematics, tags, a control.
 */
const HIDDEN = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2063\u2066\u2069\u206f\ufe00\ufe0f\ufeff\ufff9\u0001\u{e0041}\u{e0101}',
];
const nameOf = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const isWord = (text: string, at: number) => /^[\p{L}\p{N}]/u.test(text.slice(at));
/** Offsets between two letters or digits of a marked stretch, at most five, spread over it. */
const insides = (text: string, start: number, end: number): readonly number[] => {
  const all: number[] = [];
  for (let at = start + 1; at < end; at++) {
    if (isWord(text, at) && /[\p{L}\p{N}]$/u.test(text.slice(start, at)) && !/[\udc00-\udfff]/.test(text[at]!))
      all.push(at);
  }
  const step = Math.ceil(all.length / 5);
  return all.filter((_, index) => index % step === 0);
};

const [year = 2026, month = 1, day = 1] = starter.published.split('-').map(Number);
const tried = (by: Checker, text: string, example: Example) =>
  by.check(text, typeof example === 'string' ? {} : (example.context ?? {}), { year, month, day, hour: 9, minute: 0 });

const checkerFor = (rule: Rule, example: Example) =>
  createChecker({
    ...starter,
    rules: [{ ...rule, enabled: true, modes: undefined }],
    modes: [],
    checklist: [],
    lists: { ...starter.lists, ...(typeof example === 'string' ? {} : example.lists) },
  });

describe('words with a hidden character inside are found by every rule', () => {
  test.each(starter.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const example of rule.examples.bad) {
      const { text, spans } = parseMarks(typeof example === 'string' ? example : example.text);
      const by = checkerFor(rule, example);
      const before = tried(by, text, example).hints;
      for (const { start, end } of spans) {
        for (const at of insides(text, start, end)) {
          for (const hidden of HIDDEN) {
            const changed = text.slice(0, at) + hidden + text.slice(at);
            const { hints, faults } = tried(by, changed, example);
            const there = `${nameOf(hidden)} in ${JSON.stringify(changed)}`;
            expect(faults, there).toEqual([]);
            // Where it stands, the mark still covers the words, the hidden character among them.
            expect(
              hints.map((hint) => targetSpan(hint)),
              there,
            ).toContainEqual({ start, end: end + hidden.length });
            const fix = before.find((hint) => targetSpan(hint)?.start === start)?.replacements[0];
            const now = hints.find((hint) => targetSpan(hint)?.start === start)?.replacements[0];
            if (!fix) continue;
            const fixed = (whole: string, one: typeof fix) => applyAll(whole, [one]).replace(hidden, '');
            expect(now && fixed(changed, now), there).toBe(fixed(text, fix));
          }
        }
      }
    }
  });
});

test.each([
  ['soft hyphen', 'OFFICIAL-SENS\u00adITIVE: lines to take', 'OFFICIAL-SENS\u00adITIVE'],
  [
    'several',
    'OFF\u200b\u2060ICIAL-SENS\u00ad\ufe0fITIVE: lines to take',
    'OFF\u200b\u2060ICIAL-SENS\u00ad\ufe0fITIVE',
  ],
  ['at the edges, which stay outside the mark', 'See: \u00adOFFICIAL-SENSITIVE\u200b, please', 'OFFICIAL-SENSITIVE'],
  ['on the third line', 'One\nTwo\u200b\nOFFICIAL-\u2063SENSITIVE', 'OFFICIAL-\u2063SENSITIVE'],
  ['between Latin letters of a line in Hebrew', 'שלום OFFI\u200eCIAL-SENSITIVE שלום', 'OFFI\u200eCIAL-SENSITIVE'],
  ['a filler as wide as a letter, for a gap', 'NOT\u3164FOR\uffa0PUBLICATION', 'NOT\u3164FOR\uffa0PUBLICATION'],
])('a marking with hidden characters is a must-fix: %s', (_, text, excerpt) => {
  expect(
    check(text)
      .filter(({ severity }) => severity === 'error')
      .map((hint) => hint.excerpt),
  ).toContain(excerpt);
});

test('a mobile number beside a needed direction mark is found', () => {
  expect(hintOf('שלום 07700\u200e 900\u200e461 שלום', 'priv/phone-personal')?.excerpt).toBe('07700\u200e 900\u200e461');
});

describe('what hints-measured asks of hidden characters', () => {
  const fixed = (text: string, rule: string) => {
    const hint = hintOf(text, rule);
    return hint && hint.replacements.map((one) => applyAll(text, [one]));
  };

  test.each([
    ['Work will com\u00admence at dawn on Thursday.', 'plain/swap', 'Work will start at dawn on Thursday.'],
    ['Bring your form to the help\u00addesk by 4pm.', 'ws/mimic', 'Bring your form to the helpdesk by 4pm.'],
    ['Our café\u200e is open until 4pm.', 'ws/mimic', 'Our café is open until 4pm.'],
    ['Road open\u2066 again at Elm Lane.', 'ws/mimic', 'Road open again at Elm Lane.'],
    ['Free parking\u3000this weekend in Cross Street.', 'ws/mimic', 'Free parking this weekend in Cross Street.'],
    ['Good morning\u2028The tip is open today.', 'ws/mimic', 'Good morning\nThe tip is open today.'],
    ['We accept card only\u200a\u200aat the tip.', 'ws/mimic', 'We accept card only at the tip.'],
    ['Residents can pur\u200bchase a second bin online.', 'plain/swap', 'Residents can buy a second bin online.'],
    ['Residents can pur\u200bchase a second bin online.', 'ws/mimic', 'Residents can purchase a second bin online.'],
    [
      '⚽\ufe0f Free football for under 12s in Elm Park.',
      'emoji/line-start',
      'Free football for under 12s in Elm Park. ⚽\ufe0f',
    ],
  ])('%j: %s', (text, rule, right) => expect(fixed(text, rule)).toContain(right));

  test('each hidden character is a “should fix”, and its fix deletes nothing else', () => {
    for (const hidden of HIDDEN) {
      const text = `Ask at the help${hidden}desk`;
      expect(hintOf(text, 'ws/mimic'), nameOf(hidden)).toMatchObject({
        severity: 'warning',
        excerpt: hidden,
        message: 'Delete the extra hidden characters.',
      });
      expect(fixed(text, 'ws/mimic'), nameOf(hidden)).toEqual(['Ask at the helpdesk']);
    }
  });

  test('the hint says where X ends a hashtag or link', () => {
    expect(hintOf('#Open\u200bDay is on Saturday at Pelham Hall.', 'ws/mimic')?.message).toBe(
      'Delete the extra hidden characters: X ends the hashtag there.',
    );
    expect(hintOf('Times: https://www.example.gov.uk\u200b/follow', 'ws/mimic')?.message).toBe(
      'Delete the extra hidden characters: X ends the link there.',
    );
    expect(hintOf('Times: https://www.example.gov.uk\u200b', 'ws/mimic')?.message).toBe(
      'Delete the extra hidden characters.',
    );
  });

  test('a selector behind an emoji belongs to the emoji', () => {
    const rules = (text: string) => check(text).map(({ rule }) => rule);
    expect(rules('Fair weather for the fête ☀\ufe0f🎪')).toEqual([]);
    expect(rules('Fog and ice tonight. 🌫\ufe0f🧊 Leave more time.')).not.toContain('emoji/no-space');
    expect(rules('Five stars for our kitchen. ⭐\ufe0f⭐\ufe0f⭐\ufe0f')).toEqual(['emoji/repeat']);
    expect(rules('Snow on the tops tonight. Take care, all ⛄\ufe0f')).not.toContain('emoji/mid-text');
    for (const text of [
      'Choose your lane:\n⭕\ufe0f Elm Street\n⭕\ufe0f Mill Road',
      'Pack a brolly ☂\ufe0f for the match.',
    ]) {
      const whole = check(text).flatMap(({ replacements }) => replacements.map((one) => applyAll(text, [one])));
      expect(whole.filter((one) => /(?:^|[\s\p{L}])\ufe0f/u.test(one))).toEqual([]);
    }
  });
});

test.each([
  'Family hubs are open 👨‍👩‍👧‍👦 today',
  'Swim 🏊🏽‍♀️ for all',
  'Croeso 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 🏴󠁵󠁳󠁴󠁸󠁿',
  'Well done ❤️‍🔥 1️⃣ #️⃣',
  'Call ☎︎ or ✔︎ or ⚽️',
  'Crown copyright ©️ 2026, Oyster™️',
  'Go →︎ there',
  'می‌خواهیم به شما کمک کنیم',
  'क्‍ष और क्‌ष',
  'നന്‍മ',
  'ສະບາຍ​ດີ',
  'เปิด​วันนี้',
  'ᠮᠣᠩᠭᠣᠯ᠎ᠠ',
  '葛󠄀城市',
  'شما ۵٪\u200f و ۶',
  'שלום C++\u200e!',
  'שלום \u2066Example Council\u2069 שלום',
  '\u200fשלום (GOV.UK)\u200f',
  '\u202bمرحبا\u202c',
  'See \u2067שלום\u2069 today',
  'Mae’r w\u0302yl yn y dŵr, tŷ a’r gŵyl',
  '10\u2009000 at 5\u00a0km',
  '東京\u3000大阪',
  'ᄀ\u1160',
  'One.  Two.',
])('a character that an emoji or a script needs is not flagged: %s', (text) => {
  expect(check(text).filter(({ rule }) => rule === 'ws/mimic')).toEqual([]);
});

test('no fix deletes a direction mark that the text needs', () => {
  const text = 'We utilise \u200eשלום in order to\u200e שלום commence today';
  const fixed = check(text).flatMap(({ replacements }) => replacements.map((one) => applyAll(text, [one])));
  expect(fixed.length).toBeGreaterThan(0);
  for (const one of fixed) expect(one.split('\u200e')).toHaveLength(3);
});

test('hidden characters count as X counts them, and the draft is the text as written', () => {
  const text = 'a\u200b'.repeat(150);
  const { draft, hints } = checker.check(text, {}, NOW);
  expect([draft.text, draft.weightedLength]).toEqual([text, weightedLength(text)]);
  const over = hints.find(({ rule }) => rule === 'len/over-limit');
  expect(over && targetSpan(over)).toEqual({ start: 280, end: 300 });
});

test('for any text, spans lie in it, excerpts are taken from it, and the cache of earlier drafts changes nothing', () => {
  const telling = fc.constantFrom(
    ...starter.rules.flatMap(({ examples }) =>
      examples.bad.map((example) => parseMarks(typeof example === 'string' ? example : example.text).text),
    ),
  );
  const piece = fc.oneof(
    telling,
    fc.constantFrom(...HIDDEN, 'שלום', '👩🏽‍🚒', '\u3164', '\r', '\n', ' ', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(), fc.constantFrom(...HIDDEN), (pieces, place, hidden) => {
      const whole = `${pieces.join('')}\n${'One more line\n'.repeat(8)}`;
      const at = place % (whole.length + 1);
      for (const text of [whole, whole.slice(0, at) + hidden + whole.slice(at), whole]) {
        const { hints, faults } = checker.check(text, {}, NOW);
        expect(faults).toEqual([]);
        for (const hint of hints) {
          const span = targetSpan(hint);
          expect(hint.excerpt).toBe(span ? text.slice(span.start, span.end) : '');
          for (const one of hint.replacements)
            expect(one.span.start <= one.span.end && one.span.end <= text.length).toBe(true);
        }
        expect(createChecker(starter).check(text, {}, NOW).hints).toEqual(hints);
      }
    }),
    { numRuns: 60 },
  );
});

test('only the line of a long post that changes is checked again, with or without hidden characters', () => {
  const by = createChecker(ruleSetOf([testRule('a/cat', 'cat')]), { kinds: testKinds });
  const post = Array.from({ length: 12 }, (_, at) => `line ${at} with a c${at === 3 ? '\u00ad' : ''}at`);
  expect(by.check(post.join('\n'), {}, NOW).hints).toHaveLength(12);
  looked.length = 0;
  expect(by.check(post.with(5, 'no more').join('\n'), {}, NOW).hints).toHaveLength(11);
  by.check(post.with(5, 'no m\u200bore').join('\n'), {}, NOW);
  expect(looked).toEqual(['no more']);
});
