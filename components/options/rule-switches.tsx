import { useId } from 'react';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { RuleModes } from '../hints/rule-modes.tsx';
import { SeverityIcon } from '../hints/severity-shape.tsx';
import { Section } from './section.tsx';
import { useRuleSwitches } from './use-rule-switches.ts';

type Props = {
  readonly ruleSet: Pick<RuleSet, 'rules' | 'modes' | 'language'>;
  /** Whether the policy lets a person switch rules off. */
  readonly may: boolean;
  /** Ids of rules switched off, also of rules that another rule set has. */
  readonly off: readonly string[];
  readonly onChange: (off: string[]) => void;
  readonly texts: Messages;
};

/** Single rules to switch off and on, found by their words; what must be fixed is not among them. */
export const RuleToggles = ({ ruleSet, may, off, onChange, texts }: Props) => {
  const t = getRulesMessages(texts.language).switches;
  const id = useId();
  const { query, setQuery, found, count, offHere, said, before, undoing, allOn, flip, turnAllOn, undo } =
    useRuleSwitches({ ruleSet, off, onChange, texts });

  return (
    <Section title={t.title} about={may ? t.about : offHere > 0 ? t.lockedAgain : t.locked}>
      <details className="switches">
        <summary>{t.count(may ? offHere : 0, count)}</summary>
        <div className="field">
          <label htmlFor={`${id}find`}>{t.find}</label>
          <input
            id={`${id}find`}
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </div>
        <p role="status" className="none">
          {found.length === 0 ? t.none : ''}
        </p>
        {found.map(({ severity, rules }) => (
          <fieldset key={severity} disabled={!may}>
            <legend>
              <h3>
                <SeverityIcon severity={severity} /> {texts.severity[severity]}
              </h3>
            </legend>
            {rules.map((rule) => (
              <div key={rule.id} className="choice">
                <input
                  id={id + rule.id}
                  type="checkbox"
                  checked={!may || !off.includes(rule.id)}
                  aria-describedby={`${id}${rule.id}example`}
                  onChange={({ target }) => flip(rule, target.checked)}
                />
                <label htmlFor={id + rule.id}>
                  <b lang="en">{rule.title}.</b>{' '}
                  <RuleModes only={rule.only} language={ruleSet.language} texts={texts} />
                  <span lang={ruleSet.language}>{rule.why}</span>
                </label>
                <p id={`${id}${rule.id}example`} className="hint-text">
                  {texts.paper.suchAs}{' '}
                  <span lang={ruleSet.language}>
                    {rule.example.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
                  </span>
                </p>
              </div>
            ))}
          </fieldset>
        ))}
      </details>
      {may && offHere > 0 && (
        <p className="actions">
          <button ref={allOn} type="button" className="button" onClick={turnAllOn}>
            {t.allOn}
          </button>
        </p>
      )}
      <div role="status" className="status-message">
        {said}
        {before && (
          <>
            {' '}
            <button ref={undoing} type="button" className="button-link" onClick={undo}>
              {texts.options.undo}
            </button>
          </>
        )}
      </div>
    </Section>
  );
};
