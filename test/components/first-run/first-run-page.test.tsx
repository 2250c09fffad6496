// @vitest-environment happy-dom
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { FirstRunPage } from '../../../components/first-run/first-run-page.tsx';
import type { FirstRunActions, FirstRunState } from '../../../components/first-run/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { firstRunStates } from '../../gallery/first-run-samples.ts';
import { idle } from '../../gallery/samples.ts';
import { panelOn } from '../../quality/said.ts';
import { recorder, render } from '../render.tsx';

const texts = getMessages('en');
const names = [...Object.keys(idle), 'write', 'chooseLanguage'] as readonly (keyof FirstRunActions)[];

const open = (state: FirstRunState = firstRunStates['first run']!) => {
  const { calls, actions } = recorder<FirstRunActions>(names);
  const done = (name: string) => calls.filter(([called]) => called === name);
  return { ...render(<FirstRunPage state={state} actions={actions} field={createRef()} texts={texts} />), done };
};

test('its sample has one hint of each severity by the starter rules', () => {
  const { hints } = panelOn(starterRuleSet())({ text: texts.firstRun.sample, context: {} });
  expect(hints.map(({ severity }) => severity).toSorted()).toEqual(['error', 'suggestion', 'warning']);
});

test('says what Countersign is, and that no department has set rules', () => {
  const page = open();
  expect(page.getByRole('heading', { level: 1, name: 'Countersign is ready' })).toBeTruthy();
  expect(page.getByText(/^You are using the starter rules/)).toBeTruthy();
});

test('what it says of the rules and of posting is true whoever set the rules', () => {
  for (const { firstRun } of [getMessages('en'), getMessages('cy')])
    expect(`${firstRun.lead} ${firstRun.neverList.join(' ')}`).not.toMatch(
      /your department|eich adran|for good|am byth/,
    );
});

test('names the department, its greeting and whom to ask', () => {
  const page = open(firstRunStates['first run, rules of a department']);
  expect(page.getByText('Department for Trying Out, version 7, published 2 Nov 2026.')).toBeTruthy();
  expect(page.getByText('Welcome. We read every report of a wrong hint.')).toBeTruthy();
  expect(page.getByText('For questions about these rules: digital@trying-out.example')).toBeTruthy();
});

test('says how to pin the button only where it is out of sight', () => {
  expect(open().queryByText(/pin Countersign/)).toBeTruthy();
  expect(open({ ...firstRunStates['first run']!, isPinned: null }).queryByText(/pin Countersign/)).toBeNull();
});

test('what is written in the box to try is checked, and a fix is made', () => {
  const page = open();
  page.type(page.getByRole('textbox', { name: 'Write a post' }), 'Hello');
  expect(page.done('write')).toEqual([['write', 'Hello']]);
  page.click(page.getByRole('button', { name: /^Change to “use”/ }));
  expect(page.done('fix')).toHaveLength(1);
});

test('the language is chosen there', () => {
  const page = open();
  expect(page.getByRole('radio', { name: 'English', checked: true })).toBeTruthy();
  page.click(page.getByRole('radio', { name: 'Cymraeg' }));
  expect(page.done('chooseLanguage')).toEqual([['chooseLanguage', 'cy']]);
});

test('leads to X and to the settings', () => {
  const page = open();
  expect(page.getByRole('link', { name: 'Open X' }).getAttribute('href')).toBe('https://x.com/compose/post');
  expect(page.getByRole('link', { name: 'Open settings' }).getAttribute('href')).toContain('/options.html');
});
