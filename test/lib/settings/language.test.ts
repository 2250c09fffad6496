import { expect, test, vi } from 'vitest';
import { languageOf } from '../../../lib/settings/language.ts';
import { readSettings } from '../../../lib/settings/settings.ts';

vi.mock('../../../lib/platform/browser.ts', () => ({ browser: {} }));

test.each([undefined, null, 7, 'cy', [], {}, { language: 'cy' }, { language: 'en' }, { language: 'fr' }, { language: ['cy'] }, { language: null, preflight: 'x' }])(
  'the language read alone is the one that is read with all settings: %j',
  (stored) => {
    expect(languageOf(stored)).toBe(readSettings(stored).language);
  },
);

test('Welsh is read as Welsh', () => {
  expect(languageOf({ language: 'cy' })).toBe('cy');
});
