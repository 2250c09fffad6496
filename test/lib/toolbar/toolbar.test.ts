import { beforeEach, expect, test, vi } from 'vitest';
import { getToolbarMessages } from '../../../lib/i18n/toolbar-messages.ts';
import type { TabState } from '../../../lib/messaging/messages.ts';
import type { ToolbarContext } from '../../../lib/toolbar/toolbar.ts';

/** The text on the button by tab; of all tabs under "all". */
const shown = vi.hoisted(() => new Map<number | 'all', string>());
vi.mock('../../../lib/platform/browser.ts', () => {
  const done = async () => undefined;
  return {
    browser: {
      tabs: { onRemoved: { addListener: () => {} } },
      action: {
        setTitle: done,
        setBadgeBackgroundColor: done,
        setBadgeTextColor: done,
        setBadgeText: async ({ tabId, text }: { readonly tabId?: number; readonly text: string }) => {
          if (tabId === 404) throw new Error('No tab with id: 404');
          shown.set(tabId ?? 'all', text);
        },
      },
    },
  };
});
const { createToolbar } = await import('../../../lib/toolbar/toolbar.ts');

beforeEach(() => shown.clear());

const hints = (suggestion: number): TabState => ({ state: 'checking', until: 0, error: 0, warning: 0, suggestion });
const usual: ToolbarContext = {
  showBadge: true,
  rulesNeedAttention: false,
  pause: null,
  texts: getToolbarMessages('en'),
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('each tab has its own number, and the last one told counts', async () => {
  const { show } = createToolbar(async () => usual);
  show(1, hints(3));
  show(1, hints(2));
  show(2, hints(5));
  await settled();
  expect([shown.get(1), shown.get(2)]).toEqual(['2', '5']);
});

test('a change of the settings reaches the tabs that are known, and all others', async () => {
  let context = usual;
  const { show, refresh } = createToolbar(async () => context);
  show(1, hints(3));
  await settled();
  context = { ...usual, pause: { until: null }, rulesNeedAttention: true };
  refresh();
  await settled();
  expect([shown.get(1), shown.get('all')]).toEqual(['3', 'II']);
  context = { ...usual, showBadge: false };
  refresh();
  await settled();
  expect([shown.get(1), shown.get('all')]).toEqual(['', '']);
});

test('a tab that has closed and a storage that fails do no harm', async () => {
  const load = vi
    .fn<() => Promise<ToolbarContext>>()
    .mockRejectedValueOnce(new Error('no storage'))
    .mockResolvedValue(usual);
  const { show } = createToolbar(load);
  show(1, hints(1));
  await settled();
  show(404, hints(1));
  show(1, hints(4));
  await settled();
  expect(shown.get(1)).toBe('4');
});
