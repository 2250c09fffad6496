// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { act } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { HintView, PanelActions, PanelState } from '../../../lib/panel/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { panelStates, idle, samples } from '../../gallery/samples.ts';
import { recorder, render, type Rendered } from '../render.tsx';

const texts = getMessages('en');
const { ignoredList } = texts.panel;
const names = Object.keys(idle) as readonly (keyof PanelActions)[];

const open = (state: PanelState) => {
  const { calls, actions } = recorder<PanelActions>(names);
  const panel = (next: PanelState) => <Panel state={next} actions={actions} texts={texts} announceAfter={1_000} />;
  const rendered = render(panel(state));
  return {
    ...rendered,
    calls,
    change: (next: PanelState) => rendered.show(panel(next)),
    done: (name: string) => calls.filter(([called]) => called === name),
  };
};
/** The row of a hint, by what it says to do. */
const rowOf = ({ getByRole }: Rendered, { message }: { readonly message: string }) =>
  within(getByRole('button', { name: (found) => found.includes(`: ${message}`) }).closest('li')!);
const stateOf = (name: string): PanelState => panelStates[name]!;
const four = stateOf('four hints');

/** What is seen of a button. */
const seenIn = (button: HTMLElement): string =>
  [...button.childNodes]
    .filter((node) => !(node instanceof Element && node.classList.contains('visually-hidden')))
    .map(({ textContent }) => textContent)
    .join('')
    .trim();

test('a row says how grave it is and what to do, then why, then what its fix puts in and costs', () => {
  const row = rowOf(open(four), samples.plain);
  const opener = row.getByRole('button', {
    name: 'Should fix: Use “use” instead of “utilise”.',
    description: /^Plain words reach more people\./,
  });
  const why = row.getByText('Plain words reach more people.');
  const fix = row.getByRole('button', {
    name: 'Change to “use” , was “utilise” , 4 fewer characters',
    description: /^Use “use” instead of “utilise”\. It then says: From Monday we use the new centre/,
  });
  expect(seenIn(fix)).toBe('Change to “use” 4 fewer');
  const readBefore = (one: Element, other: Element): boolean =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  expect([readBefore(opener, why), readBefore(why, fix)]).toEqual([true, true]);
});

test('an icon that stands for the folded panel says how many hints there are', () => {
  const panel = open(stateOf('icon, hints'));
  const icon = panel.getByRole('button', { name: 'Open the panel: 4 hints', expanded: false });
  expect(icon.textContent).toBe('');
  panel.click(icon);
  expect(panel.done('setCollapsed')).toEqual([['setCollapsed', false]]);
  expect(open(stateOf('icon, clear')).getByRole('button', { name: 'Open the panel: No hints' })).toBeTruthy();
});

test('a fix button applies its own replacement', () => {
  const panel = open(stateOf('every form'));
  panel.click(rowOf(panel, samples.several).getByRole('button', { name: /^Change to “make easier”/ }));
  expect(panel.done('fix')).toEqual([['fix', 'several', 2]]);
});

test('a long replacement loses its middle on the button, and a fix of no cost names none', () => {
  const { text } = samples.link.replacements[0]!;
  const fix = rowOf(open(four), samples.link).getByRole('button', { name: /^Change to “youtu\.be/ });
  expect(seenIn(fix)).toMatch(/^Change to “youtu\.be\/.+….+”$/);
  expect(fix.title).toBe(text);
});

test('an empty replacement says what it deletes, and a blank one what it leaves', () => {
  const panel = open(stateOf('every form'));
  const seen = (hint: HintView, name: RegExp) => seenIn(rowOf(panel, hint).getByRole('button', { name }));
  expect(seen(samples.tone, /^Delete/)).toBe('Delete “delighted” 10 fewer');
  expect(seen(samples.blank, /^Use one/)).toBe('Use one space 1 fewer');
});

test('opened, a row shows its source and what can be ignored', () => {
  const { root, getByRole, button, click, done } = open({ ...four, hints: [samples.plain] });
  click(getByRole('button', { name: /: Use “use”/, expanded: false }));
  expect(getByRole('button', { name: /: Use “use”/, expanded: true })).toBeTruthy();
  const link = getByRole('link', { name: /words to avoid/ }) as HTMLAnchorElement;
  expect([link.target, link.rel, new URL(link.href).protocol]).toEqual(['_blank', 'noopener noreferrer', 'https:']);
  expect(root.textContent).toContain('Last checked 2 Nov 2026 · We read quotes from this source');
  click(button('Ignore in this post'));
  click(button('Never flag “utilise” again'));
  expect([...done('dismissHints'), ...done('ignoreWord')]).toEqual([
    ['dismissHints', ['plain'], undefined],
    ['ignoreWord', 'plain'],
  ]);
});

test.each(['javascript:alert(1)', 'http://example.org/', 'https://gov.uk@example.org/'])(
  'a source at %s is named without a link',
  (url) => {
    const { getByText, queryByRole, button, click } = open({
      ...four,
      hints: [{ ...samples.plain, source: { ...samples.plain.source, url } }],
    });
    click(button('Use “use”'));
    expect(getByText(/words to avoid/)).toBeTruthy();
    expect(queryByRole('link')).toBeNull();
  },
);

