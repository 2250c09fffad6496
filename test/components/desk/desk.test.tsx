// @vitest-environment happy-dom
import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Desk } from '../../../components/desk/desk.tsx';
import type { DeskActions, DeskState } from '../../../lib/desk/types.ts';
import { textsFor } from '../../../lib/texts/texts.ts';
import { deskStates, idle, samples } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

const texts = textsFor('en');
const names = Object.keys(idle) as readonly (keyof DeskActions)[];

const open = (state: DeskState) => {
  const { calls, actions } = recorder<DeskActions>(names);
  const desk = (next: DeskState) => <Desk state={next} actions={actions} texts={texts} announceAfter={1_000} />;
  const rendered = render(desk(state));
  return { ...rendered, calls, change: (next: DeskState) => rendered.show(desk(next)), done: (name: string) => calls.filter(([called]) => called === name) };
};
const stateOf = (name: string): DeskState => deskStates[name]!;
const four = stateOf('four hints');

test('a row says what to do, why, and what its fix puts in and costs', () => {
  const { root } = open(four);
  const row = root.querySelector('[data-hint-rule="sample/plain"]')!;
  expect(row.getAttribute('data-severity')).toBe('warning');
  expect(row.textContent).toContain('Use “use” instead of “utilise”.');
  expect(row.textContent).toContain('Plain words reach more people.');
  expect(row.querySelector('[data-fix] [aria-hidden]')?.textContent).toBe('use −4');
  expect(row.querySelector('[data-fix] .unseen')?.textContent).toBe('use, 4 characters shorter');
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
  click(button('Ignore here'));
  click(button('Ignore this word'));
  expect([...done('ignoreHere'), ...done('ignoreWord')]).toEqual([['ignoreHere', 'plain'], ['ignoreWord', 'plain']]);
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
  expect(root.textContent).toContain('Ignore here');
  expect(root.textContent).not.toContain('Ignore this word');
});

test('the header counts the hints and says how long the draft is', () => {
  const { root, change } = open(four);
  expect(root.querySelector('h2')?.textContent).toBe('4 hints');
  expect(root.querySelector('header .length .unseen')?.textContent).toBe('121 of 280 characters');
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
  expect(done('tick')).toEqual([['tick', 'q/captions', false], ['tick', 'q/clearance', true]]);
});

test('the pill shows a tick when there is nothing to say, numbers otherwise, and unfolds', () => {
  const { root, change, click, done } = open(stateOf('folded, clear'));
  expect(root.querySelector('button')?.textContent).toContain('No hints');
  change(stateOf('folded, hints'));
  expect(root.querySelector('button')?.textContent).toContain('1 must fix');
  click(root.querySelector('button')!);
  expect(done('fold')).toEqual([['fold', false]]);
});

test('before posting, what must be fixed comes first and the reason is optional', () => {
  const { root, button, click, type, done } = open(stateOf('before posting'));
  const rows = [...root.querySelectorAll('[data-hint]')].map((row) => row.getAttribute('data-severity'));
  expect(rows).toEqual(['error', 'error', 'warning', 'warning', 'suggestion']);
  expect(root.querySelector('.preflight')?.textContent).toContain('Press Post again to post it as it is.');
  click(button('Post anyway'));
  const field = root.querySelector<HTMLInputElement>('[data-takes-focus]')!;
  type(field, '  It is the campaign’s own. ');
  click(button('Post anyway'));
  expect(done('postAnyway')).toEqual([['postAnyway', undefined], ['postAnyway', 'It is the campaign’s own.']]);
});

test('a notice is said and can be dismissed', () => {
  const { root, button, click, done } = open(stateOf('a notice'));
  expect([...root.querySelectorAll('[role=status]')].map((status) => status.textContent).join('')).toContain('could not be put in safely');
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
