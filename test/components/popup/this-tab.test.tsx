// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { TabSummary } from '../../../lib/messaging/messages.ts';
import { emptyState, openPopup } from './open.tsx';

const rowsOf = (count: number): TabSummary => ({
  rows: Array.from({ length: count }, (_, at) => ({
    rule: `r/${at}`,
    message: `Do thing ${at}.`,
    severity: 'warning',
    places: at + 1,
  })),
  siteOff: null,
});

test('shows the hints of the tab in front, and the way to its panel', () => {
  const goToPanel = vi.fn();
  const page = openPopup({ ...emptyState, tab: rowsOf(6) }, '', { goToPanel });
  const region = page.getByRole('region', { name: 'Draft in this tab: 6 hints' });
  expect([...region.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Should fixDo thing 0.',
    'Should fixDo thing 1.2 places',
    'Should fixDo thing 2.3 places',
    'Should fixDo thing 3.4 places',
  ]);
  page.click(page.button('Go to the panel for 2 more'));
  expect(goToPanel).toHaveBeenCalledOnce();
});

test('a draft without hints is said to have none, and no draft is not spoken of', () => {
  expect(openPopup({ ...emptyState, tab: rowsOf(0) }).getByText(/No problems found/)).toBeTruthy();
  expect(openPopup({ ...emptyState, tab: null }).queryByRole('region')).toBeNull();
});

test('says that checking is paused, and turns it on again', () => {
  const resume = vi.fn();
  const off = { until: '2026-11-30T15:10', site: null, locked: false };
  const page = openPopup({ ...emptyState, off, tab: rowsOf(2) }, '', { resume });
  expect(page.getByText('Countersign is paused until 3:10pm')).toBeTruthy();
  expect(page.queryByRole('region')).toBeNull();
  page.click(page.button('Turn on again'));
  expect(resume).toHaveBeenCalledOnce();
});

test('a site that the department keeps off has no button to turn it on', () => {
  const page = openPopup({ ...emptyState, off: { until: null, site: 'pro.x.com', locked: true } });
  expect(page.getByText('Your department keeps Countersign off on pro.x.com')).toBeTruthy();
  expect(page.queryByRole('button', { name: /Turn on/ })).toBeNull();
});

test.each([
  ['any', ['Pause for 1 hour', 'Pause until I turn it on']],
  ['hour', ['Pause for 1 hour']],
  ['no', []],
] as const)('the menu offers the pauses that the policy allows: %s', (mayPause, offered) => {
  const page = openPopup({ ...emptyState, mayPause });
  const menu = page.root.querySelector('.popup-menu')!;
  expect([...menu.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(offered);
  expect([...menu.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/firstrun.html',
    '#report',
  ]);
});
