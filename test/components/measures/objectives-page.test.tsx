// @vitest-environment happy-dom
import { act, fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ObjectivesPage } from '../../../components/measures/objectives-page.tsx';
import type { ObjectivesActions, ObjectivesState } from '../../../components/measures/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { toHtmlFile } from '../../../lib/guidance/html-file.ts';
import { createData } from '../../../lib/measures/kinds/create-data.ts';
import { idleObjectives, objectivesStates, samplePosts } from '../../gallery/objectives-samples.ts';
import { hostileTexts } from '../../lib/text/hostile.ts';
import { postOf } from '../../lib/measures/results/posts.ts';
import { render, textsOf } from '../render.tsx';

const WHOLE = objectivesStates['objectives, a year']!;
const YEAR = { ...WHOLE, strategy: { ...WHOLE.strategy, objectives: WHOLE.strategy.objectives.slice(0, 2) } };

const show = (state: ObjectivesState, actions: Partial<ObjectivesActions> = {}, language: 'en' | 'cy' = 'en') =>
  render(
    <ObjectivesPage
      state={state}
      actions={{ ...idleObjectives, ...actions }}
      importer={<p>Import here</p>}
      texts={getMessages(language)}
    />,
  );

const choose = (page: ReturnType<typeof show>, label: string, value: string): void =>
  act(() => void fireEvent.change(page.getByRole('combobox', { name: label }), { target: { value } }));

test('says how to get an export from each network where nothing is imported', () => {
  const page = show(objectivesStates['objectives, nothing imported']!);
  expect(page.getByRole('heading', { level: 2, name: 'No figures yet' })).toBeTruthy();
  expect(page.getByText('Import here')).toBeTruthy();
  expect(page.getAllByRole('listitem')).toHaveLength(5);
  expect(page.queryByRole('form')).toBeNull();
});

test('shows first the newest month that the exports tell of whole, and its targets', () => {
  const page = show(WHOLE);
  expect(page.getByRole('combobox', { name: 'Period' })).toHaveProperty('value', '2026-10');
  const glance = page.getByRole('region', { name: 'At a glance' });
  expect(glance.textContent).toContain('1 of 3 targets met.');
  const row = within(glance).getByRole('row', { name: /^Link clicks/ });
  expect(textsOf(within(row).getAllByRole('cell'))).toEqual(['7,902 link clicks', '8,500', 'Not met', '−9%']);
});

test('tells a measure in words before its chart', () => {
  const page = show(YEAR);
  const measures = within(page.getByRole('region', { name: 'Objectives' })).getAllByRole('listitem');
  const clicks = measures.find(({ textContent }) => textContent.startsWith('Link clicks'))!;
  expect(clicks.textContent).toContain('7,902 link clicks in October 2026, 7% under the target of 8,500.');
  expect(clicks.textContent).toContain('9% fewer than in September 2026 (8,680).');
  // The table of the chart has what the chart shows.
  const table = within(clicks).getByRole('table', { name: 'Link clicks over time', hidden: true });
  const rows = within(table).getAllByRole('row', { hidden: true });
  expect(rows.at(-1)!.textContent).toBe('October 20267,902 link clicks');
});

test('says which kind of post brought most, in all and for each post', () => {
  const page = show(YEAR);
  const posts = page.getByRole('region', { name: 'Posts and what they brought' });
  expect(posts.textContent).toContain('Most came from “Statistics”: 1,862 link clicks from 13 posts.');
  expect(posts.textContent).toContain('For each post, “Statistics” brought most: 143 link clicks a post.');
  const byKind = within(posts).getAllByRole('table')[0]!;
  expect(within(byKind).getAllByRole('row')[1]!.textContent).toBe('Statistics1,86214313');
});

test('another period and what it is compared with change every sentence', () => {
  const page = show(YEAR);
  choose(page, 'Period', '2026-Q3');
  expect(page.root.textContent).toMatch(/link clicks in July to September 2026, on the target of 25,500/);
  expect(page.root.textContent).toContain('About the same as in April to June 2026 (25,234).');
  choose(page, 'Compare with', 'yearBefore');
  expect(page.root.textContent).toContain('There is no value for July to September 2025 to compare it with.');
});

test('another figure is shown by kind and by hour', () => {
  const page = show(YEAR);
  choose(page, 'Figure', 'replies');
  expect(page.getByRole('region', { name: 'Posts and what they brought' }).textContent).toContain(
    'Replies for each post, by day of the week and hour',
  );
});

test('networks are shown each by itself, accounts by the alphabet, and nothing is told of few posts', () => {
  const page = show(objectivesStates['objectives, few posts of two networks']!);
  const few = page.root.textContent;
  expect(few).toContain('only: one more or less changes it a lot.');
  expect(few).toContain('No kind has ten posts or more');
  choose(page, 'Period', '2026');
  const text = page.root.textContent;
  expect(text).toContain('Networks count in different ways.');
  expect(text).toContain('In the order of the alphabet.');
  expect(text).toContain('2 posts could not be read and are left out.');
});

