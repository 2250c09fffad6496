import type { Messages } from '../../lib/i18n/messages.ts';
import type { PopupActions, PopupState } from './types.ts';

type Props = {
  readonly state: Pick<PopupState, 'off' | 'mayPause' | 'strategy'>;
  readonly actions: PopupActions;
  readonly texts: Messages;
};

/** The way to help and to a pause, and to the page on which a wrong hint is reported. */
export const PopupMenu = ({ state: { off, mayPause, strategy }, actions, texts: { menu: t, guidance } }: Props) => (
  <details className="popup-menu">
    <summary>{t.title}</summary>
    <ul>
      <li>
        <a href="/firstrun.html" target="_blank" rel="noopener noreferrer">
          {t.help}
        </a>
      </li>
      {strategy.objectives.length > 0 && (
        <li>
          <a href="/objectives.html" target="_blank" rel="noopener noreferrer">
            {guidance.results}
          </a>
        </li>
      )}
      <li>
        <a href="#report">{t.reportHint}</a>
      </li>
      {off === null && mayPause !== 'no' && (
        <li>
          <button type="button" className="button-link" onClick={() => actions.pause('hour')}>
            {t.pauseHour}
          </button>
        </li>
      )}
      {off === null && mayPause === 'any' && (
        <li>
          <button type="button" className="button-link" onClick={() => actions.pause('any')}>
            {t.pauseAny}
          </button>
        </li>
      )}
      {mayPause === 'no' && <li>{t.mayNotPause}</li>}
    </ul>
  </details>
);
