// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PopupState } from '../../../components/popup/types.ts';
import { getHelp } from '../../../lib/i18n/help-messages.ts';
import { textsOf } from '../render.tsx';
import { emptyState, openPopup, ours, term } from './open.tsx';

const state: PopupState = {
  ...emptyState,
  glossary: [
    term('Post'.toLowerCase(), {
      term: 'Post',
      oldNames: ['tweet'],
      translations: { cy: ['trydariad'] },
      seeAlso: ['repost'],
      since2009: 'It was a tweet.',
    }),
    term('repost', { term: 'Repost', definition: 'A post passed on.', seeAlso: ['post'] }),
    term('embargo', { term: 'Embargo' }),
    term('odd', { term: '<b>Odd</b>', definition: '<img src=x onerror=alert(1)> &amp; [link](javascript:alert(1)).' }),
  ],
  strategy: { ...emptyState.strategy, sources: { ours } },
};

const open = (shown: PopupState = state, hash = '') => {
  const page = openPopup(shown, hash);
  const box = page.getByRole('combobox', { hidden: true }) as HTMLInputElement;
  const nameOf = (option: HTMLElement) => within(option).getAllByRole('paragraph')[0]!;
  const options = () => textsOf(page.queryAllByRole('option').map(nameOf)).map((name) => name.trim());
  const chosen = () => {
    const option = page.getByRole('option', { selected: true });
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
    return nameOf(option).textContent;
  };
  const title = () => {
    const article = page.queryByRole('article');
    return article ? within(article).getByRole('heading', { level: 2 }).textContent : undefined;
  };
  return { ...page, box, options, chosen, title };
};

test('focuses the search box, and says what to ask', () => {
  const { root, box, getAllByRole } = open();
  expect(document.activeElement).toBe(box);
  expect(box.getAttribute('aria-expanded')).toBe('false');
  expect(root.textContent).toContain('Search for a term, such as');
  expect(getAllByRole('button', { name: /^(?:Post|Repost|Embargo|<b>Odd<\/b>)$/ }).length).toBeGreaterThan(0);
});

test('shows results while typing, with the match marked and the name that matched', () => {
  const page = open();
  page.type(page.box, 'twe');
  expect(page.options()).toEqual(['Post tweet']);
  expect(textsOf(page.getAllByRole('mark'))).toEqual(['twe']);
  expect(page.getAllByRole('status')[0]!.textContent).toBe('1 result');
  expect(page.box.getAttribute('aria-expanded')).toBe('true');
});

test('arrow keys move through the results and wrap; Enter opens one', () => {
  const page = open();
  page.type(page.box, 'post');
  expect([page.options(), page.chosen()]).toEqual([['Post', 'Repost'], 'Post']);
  page.press('ArrowDown');
  expect(page.chosen()).toBe('Repost');
  page.press('ArrowDown');
  expect(page.chosen()).toBe('Post');
  page.press('ArrowUp');
  page.press('Enter');
  expect([page.title(), page.options()]).toEqual(['Repost', []]);
  expect(document.activeElement).toBe(page.getByRole('heading', { name: 'Repost' }));
});

test('ignores Enter while an input method composes', () => {
  const page = open();
  page.type(page.box, 'post');
  page.press('Enter', { isComposing: true });
  expect(page.title()).toBeUndefined();
});

test('shows all of a term: names, Welsh, what changed, see also, source and licence', () => {
  const page = open();
  page.type(page.box, 'post');
  page.click(page.getByRole('option', { selected: true }));
  const words = page.getByRole('article').textContent;
  for (const part of [
    'Old names',
    'tweet',
    'What has changed since 2009',
    'It was a tweet.',
    'Our own',
    'Last checked 22 Nov 2026',
    'Our own advice',
    'Licence: MIT',
  ])
    expect(words).toContain(part);
  expect(page.getByText('trydariad').closest<HTMLElement>('[lang]')?.lang).toBe('cy');
  page.click(page.button('Repost'));
  expect(page.title()).toBe('Repost');
});