test('arrow keys read a chart value by value', () => {
  const page = show(YEAR);
  const chart = page.getAllByRole('group', { name: /^Link clicks over time\. Use the arrow keys/ })[0]!;
  const reading = () => chart.closest('figure')!.querySelector('[aria-live]')!.textContent;
  act(() => chart.focus());
  act(() => void fireEvent.keyDown(chart, { key: 'ArrowRight' }));
  expect(reading()).toMatch(/^1 Oct 2026: \d+ link clicks$/);
  act(() => void fireEvent.keyDown(chart, { key: 'End' }));
  expect(reading()).toMatch(/^31 Oct 2026: /);
  act(() => void fireEvent.keyDown(chart, { key: 'ArrowLeft' }));
  expect(reading()).toMatch(/^30 Oct 2026: /);
  act(() => chart.blur());
  expect(reading()).toBe('');
});

test('a value, a target and a note that a person writes are saved under their measure', async () => {
  const written: unknown[] = [];
  const page = show(YEAR, {
    write: async ({ key, value, text }) => {
      written.push([key, value, text]);
      return true;
    },
  });
  const save = async (label: string, text: string, place = 0) => {
    const field = page.getAllByRole('textbox', { name: label, hidden: true })[place]!;
    act(() => void fireEvent.change(field, { target: { value: text } }));
    await act(async () => void fireEvent.submit(field.closest('form')!));
    return field.closest('form')!.querySelector('[role=status]')!.textContent;
  };
  expect(await save('Value for October 2026', '1,250.5')).toBe('Saved on this computer.');
  expect(await save('Value for October 2026', 'many')).toBe('Write a number, such as 1200.');
  expect(await save('Target for each month', '')).toBe('Saved on this computer.');
  expect(await save('Your notes on this objective for October 2026', 'A strike.')).toBe('Saved on this computer.');
  expect(written).toEqual([
    ['measure/reach/followers/2026-10', 1250.5, ''],
    ['target/reach/followers', null, ''],
    ['note/reach/2026-10', null, 'A strike.'],
  ]);
});

test('a kind that is wrong is changed, and what tells a kind is said', async () => {
  const chosen: unknown[] = [];
  const page = show(YEAR, {
    chooseKind: async ({ key }, kind) => {
      chosen.push([key, kind]);
      return false;
    },
  });
  const list = page.disclosure('Change the kind of a post')!;
  list.open = true;
  act(() => void fireEvent(list, new Event('toggle')));
  const [post] = page.getAllByRole('combobox', { name: /^Kind of: /, hidden: true });
  await act(async () => void fireEvent.change(post!, { target: { value: 'speech' } }));
  expect(chosen).toEqual([[expect.stringMatching(/^x\//), 'speech']]);
  expect(page.getByText('Not saved. Try again.')).toBeTruthy();
  expect(page.getByRole('region', { name: 'Kinds of post' }).textContent).toContain('By its link');
});

test('the mix stands beside what the strategy wants, with the kinds of which there is no post', () => {
  const kinds = show(YEAR).getByRole('region', { name: 'Kinds of post' });
  expect(kinds.textContent).toMatch(/On \d+ of 22 working days, 2 to 10 posts went out, as the strategy asks\./);
  expect(within(kinds).getByRole('row', { name: /^News release/ }).textContent).toBe('News release11%25%13');
  expect(kinds.textContent).toMatch(/No posts of these kinds: Campaign/);
});

test('the report is of a quarter, and has everything and nothing to press', () => {
  const saved: Element[] = [];
  const page = show(YEAR, { save: (shown) => void saved.push(shown) });
  page.click(page.button('Report'));
  const report = page.getByRole('article');
  expect(within(report).getByRole('heading', { level: 1 }).textContent).toBe('Report: October to December 2026');
  expect(report.textContent).toContain('link clicks in October to December 2026 so far');
  expect(report.textContent).toContain('The flu campaign began in October.');
  expect(report.textContent).toContain('Teachers thanked us for short answers.');
  expect(
    within(report).getByRole('table', { name: 'Link clicks for each post, by day of the week and hour' }),
  ).toBeTruthy();
  expect(report.querySelectorAll('button, select, input, textarea, form, [tabindex], details')).toHaveLength(0);
  page.click(page.button('Save as an HTML file'));
  expect(saved[0]!.contains(report)).toBe(true);
});

test('shows hostile text as text, on the page and in the saved report', () => {
  for (const text of hostileTexts.slice(0, 20)) {
    const posts = [
      ...samplePosts(3, { text, account: text.slice(0, 80) || null }),
      postOf('2026-10-30', { linkClicks: 3 }, { text }),
    ];
    const note = { key: 'note/reach/2026-Q4', value: null, text, at: 0 };
    const strategy = { ...YEAR.strategy, objectives: YEAR.strategy.objectives.slice(0, 1) };
    const page = show({ ...YEAR, strategy, department: text, ...createData(YEAR.strategy, posts, [note]) });
    page.click(page.button('Report'));
    const shown = page.getByRole('article');
    const file = toHtmlFile({ language: 'en', title: text, style: 'p{}', body: shown.outerHTML });
    const saved = new DOMParser().parseFromString(file, 'text/html');
    for (const root of [shown, saved.body])
      expect(
        root.querySelectorAll(
          'script, img, iframe, object, embed, form, base, link, meta, style, [onerror], [onload], [src]',
        ),
        text,
      ).toHaveLength(0);
    page.unmount();
  }
}, 120_000);

test('everything is said in Welsh', () => {
  const page = show(YEAR, {}, 'cy');
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Sut mae pethau’n mynd yn erbyn ein hamcanion');
  expect(page.root.textContent).toContain('Cliciau ar ddolenni: 7,902 (Hydref 2026), 7% o dan y targed o 8,500.');
  expect(page.root.textContent).toContain('116 postiad ar X');
});
