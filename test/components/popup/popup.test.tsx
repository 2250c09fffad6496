// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { emptyState, openPopup, term } from './open.tsx';

const current = (root: HTMLElement) => [...root.querySelectorAll('nav [aria-current=page]')].map(({ textContent }) => textContent);

test('each view is a link, and the one shown is marked', () => {
  const { root, go } = openPopup(emptyState);
  expect([...root.querySelectorAll('nav a')].map((link) => [link.textContent, link.getAttribute('href')])).toContainEqual(['People', '#people']);
  expect(current(root)).toEqual(['Look up']);
  go('#people');
  expect(current(root)).toEqual(['People']);
  expect(root.querySelector('main')!.textContent).toContain('people, shown');
});

test('a view is found as it was left', () => {
  const page = openPopup({ ...emptyState, glossary: [term('embargo', { term: 'Embargo' })] });
  const box = page.root.querySelector('input')!;
  page.type(box, 'emb');
  page.go('#people');
  expect(box.closest('[hidden]')).not.toBeNull();
  page.go('#look-up');
  expect([box.value, box.closest('[hidden]'), document.activeElement]).toEqual(['emb', null, box]);
});

test('it says whose rules are in force, and the settings are one press away', () => {
  const openSettings = vi.fn<() => void>();
  const { root, click, button } = openPopup(emptyState, '', { openSettings });
  expect(root.querySelector('.in-force')?.textContent).toContain('Department of Tests, version 7, since 2 Nov 2026');
  expect(root.querySelector('.problems')).toBeNull();
  click(button('Settings'));
  expect(openSettings).toHaveBeenCalledOnce();
});

test('whatever is wrong with the rules is said', () => {
  const problems = ['The rules could not be updated.', 'One check is left out.'];
  const { root } = openPopup({ ...emptyState, inForce: { ...emptyState.inForce, problems } });
  expect([...root.querySelectorAll('.problems li')].map(({ textContent }) => textContent)).toEqual(problems);
});
