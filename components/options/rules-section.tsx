import { useEffect, useRef, useState } from 'react';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { focusIfNothingFocused } from '../parts/use-focus-after.ts';
import { RulesSummary } from './rules-summary.tsx';
import { RulesIssues } from './rules-issues.tsx';
import { ImportRules } from './import-rules.tsx';
import { RulesLog } from './rules-log.tsx';
import { RulesSettings } from './rules-settings.tsx';
import type { CheckOutcome } from '../../lib/rule-set/check-outcome.ts';
import type { RulesActions, RulesState } from '../../lib/delivery/page/types.ts';
import { Section } from './section.tsx';

type Props = { readonly state: RulesState; readonly actions: RulesActions; readonly texts: Messages };

type Texts = ReturnType<typeof getRulesMessages>;

/** The result of the last press. One that names a version is shown only while that version is active. */
type Status = { readonly words: string; readonly version: number | null };

const statusOf = (looked: CheckOutcome | null, host: RulesState['host'], t: Texts): Status => {
  if (looked === null) return { words: t.notChecked, version: null };
  const { came, version } = looked;
  if ((came === 'new' || came === 'same') && version !== null) return { words: t.checked[came](version), version };
  if (came === 'unreached') return { words: t.checked.unreached(host), version: null };
  if (came === 'refused' || came === 'not-allowed' || came === 'not-saved')
    return { words: t.checked[came], version: null };
  return { words: t.checked.nothing, version: null };
};

/** Looking for new rules, and asking for leave to: what came of it, and where focus goes. */
const useLook = ({ host, mustAllow }: RulesState, actions: RulesActions, t: Texts) => {
  const [status, setStatus] = useState<Status>({ words: '', version: null });
  const looking = useRef(0);
  const turn = useRef(0);
  const allowed = useRef(false);
  const checkNow = useRef<HTMLButtonElement>(null);
  // The button that was pressed disappears, so focus moves to the next one.
  useEffect(
    () => (mustAllow ? () => void (allowed.current && focusIfNothingFocused(checkNow.current)) : undefined),
    [mustAllow],
  );

  /** Checks for new rules and shows the result, unless a later check has started. */
  const look = async (): Promise<void> => {
    const mine = ++turn.current;
    looking.current++;
    setStatus({ words: t.checking, version: null });
    const looked = await actions.checkNow();
    looking.current--;
    if (mine !== turn.current) return;
    setStatus(statusOf(looked, host, t));
  };
  const allow = async (): Promise<void> => {
    allowed.current = await actions.allow();
    // A check that is running started without the permission.
    if (allowed.current) return look();
    setStatus({ words: t.notAllowed, version: null });
  };
  return {
    status,
    checkNow,
    look: (): void => void (looking.current === 0 && look()),
    allow: (): void => void allow(),
  };
};

/** Whose rules are active, where they come from, and what is wrong with them. */
export const RulesSection = ({ state, actions, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  const { host, supportUrl, origin, mustAllow } = state;
  const { status, checkNow, look, allow } = useLook(state, actions, t);

  return (
    <Section title={t.title} about={t.about}>
      <div className="rules-whose">
        <h3>{state.department}</h3>
        <p>{origin === 'url' ? t.origin.url(host) : t.origin[origin]}</p>
      </div>
      <RulesIssues faults={state.faults} texts={texts} />
      {mustAllow && host !== null && (
        <p className="rules-actions">
          <button type="button" className="button" onClick={allow}>
            {t.allow(host)}
          </button>
        </p>
      )}
      <RulesSummary state={state} texts={texts} />
      <p className="rules-actions">
        <button ref={checkNow} type="button" className="button" onClick={look}>
          {t.checkNow}
        </button>
        {supportUrl !== null && (
          <a href={supportUrl} rel="noopener noreferrer" target="_blank">
            {t.help}
          </a>
        )}
      </p>
      <p role="status" className="status-message">
        {status.version === null || status.version === state.version ? status.words : ''}
      </p>
      <ImportRules state={state} actions={actions} texts={texts} />
      <RulesSettings settings={state.settings} texts={texts} />
      <RulesLog log={state.log} texts={texts} />
    </Section>
  );
};
