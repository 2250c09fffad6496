// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { stopAnnouncement } from '../../../components/panel/spoken-at-stop.ts';
import { describeFix } from '../../../lib/check/describe-fix.ts';
import type { HintView, PanelActions, PanelState } from '../../../lib/panel/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { idle, panelStates, samples } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

const open = (state: PanelState) => {
  const { calls, actions } = recorder<PanelActions>(Object.keys(idle) as (keyof PanelActions)[]);
  const panel = (next: PanelState) => <Panel state={next} actions={actions} texts={getMessages('en')} />;
  const rendered = render(panel(state));
  const rows = () => [...rendered.root.querySelectorAll('.hint')].map((row) => row.getAttribute('data-hint-rule'));
  return {
    ...rendered,
    rows,
    change: (next: PanelState) => rendered.show(panel(next)),
    done: (name: string) => calls.filter(([called]) => called === name),
  };
};
const stateOf = (name: string): PanelState => panelStates[name]!;
const several = stateOf('several places, folded');
const swapIds = ['swap-0', 'swap-1', 'swap-2', 'swap-3'];

test('three rows are open, and the others are behind a button that says how many there are', () => {
  const { rows, button, click, done } = open(several);
  expect(rows()).toEqual(['sample/hashtag', 'sample/plain', 'sample/link']);
  const fold = button('2 more to fix, 2 to consider');
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  click(fold);
  expect(done('setUnfolded')).toEqual([['setUnfolded', true]]);
});

test('unfolded, the button keeps its name and focus, and names the list it opened', () => {
  const { root, rows, button, change } = open(several);
  const fold = button('2 more to fix, 2 to consider');
  fold.focus();
  change({ ...several, unfolded: true });
  expect(rows()).toHaveLength(7);
  expect([document.activeElement, fold.getAttribute('aria-expanded')]).toEqual([fold, 'true']);
  expect(root.querySelector(`[id="${fold.getAttribute('aria-controls')}"] .hint`)).toBeTruthy();
});

test('a draft with hints to consider alone has no problem, and the keyboard comes in at the button', () => {
  const { root, rows, getByText, button } = open(stateOf('only to consider'));
  expect(rows()).toEqual([]);
  expect(getByText('No problems found')).toBeTruthy();
  expect(button('1 to consider')).toBe(root.querySelector('[data-initial-focus]'));
});

test('a row of several places says how many, names the words and fixes all of them', () => {
  const { getByRole, click, done } = open(stateOf('only to consider, unfolded'));
  const row = within(getByRole('button', { name: /: Write “before”/ }).closest('li')!);
  expect(row.getByText('4 places: “prior to”, “commence”, “utilise” and 1 more')).toBeTruthy();
  click(row.getByRole('button', { name: 'Fix all 4', description: 'Write “before” instead of “prior to”.' }));
  expect(done('fixAll')).toEqual([['fixAll', swapIds]]);
});

test('opened, each place of a row has its own fix, and can be ignored alone or with the others', () => {
  const { getByRole, button, click, done } = open(stateOf('only to consider, unfolded'));
  click(button('Write “before”'));
  const places = within(getByRole('list', { name: '4 places' }));
  const place = within(places.getByText('Write “start” instead of “commence”.').closest('li')!);
  click(place.getByRole('button', { name: /^Change to “start”/ }));
  click(place.getByRole('button', { name: 'Ignore in this post' }));
  click(button('Ignore all 4 in this post'));
  expect([...done('fix'), ...done('dismissHints')]).toEqual([
    ['fix', 'swap-1', 0],
    ['dismissHints', ['swap-1'], undefined],
    ['dismissHints', swapIds, undefined],
  ]);
});

test('all places of a row are pointed at together, and one of them alone', () => {
  const { root, button, click, done } = open(stateOf('only to consider, unfolded'));
  const opener = button('Write “before”');
  opener.focus();
  click(opener);
  root.querySelector<HTMLElement>('[data-place="swap-2"] button')!.focus();
  expect(done('hoverHints').map(([, hints]) => hints)).toEqual([swapIds, ['swap-2']]);
});

