import { useEffect, useRef, useState } from 'react';
import { fallbackLang, getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { focusIfNothingFocused } from '../parts/use-focus-after.ts';
import { RulesSummary } from './rules-summary.tsx';
import { RulesIssues } from './rules-issues.tsx';
import { ImportRules } from './import-rules.tsx';
import { RulesLog } from './rules-log.tsx';
import { RulesSettings } from './rules-settings.tsx';
import type { RulesActions, RulesState } from '../../lib/delivery/page/types.ts';
import { Section } from './section.tsx';

type Props = { readonly state: RulesState; readonly actions: RulesActions; readonly texts: Messages };

/** Whose rules are active, where they come from, and what is wrong with them. */
export const RulesSection = ({ state, actions, texts }: Props) => {
  const t = getRulesMessages(texts.language);
  /** The result of the last press. One that names a version is shown only while that version is active. */
  const [status, setStatus] = useState<{ readonly words: string; readonly version: number | null }>({
    words: '',
    version: null,
  });
  const looking = useRef(0);
  const turn = useRef(0);
  const allowed = useRef(false);
  const checkNow = useRef<HTMLButtonElement>(null);
  const { host, supportUrl, origin, mustAllow } = state;
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
    if (looked === null) setStatus({ words: t.notChecked, version: null });
    else if ((looked.came === 'new' || looked.came === 'same') && looked.version !== null)
      setStatus({ words: t.checked[looked.came](looked.version), version: looked.version });
    else if (looked.came === 'unreached') setStatus({ words: t.checked.unreached(host), version: null });
    else if (looked.came === 'refused' || looked.came === 'not-allowed' || looked.came === 'not-saved')
      setStatus({ words: t.checked[looked.came], version: null });
    else setStatus({ words: t.checked.nothing, version: null });
  };
  const allow = async (): Promise<void> => {
    allowed.current = await actions.allow();
    // A check that is running started without the permission.
    if (allowed.current) return look();
    setStatus({ words: t.notAllowed, version: null });
  };

  return (
    <Section title={t.title} about={t.about}>
      <div className="rules-whose">
        <h3>{state.department}</h3>
        <p lang={fallbackLang(texts.language, 'origin')}>{origin === 'url' ? t.origin.url(host) : t.origin[origin]}</p>
      </div>
      <RulesIssues faults={state.faults} texts={texts} />
      {mustAllow && host !== null && (
        <p className="rules-actions">
          <button type="button" className="button" onClick={() => void allow()}>
            {t.allow(host)}
          </button>
        </p>
      )}
      <RulesSummary state={state} texts={texts} />
      <p className="rules-actions">
        <button ref={checkNow} type="button" className="button" onClick={() => looking.current === 0 && void look()}>
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
