// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { interceptPost, type PrePostCheckOptions } from '../../../lib/composer/pre-post-check.ts';
import { createXSite } from '../../../lib/composer/sites/x/x.ts';
import type { Verdict } from '../../../lib/composer/verdict.ts';

/*
 * The presses here are clicks of a script, as voice software makes them: no test of this kind can make a trusted one.
 * Real presses are in test/e2e.
 */

let life: AbortController;
let time = 0;
let said: string[];

beforeEach(() => {
  life = new AbortController();
  time = 10_000;
  said = [];
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  document.body.innerHTML =
    '<div><div data-testid="tweetTextarea_0" contenteditable="true"></div><button data-testid="tweetButton">Post</button></div>';
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

/**
 * A guard over a composer of which this is known, and a press on its button that tells whether the page got to see it.
 */
const open = (
  verdict: () => Verdict | null,
  { needsReason = false as ReturnType<PrePostCheckOptions['needsReason']>, on = true } = {},
) => {
  const guard = interceptPost(
    createXSite(),
    {
      isOn: () => on,
      verdict,
      needsReason: () => needsReason,
      holdPress: (_, shown) => {
        const next = verdict()?.mustFix?.find((hint) => !shown.includes(hint));
        said.push(`hold ${next ?? 'again'}`);
        return next === undefined ? [] : [next];
      },
      pressWaits: () => said.push('wait'),
      pressPassed: (_, hasOpen, unasked) => said.push(`passed${hasOpen ? ' open' : ''}${unasked ? ' unasked' : ''}`),
      pressUnchecked: () => said.push('unchecked'),
    },
    life.signal,
  );
  const button = document.querySelector('button')!;
  /** Presses after so many milliseconds. */
  const press = async (after = 0): Promise<boolean> => {
    time += after;
    let seen = false;
    button.addEventListener('click', () => (seen = true), { once: true });
    button.click();
    // What passed counts as one press until the task ends.
    await new Promise((resolve) => setTimeout(resolve));
    return seen;
  };
  return { guard, press };
};

test('a post with nothing to fix passes at the first press', async () => {
  const { press } = open(() => ({ drafts: 'a', mustFix: [] }));
  expect([await press(), said]).toEqual([true, ['passed']]);
});

test('a second press passes only a second after the first was stopped', async () => {
  const { press } = open(() => ({ drafts: 'a', mustFix: ['x'] }));
  expect([await press(), await press(300), await press(600), await press(200)]).toEqual([false, false, false, true]);
  expect(said).toEqual(['hold x', 'hold x', 'hold x', 'passed open']);
});

test('a press is stopped again where the text or what is open has changed', async () => {
  let verdict: Verdict = { drafts: 'a', mustFix: ['x'] };
  const { press } = open(() => verdict);
  expect(await press()).toBe(false);
  verdict = { drafts: 'ab', mustFix: ['x'] };
  expect(await press(2_000)).toBe(false);
  verdict = { drafts: 'ab', mustFix: ['x', 'y'] };
  expect(await press(2_000)).toBe(false);
  expect(await press(2_000)).toBe(true);
});

test('each open hint is shown before a thread passes', async () => {
  const { press } = open(() => ({ drafts: 'a', mustFix: ['first', 'second'] }));
  expect([await press(), await press(1_500), await press(1_500)]).toEqual([false, false, true]);
  expect(said).toEqual(['hold first', 'hold second', 'passed open']);
});

test('a press too soon does not go on to the next post of a thread', async () => {
  const { press } = open(() => ({ drafts: 'a', mustFix: ['first', 'second'] }));
  expect([await press(), await press(200), await press(1_000), await press(1_100)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(said).toEqual(['hold first', 'hold first', 'hold second', 'passed open']);
});

test('a press before the answer is stopped once, then passes as not checked', async () => {
  const { press } = open(() => ({ drafts: 'a', mustFix: null }));
  expect([await press(), await press(300), await press(1_000)]).toEqual([false, false, true]);
  expect(said).toEqual(['wait', 'wait', 'unchecked']);
});

test('what the answer brings is shown at once, and a second later the press passes', async () => {
  let verdict: Verdict = { drafts: 'a', mustFix: null };
  const { guard, press } = open(() => verdict);
  expect(await press()).toBe(false);
  verdict = { drafts: 'a', mustFix: ['x'] };
  time += 900;
  guard.answerCame();
  expect([await press(200), await press(900)]).toEqual([false, true]);
  expect(said).toEqual(['wait', 'hold x', 'hold x', 'passed open']);
});

test('a double click passes once the answer has come and nothing is open', async () => {
  let verdict: Verdict = { drafts: 'a', mustFix: null };
  const { guard, press } = open(() => verdict);
  expect(await press()).toBe(false);
  verdict = { drafts: 'a', mustFix: [] };
  guard.answerCame();
  expect([await press(100), said]).toEqual([true, ['wait', 'passed']]);
});

test('where a reason is required no press passes without one, and one given after an edit counts', async () => {
  let verdict: Verdict = { drafts: 'a', mustFix: ['x'] };
  const { guard, press } = open(() => verdict, { needsReason: true });
  expect([await press(), await press(5_000)]).toEqual([false, false]);
  verdict = { drafts: 'ab', mustFix: ['x'] };
  guard.reasonGiven();
  expect(await press()).toBe(true);
  expect(said.at(-1)).toBe('passed open');
});

test('a reason for the first post of a thread is none for the second, and without one the second is not shown', async () => {
  const { guard, press } = open(() => ({ drafts: 'a', mustFix: ['first', 'second'] }), { needsReason: true });
  expect([await press(), await press(2_000), said]).toEqual([false, false, ['hold first', 'hold first']]);
  guard.reasonGiven();
  expect([await press(2_000), await press(2_000)]).toEqual([false, false]);
  guard.reasonGiven();
  expect(await press()).toBe(true);
});

test('where no panel can ask for the reason the press passes, and that is said', async () => {
  const { press } = open(() => ({ drafts: 'a', mustFix: ['x'] }), { needsReason: null });
  expect([await press(), await press(1_100), said.at(-1)]).toEqual([false, true, 'passed open unasked']);
});

test('what cannot be checked passes and is said, and nothing is done where the check is off', async () => {
  expect([await open(() => null).press(), said]).toEqual([true, ['unchecked']]);
  life.abort();
  life = new AbortController();
  expect([await open(() => ({ drafts: 'a', mustFix: ['x'] }), { on: false }).press(), said]).toEqual([
    true,
    ['unchecked'],
  ]);
});

test('a fault lets the press through and says that nothing was checked', async () => {
  const { press } = open(() => {
    throw new Error('broken');
  });
  expect([await press(), said]).toEqual([true, ['unchecked']]);
});