test('ignoring all places with the keyboard moves on to the next row, ignoring one to the next place', () => {
  const { root, button, click } = open(stateOf('only to consider, unfolded'));
  click(button('Write “before”'));
  const first = root.querySelector<HTMLElement>('[data-place="swap-0"] .ignores button')!;
  first.focus();
  click(first, true);
  expect(document.activeElement?.closest('[data-place]')?.getAttribute('data-place')).toBe('swap-1');
  const all = button('Ignore all 4 in this post');
  all.focus();
  click(all, true);
  expect(document.activeElement?.closest('.hint')?.getAttribute('data-hint')).toBe('blank');
});

test('certain fixes of several rows can be made with one press; a fix with a choice is not among them', () => {
  const { root, click, done } = open({ ...several, unfolded: true });
  const button = root.querySelector('.fix-all button')!;
  expect(button.textContent).toBe('Fix all 10');
  click(button);
  const [[, ids] = []] = done('fixAll');
  expect(ids).not.toContain('several');
});

test('fixes that lose bold and italic are made one by one', () => {
  const { root } = open({
    ...several,
    unfolded: true,
    hints: several.hints.map((hint) => ({ ...hint, losesStyle: true })),
  });
  expect(root.textContent).not.toMatch(/Fix all/);
});

test('fixes that were made together are told and can be taken back', () => {
  const { getByText, button, click, done } = open(stateOf('fixes made'));
  expect(getByText('4 fixes made.')).toBeTruthy();
  click(button('Undo all 4'));
  expect(done('undoAll')).toHaveLength(1);
});

test('what is ignored in a row is one entry, shown again with one press', () => {
  const ignored = swapIds.map((id) => ({ id, rule: 'sample/swap', severity: 'suggestion' as const, message: 'Swap.' }));
  const { button, getByText, click, done } = open({ ...stateOf('one hint'), hints: [samples.plain], ignored });
  click(button('1 ignored'));
  expect(getByText('4 places')).toBeTruthy();
  click(button('Show again'));
  expect(done('showAgain')).toEqual([['showAgain', swapIds]]);
});

const mixed: PanelState = {
  ...stateOf('one hint'),
  hints: [
    { ...samples.plain, message: 'Check this.', why: 'It may be fine.' },
    { ...samples.plain, id: 'worst', severity: 'error', message: 'Take this out.', why: 'It names a child.' },
  ],
};

test('a row of mixed severity is named by the first of its worst hints', () => {
  const { root, button, click } = open(mixed);
  const opener = button('Take this out.');
  click(opener);
  const row = opener.closest('.hint')!;
  expect([row.querySelector('.line > .why')!.textContent, row.querySelector('.severity')!.textContent]).toEqual([
    'It names a child.',
    'Must fix',
  ]);
  expect(within(root).getByText('Check this.').closest('[data-place]')).toBeTruthy();
});

test('at a stop the first of the worst hints of a row is spoken', () => {
  const postBlocked = { stop: 1, needsReason: false, post: null, key: 'Alt+Shift+C' };
  expect(stopAnnouncement({ ...mixed, postBlocked }, getMessages('en'))).toMatch(/\. Take this out\. Press/);
});

test('characters that nobody sees are deleted by a button that says so, and are not named as words', () => {
  const hidden = (id: string, was: string): HintView => ({
    ...samples.plain,
    id,
    rule: 'sample/hidden',
    excerpt: was,
    message: 'Delete what nobody sees.',
    replacements: [
      {
        ...samples.plain.replacements[0]!,
        text: '',
        was,
        effect: describeFix({ was, text: '', wider: false, last: false }),
      },
    ],
  });
  const hints = [hidden('one', '\u200b'), hidden('two', '\u00ad\u2060')];
  const { getByText, getByRole, button, click } = open({ ...stateOf('one hint'), hints });
  click(button('Delete what nobody sees.'));
  expect(getByText('2 places')).toBeTruthy();
  expect(getByRole('button', { name: /^Delete the hidden character/ })).toBeTruthy();
  expect(getByRole('button', { name: /^Delete 2 hidden characters/ })).toBeTruthy();
  expect(within(getByRole('list', { name: '2 places' })).getAllByText('Delete what nobody sees.')).toHaveLength(2);
});
