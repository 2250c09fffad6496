import { browser } from '../platform/browser.ts';
import { loadActiveRuleSet } from '../delivery/active-rule-set.ts';
import { issuesToShow } from '../delivery/issues.ts';
import { mayPauseOf } from '../delivery/policy/schema.ts';
import { watchStored } from '../delivery/store.ts';
import { getMessages } from '../i18n/messages.ts';
import { isPaused } from '../settings/pause.ts';
import { storedPause } from '../settings/pause-store.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { createToolbar, type ToolbarContext } from './toolbar.ts';

const ALARM = 'pause';

const loadContext = async (): Promise<ToolbarContext> => {
  const [settings, { policy, faults }, asked] = await Promise.all([
    loadSettings(),
    loadActiveRuleSet(Date.now()),
    storedPause.load().catch(() => null),
  ]);
  const pause = isPaused(asked, mayPauseOf(policy), Date.now()) ? asked : null;
  if (pause?.until) void browser.alarms.create(ALARM, { when: pause.until });
  return {
    showBadge: policy?.showBadge ?? settings.showBadge,
    rulesNeedAttention: issuesToShow(faults).length > 0,
    pause,
    texts: getMessages(settings.language),
  };
};

/**
 * Starts the toolbar button: it follows the settings, the rules and the pause. Returns what shows the state of a tab.
 */
export const startToolbar = (): ReturnType<typeof createToolbar>['show'] => {
  const { show, refresh } = createToolbar(loadContext);
  watchSettings(refresh);
  watchStored(refresh);
  storedPause.watch(refresh);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });
  refresh();
  return show;
};
