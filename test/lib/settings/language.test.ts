import { expect, test, vi } from 'vitest';
import { parseLanguage } from '../../../lib/settings/language.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';

vi.mock('../../../lib/platform/browser.ts', () => ({ browser: {} }));

test.each([
  undefined,
  null,
  7,
  'cy',
  [],
  {},
  { language: 'cy' },
  { language: 'en' },
  { language: 'fr' },
  { language: ['cy'] },
  { language: null, preflight: 'x' },
])('the language read alone is the one that is read with all settings: %j', (stored) => {
  expect(parseLanguage(stored)).toBe(parseSettings(stored).language);
});

test('Welsh is read as Welsh', () => {
  expect(parseLanguage({ language: 'cy' })).toBe('cy');
});
