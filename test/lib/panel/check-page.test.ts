import { expect, test, vi } from 'vitest';
import { starterState } from '../delivery/starter-state.ts';
import { createCheckPage } from '../../../lib/panel/check-page.ts';
import type { ExternalStore } from '../../../lib/platform/live.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { type Settings, defaultSettings } from '../../../lib/settings/settings.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { documentOf } from '../rule-set/document.ts';
import { policyOf } from '../delivery/update-world.ts';

vi.mock('../../../lib/platform/browser.ts', () => ({ browser: {} }));

/** A value that a test changes. */
const changing = <Value>(value: Value): ExternalStore<Value> & { readonly set: (next: Value) => void } => {
  let now = value;
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    set: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
  };
};

const texts = getMessages('en');

const open = () => {
  const settings = changing<Settings>(defaultSettings);
  const inForce = changing(starterState);
  const reasons: unknown[] = [];
  const page = createCheckPage({
    settings,
    inForce,
    replace: () => true,
    copy: async () => {},
    changeSettings: async (change) => change(defaultSettings),
    addReasons: async (given, days) => void reasons.push([given.map(({ reason }) => reason), days]),
    openGuidance: () => {},
    clock: () => new Date('2026-11-23T09:00'),
  });
  return {
    ...page,
    settings,
    inForce,
    reasons,
    excerpts: () => page.panel.view().panel.hints.map(({ excerpt }) => excerpt),
  };
};

test('a draft is checked by the rules of now, and again when they or the settings change', () => {
  const { write, inForce, settings, excerpts, accounts } = open();
  write('We commence a film', {});
  expect(excerpts()).toContain('commence');
  inForce.set({
    ...starterState,
    ruleSet: ruleSetSchema.parse(documentOf(1, { accounts: [{ handle: 'dept', limit: 4_000 }] })),
  });
  expect(excerpts()).not.toContain('commence');
  expect(accounts()).toEqual([{ handle: 'dept', limit: 4_000 }]);
  settings.set({ ...defaultSettings, accounts: [{ handle: '@Dept', limit: 25_000 }] });
  expect(accounts()).toEqual([{ handle: 'Dept', limit: 25_000 }]);
  inForce.set(starterState);
  expect(excerpts()).toContain('commence');
  settings.set({ ...defaultSettings, ignoredWords: ['commence'] });
  expect(excerpts()).not.toContain('commence');
});

test('a reason is stored for as many days as the policy of now says', async () => {
  const { write, panel, inForce, reasons } = open();
  inForce.set({ ...starterState, policy: policyOf({ reasonDays: 7 }) });
  write('OFFICIAL-SENSITIVE: the new centre', {});
  panel.actions.dismissHints(
    [panel.view().panel.hints.find(({ severity }) => severity === 'error')!.id],
    'A quotation',
  );
  await expect.poll(() => reasons).toEqual([[['A quotation'], 7]]);
});

test('the report names the rules of now as their policy does, and the time', () => {
  const { write, report, inForce } = open();
  inForce.set({
    ...starterState,
    ruleSet: ruleSetSchema.parse(documentOf(4)),
    origin: 'url',
    policy: policyOf({ departmentName: 'Department of Names' }),
  });
  write('Plain text', {});
  const { plain } = report(
    { text: 'Plain text', post: { reply: false, alts: [], poll: null, account: '', scheduledFor: '' } },
    texts,
  );
  expect(plain).toContain('> Plain text');
  expect(plain).toContain('Checked on 23 Nov 2026, 09:00. Rules: Department of Names, version 4');
});
