import type { OptionsState } from '../../components/options/types.ts';
import { readSettings } from '../../lib/settings/settings.ts';

/** Every state of the options page that is looked at and tried with axe. */
export const optionsStates: Readonly<Record<string, OptionsState>> = {
  'options, new': { settings: readSettings({}), preflightLocked: false, reasons: [] },
  'options, used': {
    settings: readSettings({
      accounts: [
        { handle: 'warmhomes', limit: 25_000 },
        { handle: 'a_department_xx', limit: 4_000 },
      ],
      ignoredWords: ['utilise', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'key worker'],
      key: 'Alt+Shift+K',
    }),
    preflightLocked: true,
    reasons: [
      { at: '2026-11-02T09:30:00Z', reason: 'The hashtag is the campaign’s own.' },
      { at: '2026-11-20T16:05:00Z', reason: 'Agreed with the press office: the number is published on the minister’s page and people need it today.' },
    ],
  },
};
