// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Card } from '../../../components/panel/card.tsx';
import type { CardView, HintActions, HintView } from '../../../lib/panel/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { samples } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

const alone = (hint: HintView): CardView => ({ hint, row: [hint] });

test('the card says how much it matters, what to do, why and on whose word', () => {
  const { actions } = recorder<HintActions>([]);
  const { root } = render(<Card card={alone(samples.plain)} actions={actions} texts={getMessages('en')} />);
  for (const words of [
    'Should fix',
    'Use “use” instead of “utilise”.',
    'Plain words reach more people.',
    'words to avoid',
    'Last checked 2 Nov 2026',
  ])
    expect(root.textContent).toContain(words);
});

test('its source is a link only to a listed host, which is shown', () => {
  const { actions } = recorder<HintActions>([]);
  const { getByRole, getByText, queryByRole, queryByText, show } = render(
    <Card card={alone(samples.plain)} actions={actions} texts={getMessages('en')} />,
  );
  expect(getByRole('link', { name: /words to avoid/ }).getAttribute('href')).toBe(samples.plain.source.url);
  expect(getByText('www.gov.uk')).toBeTruthy();
  show(<Card card={alone({ ...samples.plain, linkHosts: ['gov.uk'] })} actions={actions} texts={getMessages('en')} />);
  expect([queryByRole('link'), queryByText('www.gov.uk')]).toEqual([null, null]);
});

test('its buttons fix and ignore', () => {
  const { calls, actions } = recorder<HintActions>(['fix', 'dismissHints', 'ignoreWord', 'openGuidance']);
  const { root, button, click, show } = render(
    <Card card={alone(samples.plain)} actions={actions} texts={getMessages('en')} />,
  );
  click(button('Change to “use”'));
  click(button('Ignore in this post'));
  click(button('Never flag “utilise” again'));
  expect(root.textContent).not.toContain('Read the guidance');
  show(
    <Card card={alone({ ...samples.plain, guidance: 'plain-words' })} actions={actions} texts={getMessages('en')} />,
  );
  click(button('Read the guidance'));
  expect(calls).toEqual([
    ['fix', 'plain', 0],
    ['dismissHints', ['plain'], undefined],
    ['ignoreWord', 'plain'],
    ['openGuidance', 'plain'],
  ]);
});

test('it has no place to type, so it never needs focus', () => {
  const { actions } = recorder<HintActions>([]);
  const { root } = render(<Card card={alone(samples.several)} actions={actions} texts={getMessages('en')} />);
  expect(root.querySelector('input, textarea, select, [contenteditable], [autofocus]')).toBeNull();
});

test('one press on a listed reason ignores a must-fix hint in the card, without focus', () => {
  const { calls, actions } = recorder<HintActions>(['dismissHints']);
  const { queryByRole, button, click } = render(
    <Card card={alone(samples.hashtag)} actions={actions} texts={getMessages('en')} />,
  );
  click(button('Ignore in this post'), true);
  expect([calls, document.activeElement, queryByRole('textbox')]).toEqual([[], document.body, null]);
  click(button('Already public'));
  expect(calls).toEqual([['dismissHints', ['hashtag'], 'Already public']]);
});

test('a hint that may not be ignored has no button for it', () => {
  const { actions } = recorder<HintActions>([]);
  const { queryByRole } = render(
    <Card card={alone({ ...samples.hashtag, mayIgnore: false })} actions={actions} texts={getMessages('en')} />,
  );
  expect(queryByRole('button', { name: /Ignore|Never flag/ })).toBeNull();
});

test('a fix that removes bold and italic says so, also in the description of its button', () => {
  const { actions } = recorder<HintActions>([]);
  const { getByRole, getByText } = render(
    <Card card={alone({ ...samples.plain, losesStyle: true })} actions={actions} texts={getMessages('en')} />,
  );
  expect(getByText('This fix removes bold and italic.')).toBeTruthy();
  expect(
    getByRole('button', {
      name: /^Change to “use”/,
      description: new RegExp(`^${samples.plain.message} This fix removes bold and italic. It then says: `),
    }),
  ).toBeTruthy();
});
