// @vitest-environment happy-dom
import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../../lib/panel/types.ts';
import { getMessages } from '../../../lib/i18n/texts.ts';
import { panelStates, idle, samples } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

const texts = getMessages('en');
const names = Object.keys(idle) as readonly (keyof PanelActions)[];

const open = (state: PanelState) => {
  const { calls, actions } = recorder<PanelActions>(names);
  const panel = (next: PanelState) => <Panel state={next} actions={actions} texts={texts} announceAfter={1_000} />;
  const rendered = render(panel(state));
  return { ...rendered, calls, change: (next: PanelState) => rendered.show(panel(next)), done: (name: string) => calls.filter(([called]) => called === name) };
};
const stateOf = (name: string): PanelState => panelStates[name]!;
const four = stateOf('four hints');

test('a row says what to do, why, and what its fix puts in and costs', () => {
  const { root } = open(four);
  const row = root.querySelector('[data-hint-rule="sample/plain"]')!;
  expect(row.getAttribute('data-severity')).toBe('warning');
  expect(row.textContent).toContain('Use “use” instead of “utilise”.');
  expect(row.textContent).toContain('Plain words reach more people.');
  expect(row.querySelector('[data-fix] [aria-hidden]')?.textContent).toBe('use −4');
  expect(row.querySelector('[data-fix] .visually-hidden')?.textContent).toBe('use, 4 characters shorter');
});

test('a fix button applies its own replacement', () => {
  const { root, click, done } = open(stateOf('every form'));
  click(root.querySelector('[data-hint="several"] [data-fix="2"]')!);
  expect(done('fix')).toEqual([['fix', 'several', 2]]);
});

test('a long replacement loses its middle on the button, not in its name', () => {
  const { root } = open(four);
  const fix = root.querySelector('[data-hint="link"] [data-fix]')!;
  expect(fix.querySelector('[aria-hidden]')?.textContent).toMatch(/^youtu\.be\/.+….+ 0$/);
  expect(fix.getAttribute('title')).toBe(samples.link.replacements[0]?.text);
  expect(fix.textContent).toContain(samples.link.replacements[0]?.text);
});

test('an empty replacement is called Remove, and a blank one by what it is', () => {
  const { root } = open(stateOf('every form'));
  expect(root.querySelector('[data-hint="tone"] [data-fix] [aria-hidden]')?.textContent).toBe('Remove −10');
  expect(root.querySelector('[data-hint="blank"] [data-fix] [aria-hidden]')?.textContent).toBe('One space −1');
});

test('opened, a row shows its source and what can be ignored', () => {
  const { root, button, click, done } = open({ ...four, hints: [samples.plain] });
  click(button('Use “use”'));
  expect(button('Use “use”').getAttribute('aria-expanded')).toBe('true');
  const link = root.querySelector<HTMLAnchorElement>('.source a')!;
  expect([link.target, link.rel, new URL(link.href).protocol]).toEqual(['_blank', 'noopener noreferrer', 'https:']);
  expect(root.querySelector('.source')?.textContent).toContain('checked 2 Nov 2026 · as others quote it');
  click(button('Ignore in this post'));
  click(button('Never flag “utilise” again'));
  expect([...done('dismissHint'), ...done('ignoreWord')]).toEqual([['dismissHint', 'plain', undefined], ['ignoreWord', 'plain']]);
});

test.each(['javascript:alert(1)', 'http://example.org/', 'https://gov.uk@example.org/'])('a source at %s is named without a link', (url) => {
  const { root, button, click } = open({ ...four, hints: [{ ...samples.plain, source: { ...samples.plain.source, url } }] });
  click(button('Use “use”'));
  expect(root.querySelector('.source')?.textContent).toContain('words to avoid');
  expect(root.querySelector('a')).toBeNull();
});

test('only words can be ignored everywhere', () => {
  const { root, button, click } = open({ ...four, hints: [samples.picture, samples.link] });
  click(button('Describe picture'));
  click(button('Take the tracking'));
  expect(root.textContent).toContain('Ignore in this post');
  expect(root.textContent).not.toContain('Never flag');
});

