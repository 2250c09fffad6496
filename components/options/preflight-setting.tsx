import { useId } from 'react';
import { type Preflight, PREFLIGHTS } from '../../lib/settings/preflights.ts';
import { resolvePreflight, type PreflightRules } from '../../lib/delivery/resolve-rules.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

type Props = {
  /** The person's own setting. */
  readonly own: Preflight;
  readonly rules: PreflightRules;
  readonly onChange: (preflight: Preflight) => void;
  readonly texts: Messages;
};

/** Who has set the value for the person, if anyone. */
const deciderOf = ({ ruleSet, preflight }: PreflightRules): 'rules' | 'policy' | null => {
  if (preflight !== null) return 'policy';
  return ruleSet.preflight ? null : 'rules';
};

/**
 * What a press on Post does while something must be fixed. A value that the department has set is shown, but cannot be
 * changed.
 */
export const PrePostCheckSetting = ({ own, rules, onChange, texts }: Props) => {
  const t = texts.options.preflight;
  const id = useId();
  const inUse = resolvePreflight(rules, own);
  const decider = deciderOf(rules);
  return (
    <section>
      <fieldset
        disabled={decider !== null}
        aria-describedby={decider === null ? `${id}about` : `${id}about ${id}locked`}
      >
        <legend>
          <h2>{t.title}</h2>
        </legend>
        <p id={`${id}about`} className="about">
          {t.about}
        </p>
        {PREFLIGHTS.map((choice) => (
          <div key={choice} className="choice">
            <input
              id={id + choice}
              type="radio"
              name={id}
              value={choice}
              checked={choice === inUse}
              onChange={() => onChange(choice)}
            />
            <label htmlFor={id + choice}>{t.choices[choice]}</label>
          </div>
        ))}
        {decider !== null && (
          <p id={`${id}locked`} className="locked">
            {decider === 'policy' ? t.setByPolicy : t.locked}
          </p>
        )}
      </fieldset>
    </section>
  );
};