test('only words can be ignored everywhere', () => {
  const { root, button, click } = open({ ...four, hints: [samples.picture, samples.link] });
  click(button('Describe picture'));
  click(button('Take the tracking'));
  expect(root.textContent).toContain('Ignore in this post');
  expect(root.textContent).not.toContain('Never flag');
});

test('the header counts the hints and says how long the draft is', () => {
  const { getByRole, getByText, queryByText, change } = open(four);
  expect(getByRole('heading', { level: 2, name: '4 hints' })).toBeTruthy();
  expect(getByText('121 of 280 characters')).toBeTruthy();
  expect(queryByText(/^\d+ (?:characters left|over the limit)$/)).toBeNull();
  change({ ...four, weightedLength: 268 });
  expect(getByText('12 characters left')).toBeTruthy();
  change({ ...four, weightedLength: 288 });
  expect(getByText('8 over the limit')).toBeTruthy();
});

test('a question is ticked and unticked', () => {
  const { getByRole, click, done } = open(four);
  click(getByRole('checkbox', { name: 'The film has accurate captions', checked: true }));
  click(getByRole('checkbox', { name: 'This has been cleared, or is already public', checked: false }));
  expect(done('setItemTicked')).toEqual([
    ['setItemTicked', 'q/captions', false],
    ['setItemTicked', 'q/clearance', true],
  ]);
});

test('the pill shows a tick when there is nothing to say, numbers otherwise, and unfolds', () => {
  const { button, change, click, done } = open(stateOf('folded, clear'));
  expect(button('No hints')).toBeTruthy();
  change(stateOf('folded, hints'));
  click(button('1 must fix'));
  expect(done('setCollapsed')).toEqual([['setCollapsed', false]]);
});

test('before posting, what must be fixed comes first and the reason is optional', () => {
  const { getByRole, getAllByRole, button, click, type, done } = open(stateOf('before posting'));
  const lists = getAllByRole('list', { name: 'Hints' });
  const openers = lists.flatMap((list) => within(list).getAllByRole('button', { name: /^\w+ fix: /, expanded: false }));
  expect(openers.map(({ textContent }) => textContent.split(':')[0])).toEqual(['Must fix', 'Must fix', 'Should fix']);
  expect(button('1 more to fix, 1 to consider')).toBeTruthy();
  expect(
    within(getByRole('region', { name: /^Not posted yet/ })).getByText(
      'Fix this, or press Post again to post without fixing it.',
    ),
  ).toBeTruthy();
  click(button('I have checked this'));
  type(getByRole('textbox'), '  It is the campaign’s own. ');
  click(button('I have checked this'));
  expect(done('allowNextPost')).toEqual([
    ['allowNextPost', undefined],
    ['allowNextPost', 'It is the campaign’s own.'],
  ]);
});

test('a notice is said and can be dismissed', () => {
  const { getAllByRole, button, click, done } = open(stateOf('a notice'));
  expect(
    getAllByRole('status')
      .map((status) => status.textContent)
      .join(''),
  ).toContain('The fix was not made.');
  click(button('Close this message'));
  expect(done('dismissNotice')).toHaveLength(1);
});

test('the number of hints is read out once they have stayed the same for a while', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { getAllByRole, change } = open(stateOf('empty draft'));
  const status = getAllByRole('status')[0]!;
  const wait = (time: number): void => act(() => void vi.advanceTimersByTime(time));
  wait(2_000);
  expect(status.textContent).toBe('');
  change(stateOf('one hint'));
  wait(600);
  change(four);
  wait(600);
  expect(status.textContent).toBe('');
  wait(600);
  expect(status.textContent).toBe(
    'Countersign checks this text. 4 hints, 1 must fix, 2 should fix, 1 to consider. Press Alt+Shift+C to go to the hints.',
  );
});

test('that the text is checked is said once, the key twice, and the number only when it has changed', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { getAllByRole, change } = open(stateOf('empty draft'));
  const status = getAllByRole('status')[0]!;
  const said = (name: string): string => {
    change(stateOf(name));
    act(() => void vi.advanceTimersByTime(2_000));
    return status.textContent;
  };
  expect(said('nothing to say')).toBe('Countersign checks this text. No hints');
  expect(said('one hint')).toBe('1 hint, 1 should fix. Press Alt+Shift+C to go to the hints.');
  const heard = status.firstChild;
  expect(said('one hint')).toBe('1 hint, 1 should fix. Press Alt+Shift+C to go to the hints.');
  expect(status.firstChild).toBe(heard);
  expect(said('four hints')).toContain('Press Alt+Shift+C');
  expect(said('one hint')).toBe('1 hint, 1 should fix');
});

test('each fix is announced, with what it did and how to take it back', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const effect = samples.plain.replacements[0]!.effect;
  const { root, change } = open(four);
  const spoken = root.querySelector('[aria-live=polite]')!;
  for (const number of [1, 2]) {
    change({ ...four, lastFix: { number, effect } });
    expect(spoken.textContent).toBe('');
    act(() => void vi.advanceTimersByTime(100));
    expect(spoken.textContent).toBe('Done: Change to “use”. Ctrl+Z undoes it.');
  }
});