test('Escape goes back term by term, then clears the search, then reaches the browser', () => {
  const page = open();
  page.type(page.box, 'post');
  page.press('Enter');
  page.click(page.button('Repost'));
  page.press('Escape');
  expect(page.title()).toBe('Post');
  page.press('Escape');
  expect([page.title(), page.box.value, page.options()]).toEqual([undefined, 'post', ['Post', 'Repost']]);
  expect(document.activeElement).toBe(page.box);
  page.press('Escape');
  expect([page.box.value, page.options()]).toEqual(['', []]);
  const last = vi.fn<(event: Event) => void>((event) => expect(event.defaultPrevented).toBe(false));
  document.addEventListener('keydown', last, { once: true });
  page.press('Escape');
  expect(last).toHaveBeenCalledOnce();
});

test('closes the open term when a person types', () => {
  const page = open();
  page.type(page.box, 'post');
  page.press('Enter');
  page.type(page.box, 'embar');
  expect([page.title(), page.options()]).toEqual([undefined, ['Embargo']]);
});

test('offers similar terms if nothing is found', () => {
  const page = open();
  page.type(page.box, 'bargain');
  expect(page.getAllByRole('status')[0]!.textContent).toBe('No results for “bargain”');
  page.click(page.button('Embargo'));
  expect(page.title()).toBe('Embargo');
});

test('says what to try if no term is similar', () => {
  const page = open();
  page.type(page.box, 'zzzz');
  expect(page.root.textContent).toContain('Check the spelling, or type only the first few letters.');
});

test('shows markup in a rule set as text', () => {
  const page = open();
  page.type(page.box, 'odd');
  expect(page.options()).toContain('<b>Odd</b>');
  page.press('Enter');
  expect(page.title()).toBe('<b>Odd</b>');
  const article = within(page.getByRole('article'));
  expect([page.queryByRole('img'), article.queryByRole('link')]).toEqual([null, null]);
  expect(article.getByRole('heading', { level: 2 }).childElementCount).toBe(0);
});

test('a rule set without a glossary says so', () => {
  const page = open({ ...state, glossary: [] });
  expect(page.root.textContent).toContain('There is no glossary in your department’s rules.');
  page.type(page.box, 'post');
  expect(page.options()).toEqual([]);
});

test('opens a term from its address; Escape then goes to the search', () => {
  const page = open(state, '#term/embargo');
  expect([page.title(), document.activeElement?.textContent]).toEqual(['Embargo', 'Embargo']);
  page.press('Escape');
  expect([page.title(), page.hash()]).toEqual([undefined, '#look-up']);
  expect(document.activeElement).toBe(page.box);
});

test('looks up words from outside the popup, and opens the search for an unknown term', () => {
  const page = open({ ...state, asked: 'twe' });
  expect([page.box.value, page.options()]).toEqual(['twe', ['Post tweet']]);
  expect(open(state, '#term/gone').root.textContent).toContain('Search for a term, such as');
});

test('lists the terms of the current draft first, in its order', () => {
  const { getAllByRole } = open({ ...state, inDraft: ['embargo', 'gone', 'post'] });
  expect(textsOf(getAllByRole('heading', { level: 2 }))).toEqual(['Terms in your draft', 'Popular topics']);
  // The first list is that of the views.
  expect(textsOf(within(getAllByRole('list')[1]!).getAllByRole('button'))).toEqual(['Embargo', 'Post']);
});

test('finds the answer to a question about Countersign, opens it, and lists all of them', () => {
  const page = open({ ...state, help: getHelp('en') });
  page.type(page.box, 'how do I turn this off');
  expect(page.options()[0]).toBe('HelpPause Countersign or turn it off');
  page.press('Enter');
  expect([page.title(), page.hash()]).toEqual(['Pause Countersign or turn it off', '#help/pause']);
  page.go('#help');
  const links = within(page.getByRole('article')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(getHelp('en').map(({ id }) => `#help/${id}`));
  page.press('Escape');
  expect(page.hash()).toBe('#help/pause');
});

test('an answer links to the page that it is about, in a new tab if it is not in the popup', () => {
  const linkOn = (id: string) =>
    within(open({ ...state, help: getHelp('en') }, `#help/${id}`).getByRole('article')).getAllByRole('link')[0]!;
  expect(linkOn('shortcut').getAttribute('href')).toBe('/options.html#key');
  expect(linkOn('shortcut').getAttribute('target')).toBe('_blank');
  expect(linkOn('import-accounts').getAttribute('href')).toBe('#people/import');
});
