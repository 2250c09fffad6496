import { useId } from 'react';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { RuleDescription } from '../../lib/rule-set/wording/describe-rules.ts';
import { RuleModes } from '../hints/rule-modes.tsx';
import { SeverityIcon } from '../hints/severity-shape.tsx';

type Switched = {
  /** Whether the policy lets a person switch rules off. */
  readonly may: boolean;
  /** Ids of rules switched off. */
  readonly off: readonly string[];
  readonly onFlip: (rule: RuleDescription, on: boolean) => void;
  readonly language: RuleSet['language'];
  readonly texts: Messages;
};

const mayTurnOff = ({ severity }: RuleDescription, may: boolean): boolean => may && severity !== 'error';

/** A rule with its box: what it is called, how grave it is, why, and an example. */
const RuleChoice = ({ rule, may, off, onFlip, language, texts }: Switched & { readonly rule: RuleDescription }) => {
  const t = getRulesMessages(texts.language).switches;
  const id = useId();
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        disabled={!mayTurnOff(rule, may)}
        checked={!mayTurnOff(rule, may) || !off.includes(rule.id)}
        aria-describedby={`${id}about`}
        onChange={({ target }) => onFlip(rule, target.checked)}
      />
      <label htmlFor={id} lang={language}>
        <b>
          <bdi>{rule.title}</bdi>
        </b>
      </label>
      <div id={`${id}about`}>
        <p className="hint-text">
          <SeverityIcon severity={rule.severity} /> {texts.severity[rule.severity]}
          {rule.severity === 'error' && `, ${t.alwaysOn}`}
        </p>
        <p>
          <RuleModes only={rule.only} language={language} texts={texts} />
          <bdi lang={language}>{rule.why}</bdi>
        </p>
        <p className="hint-text">
          {texts.paper.suchAs}{' '}
          <span lang={language}>
            {rule.example.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
          </span>
        </p>
      </div>
    </div>
  );
};

/** The rules of one group, folded away under its name and how many of them are on. */
export const RuleGroup = ({
  name,
  rules,
  isOpen,
  ...switched
}: Switched & { readonly name: string; readonly rules: readonly RuleDescription[]; readonly isOpen: boolean }) => {
  const t = getRulesMessages(switched.texts.language).switches;
  const on = rules.filter((rule) => !mayTurnOff(rule, switched.may) || !switched.off.includes(rule.id)).length;
  return (
    <details open={isOpen}>
      <summary>
        {name}: {t.on(on, rules.length)}
      </summary>
      {rules.map((rule) => (
        <RuleChoice key={rule.id} rule={rule} {...switched} />
      ))}
    </details>
  );
};
