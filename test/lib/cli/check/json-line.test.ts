import { describe, expect, test } from 'vitest';
import { applyReplacement } from '../../../../lib/check/apply.ts';
import { type Checker, createChecker } from '../../../../lib/check/check.ts';
import type { Hint } from '../../../../lib/check/hint.ts';
import { checkLine } from '../../../../lib/cli/check/json-line.ts';
import { parseMarks } from '../../../../lib/rule-set/example-marks.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';
import type { Answer } from '../run.ts';

const starter = starterRuleSet();
const checker = createChecker(starter);
const now = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };

const check = (context: unknown, text = 'Our offices are open again from Monday.') =>
  checkLine(JSON.stringify({ id: '1', text, context }), checker, now);
const answerOf = (context: unknown, text?: string): Answer => {
  const answer = check(context, text);
  if (!answer.ok) throw new Error(answer.problem);
  return JSON.parse(answer.json) as Answer;
};

describe('every replacement goes in place of start to end, in every example of the starter set', () => {
  const examples = starter.rules
    .flatMap(({ examples: { bad, good } }) => [...bad, ...good])
    .map((example) => (typeof example === 'string' ? { text: example } : example));
  const answers = examples.map(({ text: marked, context }) => {
    const { text } = parseMarks(marked);
    const answer = checkLine(JSON.stringify({ text, context }), checker, now);
    if (!answer.ok) throw new Error(answer.problem);
    return {
      text,
      hints: answer.result.hints,
      written: (JSON.parse(answer.json) as Answer).hints.flatMap((hint) => [hint, ...(hint.more ?? [])]),
    };
  });

  test('and gives what the fix gives', () => {
    const wrong = answers.flatMap(({ text, hints, written }) => {
      const fixed = hints.flatMap(({ replacements }) => replacements.map((one) => applyReplacement(text, one)));
      return written.flatMap(({ start, end, replacements }) =>
        replacements.map((one) => text.slice(0, start) + one + text.slice(end)).filter((one) => !fixed.includes(one)),
      );
    });
    expect(wrong).toEqual([]);
    expect(
      answers.flatMap(({ written }) => written.flatMap(({ replacements }) => replacements)).length,
    ).toBeGreaterThan(200);
  });

  test('and what is not in the text has no place in it', () => {
    const elsewhere = answers.flatMap(({ written }) => written.filter(({ target }) => target !== 'text'));
    expect(elsewhere.filter(({ start, end, replacements }) => start + end + replacements.length > 0)).toEqual([]);
  });
});

describe('a picture', () => {
  const isMissing = (media: object) => answerOf({ media: [media] }).hints.some(({ rule }) => rule === 'alt/missing');

  test.each([{ kind: 'image' }, { kind: 'image', alt: null }, { kind: 'gif', alt: '' }, { kind: 'image', alt: ' \n' }])(
    '%j lacks its description',
    (media) => {
      expect(isMissing(media)).toBe(true);
    },
  );

  test.each([
    { kind: 'image', alt: 'A door' },
    { kind: 'video' },
    { kind: 'video', alt: null },
    { kind: 'video', alt: '' },
  ])('%j does not', (media) => {
    expect(isMissing(media)).toBe(false);
  });
});

describe('null', () => {
  test('stands for what a program does not know, as if it were left out', () => {
    const nothing = {
      reply: null,
      quote: null,
      thread: null,
      media: null,
      poll: null,
      account: null,
      scheduledFor: null,
      now: null,
      modes: null,
      language: null,
    };
    expect(answerOf(nothing)).toEqual(answerOf({}));
    expect(answerOf(null)).toEqual(answerOf({}));
  });

  test('is no thread, no picture and no text where there must be one', () => {
    expect(check({ thread: { index: null, count: 2 } })).toEqual({
      ok: false,
      problem: '“context.thread.index”: write a number.',
    });
    expect(check({ media: [null] })).toEqual({
      ok: false,
      problem: '“context.media.0”: make it an object, in curly brackets.',
    });
    expect(checkLine('{"text": null}', checker, now)).toEqual({ ok: false, problem: '“text”: write a text.' });
  });
});

describe('what cannot be is refused, with its field and what to do', () => {
  test.each(['2026-02-30T25:00', '2026-02-30', '2026-11-24T10:00+99:00', 'tomorrow', ''])('the time "%s"', (when) => {
    expect(check({ now: when })).toEqual({
      ok: false,
      problem: '“context.now”: write a day and time that exist, like 2026-11-23T09:00.',
    });
    expect(check({ scheduledFor: when })).toEqual({
      ok: false,
      problem: '“context.scheduledFor”: write a day and time that exist, like 2026-11-23T09:00.',
    });
  });

  test.each([
    [2, 2],
    [5, 1],
  ])('post %i of a thread of %i', (index, count) => {
    expect(check({ thread: { index, count } })).toEqual({
      ok: false,
      problem: '“context.thread.index”: make it less than “count”; the first post of a thread is 0.',
    });
  });

  test('but times and threads that are well are not', () => {
    expect(
      check({ now: '2024-02-29T23:59', scheduledFor: '2026-11-24T09:00:00Z', thread: { index: 1, count: 2 } }).ok,
    ).toBe(true);
  });
});

test('hints of one rule are one hint with more places, and what is only to consider is not open', () => {
  const { hints } = answerOf({}, 'OFFICIAL-SENSITIVE: we will utilise and purchase boxes');
  expect(hints.map(({ rule, open }) => [rule, open])).toEqual([
    ['sec/marking', true],
    ['plain/swap', false],
  ]);
  const [first] = hints.slice(1);
  expect([first, ...(first?.more ?? [])].map((place) => [place?.start, place?.end, place?.replacements])).toEqual([
    [28, 35, ['use']],
    [40, 48, ['buy']],
  ]);
});

const hintAt = (start: number, severity: Hint['severity']): Hint => ({
  id: `r ${start}`,
  rule: 'sample/row',
  severity,
  target: { start, end: start + 2 },
  excerpt: 'aa',
  message: `${severity} at ${start}`,
  why: 'Because.',
  source: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-02' },
  replacements: [],
});

test('the worst hint of a row gives it its sentence and its place, as it gives its severity', () => {
  const hints = [hintAt(0, 'suggestion'), hintAt(4, 'error'), hintAt(8, 'suggestion')];
  const checker = {
    check: () => ({ draft: { weightedLength: 12, limit: 280 }, hints, checklist: [], faults: [] }),
  } as unknown as Checker;
  const line = checkLine('{"text":"aa, aa, aa."}', checker, {} as never);
  const [row] = (JSON.parse(line.ok ? line.json : '') as { readonly hints: readonly object[] }).hints;
  expect(row).toMatchObject({
    severity: 'error',
    message: 'error at 4',
    start: 4,
    more: [{ message: 'suggestion at 0' }, { message: 'suggestion at 8' }],
  });
});
