import type { Messages } from '../../lib/i18n/messages.ts';
import type { PanelActions, PanelState } from '../../lib/panel/types.ts';

type Props = {
  readonly state: Pick<PanelState, 'department' | 'mayPause' | 'site'>;
  readonly actions: Pick<PanelActions, 'pause' | 'openPage' | 'reportHint'>;
  readonly texts: Messages;
};

/** Whose rules these are, and the way to the settings, to help and to a pause. */
export const PanelMenu = ({ state: { department, mayPause, site }, actions, texts }: Props) => {
  const t = texts.menu;
  return (
    <details className="menu">
      <summary>
        {texts.name}: {department ?? t.starterRules}
      </summary>
      <ul>
        {mayPause !== 'no' && (
          <li>
            <button type="button" className="button-link" onClick={() => actions.pause('hour')}>
              {t.pauseHour}
            </button>
          </li>
        )}
        {mayPause === 'any' && (
          <li>
            <button type="button" className="button-link" onClick={() => actions.pause('any')}>
              {t.pauseAny}
            </button>
          </li>
        )}
        {mayPause === 'any' && site !== null && (
          <li>
            <button type="button" className="button-link" onClick={() => actions.pause('site')}>
              {t.turnOffSite(site)}
            </button>
          </li>
        )}
        {mayPause === 'no' && <li>{t.mayNotPause}</li>}
        {actions.reportHint && (
          <li>
            <button type="button" className="button-link" onClick={() => actions.reportHint?.(null)}>
              {t.reportHint}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="button-link" onClick={() => actions.openPage('settings')}>
            {t.settings}
          </button>
        </li>
        <li>
          <button type="button" className="button-link" onClick={() => actions.openPage('help')}>
            {t.help}
          </button>
        </li>
      </ul>
    </details>
  );
};
