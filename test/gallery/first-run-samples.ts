import type { FirstRunState } from '../../components/first-run/types.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { panelStates, samples } from './samples.ts';

const text = getMessages('en').firstRun.sample;
const at = (excerpt: string) => ({ start: text.indexOf(excerpt), end: text.indexOf(excerpt) + excerpt.length });

const installed: FirstRunState = {
  hasRun: false,
  isPinned: false,
  rules: null,
  shortcut: 'Alt+Shift+C',
  language: 'en',
  text,
  panel: { ...panelStates['four hints']!, hints: [{ ...samples.plain, target: at('utilise') }] },
};

/** The first-run page as it may be. */
export const firstRunStates: Readonly<Record<string, FirstRunState>> = {
  'first run': installed,
  'first run, rules of a department': {
    ...installed,
    hasRun: true,
    isPinned: true,
    rules: {
      department: 'Department for Trying Out',
      version: 7,
      published: '2026-11-02',
      contact: 'digital@trying-out.example',
      greeting: 'Welcome. We read every report of a wrong hint.',
    },
  },
  'first run, nothing written': { ...installed, text: '', panel: { ...panelStates['four hints']!, hints: [] } },
};
