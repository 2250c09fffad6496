import { inUse } from './open-panel.ts';
import { expect, test } from 'vitest';
import type { Span } from '../../../lib/text/span.ts';
import { createLocalDraft, type LocalDraftDependencies } from '../../../lib/panel/local-draft.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';

const rules = starterRuleSet();
const { notices } = getMessages('en');

const open = (more: Partial<LocalDraftDependencies> = {}) => {
  const replaced: unknown[] = [];
  const copied: string[] = [];
  const reasons: unknown[] = [];
  const draft = createLocalDraft({ ...inUse, ruleSet: rules }, defaultSettings, {
    replace: (span: Span, expected, text) => (replaced.push([span, expected, text]), true),
    copy: async (text) => void copied.push(text),
    changeSettings: async (change) => change(defaultSettings),
    addReasons: async (given) => void reasons.push(...given),
    openGuidance: () => {},
    clock: () => new Date('2026-11-23T09:00'),
    ...more,
  });
  const state = () => draft.panel.view().panel;
  const hint = () => state().hints.find(({ excerpt }) => excerpt === 'utilise');
  return { ...draft, state, hint, replaced, copied, reasons };
};

test('a text gets the hints, the count and the questions it would get in the composer', () => {
  const { write, state, hint } = open();
  write('We utilise 5% more', {});
  expect(hint()?.replacements[0]?.text).toBe('use');
  expect([state().weightedLength, state().limit]).toEqual([18, 280]);
  expect(state().checklist.length).toBeGreaterThan(0);
});

test('a fix is made where it stands; one that could not be made says so', () => {
  const page = open();
  page.write('We utilise a film', {});
  page.panel.actions.fix(page.hint()!.id, 0);
  expect(page.replaced).toEqual([[{ start: 3, end: 10 }, 'utilise', 'use']]);
  expect(page.state().notice).toBeNull();
  const other = open({ replace: () => false });
  other.write('We utilise a film', {});
  other.panel.actions.fix(other.hint()!.id, 0);
  expect(other.state().notice).toBe(notices.notFixed);
});

test('what is said of the post counts', () => {
  const { write, state } = open();
  const rules = () => state().hints.map(({ rule }) => rule);
  write('A film', { media: [{ kind: 'image', alt: '' }] });
  expect(rules()).toContain('alt/missing');
  write('A film', { media: [{ kind: 'image', alt: 'A red door in a brick wall, half open' }] });
  expect(rules()).not.toContain('alt/missing');
});

test('a longer account has its own limit, also when settings change', () => {
  const { panel, write, state } = open();
  write('A film', { account: 'dept' });
  panel.useSettings({ ...defaultSettings, accounts: [{ handle: 'dept', limit: 25_000 }] });
  expect(state().limit).toBe(25_000);
});

test('a copy is told of, whether it went well or not', async () => {
  const page = open();
  page.write('We utilise a film', {});
  page.panel.actions.copy(page.hint()!.id, 0);
  await Promise.resolve();
  await Promise.resolve();
  expect([page.copied, page.state().notice]).toEqual([['use'], notices.copied]);
  const other = open({ copy: () => Promise.reject(new Error('no')) });
  other.write('We utilise a film', {});
  other.panel.actions.copy(other.hint()!.id, 0);
  await Promise.resolve();
  await Promise.resolve();
  expect(other.state().notice).toBe(notices.notCopied);
});

test('a reason for ignoring a must-fix hint is stored', async () => {
  const { panel, write, state, reasons } = open();
  write('OFFICIAL-SENSITIVE', {});
  panel.actions.dismissHints([state().hints.find(({ severity }) => severity === 'error')!.id], 'Already public');
  await expect
    .poll(() => reasons)
    .toEqual([{ at: new Date('2026-11-23T09:00').toISOString(), reason: 'Already public', rule: 'sec/marking' }]);
  expect(state().ignored).toHaveLength(1);
});
