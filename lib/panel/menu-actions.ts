import { getMessages } from '../i18n/messages.ts';
import { type Pause, PAUSE_UNTIL_TURNED_ON, pauseForAnHour } from '../settings/pause.ts';
import { withSite } from '../settings/settings.ts';
import type { ActionTools, PanelContext } from './parts.ts';
import type { PanelActions } from './types.ts';
import { startReport } from './wrong-hint.ts';

/** What the menu does. */
export const menuActions = (
  { dependencies, change, state, settings, rules, off }: PanelContext,
  { hideCard, hintOf }: ActionTools,
): Pick<PanelActions, 'pause' | 'resume' | 'openPage' | 'reportHint'> => {
  const { openReport } = dependencies;
  const notSaved = (): void => change({ notice: getMessages(settings().language).notices.notSaved });
  const store = (pause: Pause | null): void => void dependencies.setPause(pause).catch(notSaved);
  const setSite = (site: string, isOff: boolean): void =>
    void dependencies.changeSettings((old) => withSite(old, site, isOff)).catch(notSaved);
  return {
    pause: (length) => {
      const { mayPause } = rules();
      if (mayPause === 'no' || (length !== 'hour' && mayPause === 'hour')) return;
      hideCard();
      if (length === 'site') {
        if (dependencies.site !== null) setSite(dependencies.site, true);
      } else store(length === 'hour' ? pauseForAnHour(dependencies.clock().getTime()) : PAUSE_UNTIL_TURNED_ON);
    },
    resume: () => {
      const why = off();
      if (why?.by === 'person') setSite(why.site, false);
      else store(null);
    },
    openPage: dependencies.openPage,
    reportHint:
      openReport === undefined
        ? null
        : (id) => {
            const draft = state();
            const hint = id === null ? undefined : hintOf(id);
            const hints = hint ? [hint] : (draft?.hints ?? []);
            openReport(startReport(hints, draft?.result.draft ?? { text: '', sentences: [] }));
          },
  };
};