test('the header counts the hints and says how long the draft is', () => {
  const { root, change } = open(four);
  expect(root.querySelector('h2')?.textContent).toBe('4 hints');
  expect(root.querySelector('header .length .visually-hidden')?.textContent).toBe('121 of 280 characters');
  expect(root.querySelector('header strong')).toBeNull();
  change({ ...four, weightedLength: 268 });
  expect(root.querySelector('header strong')?.textContent).toBe('12 left');
  change({ ...four, weightedLength: 288 });
  expect(root.querySelector('header strong')?.textContent).toBe('8 over');
});

test('a question is ticked and unticked', () => {
  const { root, click, done } = open(four);
  click(root.querySelector('[data-item="q/captions"] input')!);
  click(root.querySelector('[data-item="q/clearance"] input')!);
  expect(done('setItemTicked')).toEqual([['setItemTicked', 'q/captions', false], ['setItemTicked', 'q/clearance', true]]);
});

test('the pill shows a tick when there is nothing to say, numbers otherwise, and unfolds', () => {
  const { root, change, click, done } = open(stateOf('folded, clear'));
  expect(root.querySelector('button')?.textContent).toContain('No hints');
  change(stateOf('folded, hints'));
  expect(root.querySelector('button')?.textContent).toContain('1 must fix');
  click(root.querySelector('button')!);
  expect(done('setCollapsed')).toEqual([['setCollapsed', false]]);
});

test('before posting, what must be fixed comes first and the reason is optional', () => {
  const { root, button, click, type, done } = open(stateOf('before posting'));
  const rows = [...root.querySelectorAll('[data-hint]')].map((row) => row.getAttribute('data-severity'));
  expect(rows).toEqual(['error', 'error', 'warning', 'warning', 'suggestion']);
  expect(root.querySelector('.preflight')?.textContent).toContain('Fix this, or press Post again to post without fixing it.');
  click(button('I have checked this'));
  const field = root.querySelector<HTMLInputElement>('[data-focusable]')!;
  type(field, '  It is the campaign’s own. ');
  click(button('I have checked this'));
  expect(done('allowNextPost')).toEqual([['allowNextPost', undefined], ['allowNextPost', 'It is the campaign’s own.']]);
});

test('a notice is said and can be dismissed', () => {
  const { root, button, click, done } = open(stateOf('a notice'));
  expect([...root.querySelectorAll('[role=status]')].map((status) => status.textContent).join('')).toContain('The fix was not made.');
  click(button('Dismiss'));
  expect(done('dismissNotice')).toHaveLength(1);
});

test('the number of hints is read out once they have stayed the same for a while', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { root, change } = open(stateOf('empty draft'));
  const status = root.querySelector('[role=status]')!;
  const wait = (time: number): void => act(() => void vi.advanceTimersByTime(time));
  wait(2_000);
  expect(status.textContent).toBe('');
  change(stateOf('one hint'));
  wait(600);
  change(four);
  wait(600);
  expect(status.textContent).toBe('');
  wait(600);
  expect(status.textContent).toBe('4 hints, 1 must fix, 2 should fix, 1 to consider');
});

test('“Ignore in this post” on a must-fix hint asks for a reason in its row', () => {
  const { root, button, click, type, done } = open({ ...four, hints: [samples.hashtag] });
  click(root.querySelector('.opener')!);
  const opener = button('Ignore in this post');
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  click(opener);
  expect([done('dismissHint'), opener.getAttribute('aria-expanded')]).toEqual([[], 'true']);
  expect(root.querySelector(`[id="${opener.getAttribute('aria-controls')}"]`)?.textContent).toContain('Reason for ignoring this');
  click(button('Cleared for release'));
  expect(done('dismissHint')).toEqual([['dismissHint', 'hashtag', 'Cleared for release']]);
  click(button('Ignore for this reason'));
  const field = root.querySelector<HTMLInputElement>('.reasons input')!;
  expect([done('dismissHint').length, field.getAttribute('aria-invalid'), root.querySelector('.reasons [role=alert]')?.textContent]).toEqual([1, 'true', 'Choose a reason above, or write one.']);
  type(field, ' The Minister’s own. ');
  click(button('Ignore for this reason'));
  expect(done('dismissHint').at(-1)).toEqual(['dismissHint', 'hashtag', 'The Minister’s own.']);
});

