// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Card } from '../../../components/panel/card.tsx';
import type { HintActions } from '../../../lib/panel/types.ts';
import { getMessages } from '../../../lib/i18n/texts.ts';
import { samples } from '../../gallery/samples.ts';
import { recorder, render } from '../render.tsx';

test('the card says how much it matters, what to do, why and on whose word', () => {
  const { actions } = recorder<HintActions>([]);
  const { root } = render(<Card hint={samples.plain} actions={actions} texts={getMessages('en')} />);
  for (const words of ['Should fix', 'Use “use” instead of “utilise”.', 'Plain words reach more people.', 'words to avoid', 'checked 2 Nov 2026'])
    expect(root.textContent).toContain(words);
});

test('its source is a link only to a listed host, which is shown', () => {
  const { actions } = recorder<HintActions>([]);
  const { root, show } = render(<Card hint={samples.plain} actions={actions} texts={getMessages('en')} />);
  expect([root.querySelector('.source a')?.getAttribute('href'), root.querySelector('.host')?.lastChild?.textContent]).toEqual([samples.plain.source.url, 'www.gov.uk']);
  show(<Card hint={{ ...samples.plain, linkHosts: ['gov.uk'] }} actions={actions} texts={getMessages('en')} />);
  expect([root.querySelector('.source a'), root.querySelector('.host')]).toEqual([null, null]);
});

test('its buttons fix and ignore', () => {
  const { calls, actions } = recorder<HintActions>(['fix', 'dismissHint', 'ignoreWord', 'openGuidance']);
  const { root, button, click, show } = render(<Card hint={samples.plain} actions={actions} texts={getMessages('en')} />);
  click(root.querySelector('[data-fix]')!);
  click(button('Ignore in this post'));
  click(button('Never flag “utilise” again'));
  expect(root.textContent).not.toContain('Read more');
  show(<Card hint={{ ...samples.plain, guidance: 'plain-words' }} actions={actions} texts={getMessages('en')} />);
  click(button('Read more'));
  expect(calls).toEqual([['fix', 'plain', 0], ['dismissHint', 'plain', undefined], ['ignoreWord', 'plain'], ['openGuidance', 'plain']]);
});

test('it has no place to type, so it never needs focus', () => {
  const { actions } = recorder<HintActions>([]);
  const { root } = render(<Card hint={samples.several} actions={actions} texts={getMessages('en')} />);
  expect(root.querySelector('input, textarea, select, [contenteditable], [autofocus]')).toBeNull();
});

test('one press on a listed reason ignores a must-fix hint in the card, without focus', () => {
  const { calls, actions } = recorder<HintActions>(['dismissHint']);
  const { root, button, click } = render(<Card hint={samples.hashtag} actions={actions} texts={getMessages('en')} />);
  click(button('Ignore in this post'), true);
  expect([calls, document.activeElement, root.querySelector('input')]).toEqual([[], document.body, null]);
  click(button('Already public'));
  expect(calls).toEqual([['dismissHint', 'hashtag', 'Already public']]);
});

test('a hint that may not be ignored has no button for it', () => {
  const { actions } = recorder<HintActions>([]);
  const { root } = render(<Card hint={{ ...samples.hashtag, mayIgnore: false }} actions={actions} texts={getMessages('en')} />);
  expect(root.textContent).not.toMatch(/Ignore|Never flag/);
});

test('a fix that removes bold and italic says so, also in the description of its button', () => {
  const { actions } = recorder<HintActions>([]);
  const { root } = render(<Card hint={{ ...samples.plain, losesStyle: true }} actions={actions} texts={getMessages('en')} />);
  const described = root.querySelector('[data-fix]')!.getAttribute('aria-describedby')!.split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([samples.plain.message, 'This fix removes bold and italic.']);
});
