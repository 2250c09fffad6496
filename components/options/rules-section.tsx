import { useState } from 'react';
import { FAULTS } from '../../lib/rule-set/faults.ts';
import { clockTime } from '../../lib/texts/dates.ts';
import { rulesTextsFor } from '../../lib/texts/rules-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { ChangeList } from './change-list.tsx';
import { RulesFile } from './rules-file.tsx';
import { RulesSettings } from './rules-settings.tsx';
import { lineOf, type RulesActions, type RulesState } from './rules-types.ts';
import { Section } from './section.tsx';

type Props = { readonly state: RulesState; readonly actions: RulesActions; readonly texts: Texts };

/** Whose rules are in force, where they came from and what to know about them. */
export const RulesSection = ({ state, actions, texts }: Props) => {
  const own = rulesTextsFor(texts.language);
  const [said, say] = useState('');
  const { host, lastChecked, since, supportUrl } = state;
  // Browsers take seconds over their policy when the extension is new.
  const origin = state.origin === 'starter' && lastChecked === null ? 'loading' : state.origin;
  const check = (): void => {
    say(own.checking);
    void actions.checkNow().then((done) => say(done ? own.checked : own.notChecked));
  };
  return (
    <Section title={own.title} about={own.about}>
      <p className="rules-whose">{own.whose(state.department, state.version)}</p>
      <p>{origin === 'url' ? own.origin.url(host ?? '') : own.origin[origin]}</p>
      {state.faults.length > 0 && (
        <ul className="rules-faults" aria-label={own.problems}>
          {state.faults.map(({ id, facts }) => (
            <li key={own.faults[id](facts)} data-severity={FAULTS[id]}>
              {own.faults[id](facts)}
            </li>
          ))}
        </ul>
      )}
      <dl className="rules-facts">
        <dt>{own.published}</dt>
        <dd>{texts.date(state.published)}</dd>
        <dt>{own.expires}</dt>
        <dd>{state.expires === null ? own.noExpiry : texts.date(state.expires)}</dd>
        {state.origin !== 'starter' && (
          <>
            <dt>{own.changed}</dt>
            <dd>{state.changeNote ?? own.noNote}</dd>
          </>
        )}
        <dt>{own.lastChecked}</dt>
        <dd>{lastChecked === null ? own.never : own.at(texts.date(lastChecked), clockTime(lastChecked))}</dd>
      </dl>
      {since && (
        <details className="rules-since">
          <summary>{own.since(since.version)}</summary>
          <ChangeList lines={since.changes.map(lineOf)} more={own.more} />
        </details>
      )}
      <p className="rules-actions">
        <button type="button" className="plain" onClick={check}>
          {own.checkNow}
        </button>
        {state.mustAllow && host !== null && (
          <button type="button" className="plain" onClick={() => void actions.allow().then((done) => done && check())}>
            {own.allow(host)}
          </button>
        )}
        {supportUrl !== null && (
          <a href={supportUrl} rel="noopener noreferrer" target="_blank">
            {own.help}
          </a>
        )}
      </p>
      <p role="status" className="said">
        {said}
      </p>
      <RulesFile may={state.mayImport} mayGoBack={state.mayGoBack} actions={actions} texts={texts} />
      <RulesSettings settings={state.settings} texts={texts} />
    </Section>
  );
};