test('ignored hints are counted, listed after a press and shown again after another', () => {
  const { root, button, click, change, done } = open(stateOf('two ignored'));
  const count = button('2 ignored');
  expect([count.getAttribute('aria-expanded'), root.querySelector('.ignored')]).toEqual(['false', null]);
  click(count);
  expect([...root.querySelectorAll('.ignored .message')].map((message) => message.textContent)).toEqual(['Fill the gap “[name]”.', samples.whole.message]);
  click(root.querySelector('[data-ignored=gap] button')!);
  expect(done('showAgain')).toEqual([['showAgain', 'gap']]);
  change(four);
  expect(root.textContent).not.toContain('ignored');
});

test('the panel does not say that nothing was found when all hints are ignored', () => {
  const { root, change } = open(stateOf('only ignored'));
  expect(root.querySelector('.empty')?.textContent).toBe('No other hints');
  change(stateOf('folded, only ignored'));
  expect(root.querySelector('.collapsed-panel')?.textContent).toContain('1 ignored');
});

test('a stop also lists the must-fix hints that are ignored', () => {
  const { root, done, click } = open(stateOf('before posting, with a reason'));
  expect([...root.querySelectorAll('.preflight .ignored .message')].map((message) => message.textContent)).toEqual(['Fill the gap “[name]”.']);
  click(root.querySelector('.preflight .ignored button')!);
  expect(done('showAgain')).toEqual([['showAgain', 'gap']]);
});

test('a required reason is given with one press or in words, and an empty field is refused', () => {
  const { root, button, click, type, done } = open(stateOf('before posting, with a reason'));
  expect(root.querySelector('.preflight h2')?.textContent).toBe('Not posted yet: 1 thing to fix in post 2 of 3');
  expect(root.querySelector('.preflight .next')?.textContent).toBe('Fix this, or give a reason to post without fixing it.');
  click(button('I have checked this'));
  expect([done('allowNextPost'), root.querySelector('.preflight .problem')?.textContent]).toEqual([[], 'Choose a reason above, or write one.']);
  click(button('Already public'));
  type(root.querySelector<HTMLInputElement>('.preflight input')!, 'By court order');
  click(button('I have checked this'));
  expect(done('allowNextPost')).toEqual([['allowNextPost', 'Already public'], ['allowNextPost', 'By court order']]);
});

test('each stop is announced at once, with what to fix first and how to get there, but not the number of hints again', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const held = stateOf('before posting');
  const { root, change } = open({ ...held, postBlocked: null });
  const wait = (time: number): void => act(() => void vi.advanceTimersByTime(time));
  const [alert, status] = [root.querySelector('[role=alert]')!, root.querySelector('[role=status]')!];
  wait(2_000);
  const counted = status.textContent;
  expect([alert.textContent, counted]).toEqual(['', '5 hints, 2 must fix, 2 should fix, 1 to consider']);
  const words = `Not posted yet: 2 things to fix. ${samples.hashtag.message} Press Alt+Shift+C to go to it.`;
  for (const stop of [1, 2]) {
    change({ ...held, postBlocked: { ...held.postBlocked!, stop } });
    expect(alert.textContent).toBe('');
    wait(100);
    expect(alert.textContent).toBe(words);
  }
  wait(2_000);
  expect(status.textContent).toBe(counted);
  change({ ...held, postBlocked: null });
  expect(alert.textContent).toBe('');
});

test('a stop scrolls the panel to its top', () => {
  const held = stateOf('before posting');
  const { root, change } = open(held);
  const scroller = root.querySelector('.scroller')!;
  scroller.scrollTop = 80;
  change({ ...held, weightedLength: 122 });
  expect(scroller.scrollTop).toBe(80);
  change({ ...held, postBlocked: { ...held.postBlocked!, stop: 2 } });
  expect(scroller.scrollTop).toBe(0);
});

test('the number of ignored hints is read out with the number of hints', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { root } = open(stateOf('only ignored'));
  act(() => void vi.advanceTimersByTime(2_000));
  expect(root.querySelector('[role=status]')?.textContent).toBe('No hints, 1 ignored');
});
