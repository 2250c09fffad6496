import { clockTime } from '../../lib/text/time/format.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ChangeList } from './change-list.tsx';
import type { RulesState } from '../../lib/delivery/page/types.ts';

type Props = { readonly state: RulesState; readonly texts: Messages };

/** The active rules in figures: version, dates, what changed, and when the server or policy was last checked. */
export const RulesSummary = ({ state, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  const { origin, since, lastChecked } = state;
  const byPolicy = origin === 'inline' || origin === 'url';
  return (
    <dl className="rules-facts">
      <dt>{t.version}</dt>
      <dd>{state.version}</dd>
      <dt>{t.published}</dt>
      <dd>{texts.date(state.published)}</dd>
      <dt>{t.expires}</dt>
      <dd>{state.expires === null ? t.noExpiry : texts.date(state.expires)}</dd>
      {(byPolicy || state.changeNote !== null || since) && (
        <>
          <dt>{t.changed}</dt>
          <dd>
            {state.changeNote === null ? (
              byPolicy && t.noNote
            ) : (
              <bdi lang={state.ruleSet.language}>{state.changeNote}</bdi>
            )}
            {since && (
              <details className="rules-since">
                <summary>{t.since(since.version)}</summary>
                <ChangeList changes={since.changes} texts={texts} />
              </details>
            )}
          </dd>
        </>
      )}
      {origin !== 'personal' && (
        <>
          <dt>{t.lastChecked}</dt>
          <dd>{lastChecked === null ? t.never : t.at(texts.date(lastChecked), clockTime(lastChecked))}</dd>
        </>
      )}
    </dl>
  );
};
