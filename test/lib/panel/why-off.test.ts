import { expect, test } from 'vitest';
import { whyOff } from '../../../lib/panel/why-off.ts';
import { toTabState } from '../../../lib/panel/tab-state.ts';
import { defaultSettings, withSite } from '../../../lib/settings/settings.ts';
import { inUse, MARKED, open } from './open-panel.ts';

const X = 'https://x.com';
const offOnX = withSite(defaultSettings, X, true);

test.each([
  ['nothing', inUse, defaultSettings, X, null],
  ['the site is off', inUse, offOnX, X, { by: 'person', site: X }],
  ['another site is off', inUse, offOnX, 'https://pro.x.com', null],
  ['a box of the extension is on no site', inUse, offOnX, null, null],
  ['the policy keeps the site off', { ...inUse, offSites: [X] }, defaultSettings, X, { by: 'policy', site: X }],
  ['the policy lets nobody turn off a site', { ...inUse, mayPause: 'hour' }, offOnX, X, null],
  ['a pause', { ...inUse, paused: { until: 5 } }, defaultSettings, X, { by: 'pause', until: 5 }],
  ['both: the site has the last word', { ...inUse, paused: { until: 5 } }, offOnX, X, { by: 'person', site: X }],
] as const)('why checking is off: %s', (_, rules, settings, site, why) => {
  expect(whyOff(rules, settings, site)).toEqual(why);
});

test('only sites of ours can be turned off, each once', () => {
  expect(withSite(offOnX, X, true).offSites).toEqual([X]);
  expect(withSite(defaultSettings, 'https://example.org', true).offSites).toEqual([]);
  expect(withSite(offOnX, X, false).offSites).toEqual([]);
});

test('the menu turns checking off on this site, and on again', async () => {
  const { panel, write, last, stored } = open();
  write(MARKED);
  expect(last('marks')?.open).toHaveLength(1);
  panel.actions.pause('site');
  await Promise.resolve();
  expect(stored().offSites).toEqual([X]);
  panel.useSettings(stored());
  expect(last('marks')).toMatchObject({ marks: [], open: [] });
  expect(panel.view().panel.paused).toEqual({ until: null, site: 'x.com', locked: false });
  panel.actions.resume();
  await Promise.resolve();
  panel.useSettings(stored());
  expect(last('marks')?.open).toHaveLength(1);
});

test.each(['no', 'hour'] as const)('where the policy allows “%s”, no site is turned off', async (mayPause) => {
  const { panel, stored } = open({ mayPause });
  panel.actions.pause('site');
  await Promise.resolve();
  expect(stored().offSites).toEqual([]);
});

test('the toolbar button is told numbers alone', () => {
  const { panel, write } = open();
  expect(toTabState(panel)).toMatchObject({ state: 'no-draft' });
  write(MARKED);
  expect(toTabState(panel)).toEqual({ state: 'checking', until: 0, error: 1, warning: 0, suggestion: 1 });
  panel.useRules({ ...inUse, paused: { until: 7 } });
  expect(toTabState(panel)).toEqual({ state: 'paused', until: 7, error: 0, warning: 0, suggestion: 0 });
  panel.useRules({ ...inUse, offSites: [X] });
  expect(toTabState(panel)).toMatchObject({ state: 'off', error: 0 });
  panel.useRules(inUse);
  panel.receive({ type: 'gone', composer: 'home' });
  expect(toTabState(panel)).toMatchObject({ state: 'no-draft' });
});
