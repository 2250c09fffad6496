import { browser } from '../platform/browser.ts';
import { loadAttention } from '../delivery/need-attention.ts';
import { mayPauseOf } from '../delivery/policy/schema.ts';
import { watchStored } from '../delivery/store.ts';
import { getToolbarMessages } from '../i18n/toolbar-messages.ts';
import { isPaused } from '../settings/pause.ts';
import { storedPause } from '../settings/pause-store.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { createToolbar, type ToolbarContext } from './toolbar.ts';

const ALARM = 'pause';

/** Whether this version of the extension can read a rule set; null if that cannot be told now. */
type CanRead = (text: string) => Promise<boolean | null>;

const loadContext = async (canRead: CanRead): Promise<ToolbarContext> => {
  const { version } = browser.runtime.getManifest();
  const [settings, { policy, rulesNeedAttention }, asked] = await Promise.all([
    loadSettings(),
    loadAttention(Date.now(), { canRead, version }),
    storedPause.load().catch(() => null),
  ]);
  const pause = isPaused(asked, mayPauseOf(policy), Date.now()) ? asked : null;
  if (pause?.until) void browser.alarms.create(ALARM, { when: pause.until });
  return {
    showBadge: policy?.showBadge ?? settings.showBadge,
    rulesNeedAttention,
    pause,
    texts: getToolbarMessages(settings.language),
  };
};

/**
 * Starts the toolbar button: it follows the settings, the rules and the pause. Returns what shows the state of a tab.
 */
export const startToolbar = (canRead: CanRead): ReturnType<typeof createToolbar>['show'] => {
  const { show, refresh } = createToolbar(() => loadContext(canRead));
  watchSettings(refresh);
  watchStored(refresh);
  storedPause.watch(refresh);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });
  refresh();
  return show;
};
