import { clockTime } from '../../lib/text/time/format.ts';
import { getRulesMessages } from '../../lib/i18n/rules-texts.ts';
import type { Messages } from '../../lib/i18n/texts.ts';
import { ChangeList } from './change-list.tsx';
import type { RulesState } from '../../lib/delivery/page/types.ts';

type Props = { readonly state: RulesState; readonly texts: Messages };

/** The rules in force in figures: version, days, what changed, and when whoever brings them was last heard. */
export const RulesSummary = ({ state, texts }: Props) => {
  const own = getRulesMessages(texts.language);
  const { origin, since, lastChecked } = state;
  const byPolicy = origin === 'inline' || origin === 'url';
  return (
    <dl className="rules-facts">
      <dt>{own.version}</dt>
      <dd>{state.version}</dd>
      <dt>{own.published}</dt>
      <dd>{texts.date(state.published)}</dd>
      <dt>{own.expires}</dt>
      <dd>{state.expires === null ? own.noExpiry : texts.date(state.expires)}</dd>
      {(byPolicy || state.changeNote !== null || since) && (
        <>
          <dt>{own.changed}</dt>
          <dd>
            {state.changeNote === null ? byPolicy && own.noNote : <span lang={state.ruleSet.language}>{state.changeNote}</span>}
            {since && (
              <details className="rules-since">
                <summary>{own.since(since.version)}</summary>
                <ChangeList changes={since.changes} texts={texts} />
              </details>
            )}
          </dd>
        </>
      )}
      {origin !== 'personal' && (
        <>
          <dt>{own.lastChecked}</dt>
          <dd>{lastChecked === null ? own.never : own.at(texts.date(lastChecked), clockTime(lastChecked))}</dd>
        </>
      )}
    </dl>
  );
};
