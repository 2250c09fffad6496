import { describe, expect, test } from 'vitest';
import { opensFirstRun } from '../../../lib/settings/opens-first-run.ts';

const state = { moment: 'installed', seen: false, isManaged: false, asksConsent: false, policy: {} } as const;

describe('the first-run page opens', () => {
  test.each([
    ['after a person installed it', {}],
    ['at the first press where an administrator installed it', { moment: 'pressed', isManaged: true }],
    [
      'at a press in a browser that asks for consent, if the page was not seen',
      { moment: 'pressed', asksConsent: true },
    ],
    [
      'in a browser that asks for consent, though the policy says never',
      { moment: 'pressed', asksConsent: true, isManaged: true, policy: { firstRun: 'never' } },
    ],
    ['where the policy says once', { policy: { firstRun: 'once' } }],
  ] as const)('%s', (_, given) => {
    expect(opensFirstRun({ ...state, ...given })).toBe(true);
  });
});

describe('the first-run page stays closed', () => {
  test.each([
    ['once it was seen', { seen: true }],
    ['after an administrator installed it, until a press', { isManaged: true }],
    ['at a press where a person installed it: it opened then', { moment: 'pressed' }],
    ['where the policy says never', { policy: { firstRun: 'never' } }],
    ['at a press where the policy says never', { moment: 'pressed', isManaged: true, policy: { firstRun: 'never' } }],
    [
      'where the policy says never and that consent was given',
      { moment: 'pressed', asksConsent: true, isManaged: true, policy: { firstRun: 'never', consentGiven: true } },
    ],
  ] as const)('%s', (_, given) => {
    expect(opensFirstRun({ ...state, ...given })).toBe(false);
  });
});