test('“Ignore in this post” on a must-fix hint asks for a reason in its row', () => {
  const { root, getByRole, queryByRole, button, click, type, done } = open({ ...four, hints: [samples.hashtag] });
  click(button(samples.hashtag.message));
  const opener = getByRole('button', { name: 'Ignore in this post', expanded: false });
  expect(queryByRole('group', { name: 'Reason for ignoring this' })).toBeNull();
  click(opener);
  expect([done('dismissHints'), opener.getAttribute('aria-expanded')]).toEqual([[], 'true']);
  expect(
    root
      .querySelector(`[id="${opener.getAttribute('aria-controls')}"]`)!
      .contains(getByRole('group', { name: 'Reason for ignoring this' })),
  ).toBe(true);
  click(button('Cleared for release'));
  expect(done('dismissHints')).toEqual([['dismissHints', ['hashtag'], 'Cleared for release']]);
  click(button('Ignore for this reason'));
  const field = getByRole('textbox', { description: /^Choose a reason above, or write one\./ });
  expect([done('dismissHints').length, field.getAttribute('aria-invalid')]).toEqual([1, 'true']);
  expect(within(field.closest('form')!).getByRole('alert').textContent).toBe('Choose a reason above, or write one.');
  type(field, ' The Minister’s own. ');
  click(button('Ignore for this reason'));
  expect(done('dismissHints').at(-1)).toEqual(['dismissHints', ['hashtag'], 'The Minister’s own.']);
});

test('ignored hints are counted, listed after a press and shown again after another', () => {
  const { getByRole, queryByRole, queryByText, click, change, done } = open(stateOf('two ignored'));
  expect(queryByRole('list', { name: ignoredList })).toBeNull();
  click(getByRole('button', { name: '2 ignored', expanded: false }));
  const items = within(getByRole('list', { name: ignoredList })).getAllByRole('listitem');
  expect(items).toHaveLength(2);
  ['Fill the gap “[name]”.', samples.whole.message].forEach((words, at) =>
    expect(within(items[at]!).getByText(words)).toBeTruthy(),
  );
  click(getByRole('button', { name: 'Show again', description: 'Fill the gap “[name]”.' }));
  expect(done('showAgain')).toEqual([['showAgain', ['gap']]]);
  change(four);
  expect(queryByText(/ignored/)).toBeNull();
});

test('the panel does not say that nothing was found when all hints are ignored', () => {
  const { getByText, button, change } = open(stateOf('only ignored'));
  expect(getByText('No other hints')).toBeTruthy();
  change(stateOf('folded, only ignored'));
  expect(button('1 ignored')).toBeTruthy();
});

test('a stop also lists the must-fix hints that are ignored', () => {
  const { getByRole, done, click } = open(stateOf('before posting, with a reason'));
  const stop = within(getByRole('region', { name: /^Not posted yet/ }));
  const item = within(stop.getByRole('list', { name: ignoredList })).getByRole('listitem');
  expect(within(item).getByText('Fill the gap “[name]”.')).toBeTruthy();
  click(stop.getByRole('button', { name: 'Show again' }));
  expect(done('showAgain')).toEqual([['showAgain', ['gap']]]);
});

test('a required reason is given with one press or in words, and an empty field is refused', () => {
  const { getByRole, button, click, type, done } = open(stateOf('before posting, with a reason'));
  const stop = within(getByRole('region', { name: 'Not posted yet: 1 thing to fix in post 2 of 3' }));
  expect(stop.getByRole('heading', { level: 2, name: 'Not posted yet: 1 thing to fix in post 2 of 3' })).toBeTruthy();
  expect(stop.getByText('Fix this, or give a reason to post without fixing it.')).toBeTruthy();
  click(button('I have checked this'));
  expect([done('allowNextPost'), stop.getByRole('alert').textContent]).toEqual([
    [],
    'Choose a reason above, or write one.',
  ]);
  click(button('Already public'));
  type(stop.getByRole('textbox'), 'By court order');
  click(button('I have checked this'));
  expect(done('allowNextPost')).toEqual([
    ['allowNextPost', 'Already public'],
    ['allowNextPost', 'By court order'],
  ]);
});

test('each stop is announced at once, with what to fix first and how to get there, but not the number of hints again', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const held = stateOf('before posting');
  const { getAllByRole, change } = open({ ...held, postBlocked: null });
  const wait = (time: number): void => act(() => void vi.advanceTimersByTime(time));
  const [alert, status] = [getAllByRole('alert')[0]!, getAllByRole('status')[0]!];
  wait(2_000);
  const counted = status.textContent;
  expect(alert.textContent).toBe('');
  expect(counted).toContain('5 hints, 2 must fix, 2 should fix, 1 to consider.');
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
  const { getAllByRole } = open(stateOf('only ignored'));
  act(() => void vi.advanceTimersByTime(2_000));
  expect(getAllByRole('status')[0]!.textContent).toBe('Countersign checks this text. No hints, 1 ignored');
});
