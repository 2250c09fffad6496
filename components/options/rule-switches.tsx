import { useEffect, useId, useRef, useState } from 'react';
import { wordsOf } from '../../lib/text/letters.ts';
import { type RuleInWords, rulesInWords } from '../../lib/rule-set/wording/rules-in-words.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { rulesTextsFor } from '../../lib/i18n/rules-texts.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { OnlyIn } from '../hints/only-in.tsx';
import { SeverityShape } from '../hints/severity-shape.tsx';
import { focusUnlessElsewhere, useFocusAfter } from '../parts/use-focus-after.ts';
import { Section } from './section.tsx';

type Props = {
  readonly ruleSet: Pick<RuleSet, 'rules' | 'modes' | 'language'>;
  /** Whether the policy lets a person switch rules off. */
  readonly may: boolean;
  /** Ids of rules switched off, also of rules that another rule set has. */
  readonly off: readonly string[];
  readonly onChange: (off: string[]) => void;
  readonly texts: Texts;
};

const severities = ['warning', 'suggestion'] as const;

const foldedOf = (text: string): string => wordsOf(text).map(({ word }) => word).join(' ');

const isFound = ({ title, only, why, example }: RuleInWords, wanted: readonly string[]): boolean => {
  const held = foldedOf([title, ...only, why, ...example.map(({ text }) => text)].join(' '));
  return wanted.every((word) => held.includes(word));
};

/** Single rules to switch off and on, found by their words; what must be fixed is not among them. */
export const RuleSwitches = ({ ruleSet, may, off, onChange, texts }: Props) => {
  const own = rulesTextsFor(texts.language).switches;
  const id = useId();
  const [query, setQuery] = useState('');
  const [said, say] = useState('');
  const [before, setBefore] = useState<readonly string[] | null>(null);
  // The button that was pressed has gone.
  const undoing = useFocusAfter<HTMLButtonElement>(before);
  const allOn = useRef<HTMLButtonElement>(null);
  /** Whether the button for all of them is coming back. */
  const back = useRef(false);
  // It is there when that has been stored.
  useEffect(() => {
    if (!back.current || !allOn.current) return;
    back.current = false;
    focusUnlessElsewhere(allOn.current);
  }, [off]);

  const groups = severities.map((severity) => ({ severity, rules: rulesInWords(ruleSet, severity) }));
  const all = groups.flatMap(({ rules }) => rules);
  const offHere = all.filter((rule) => off.includes(rule.id)).length;
  const wanted = wordsOf(query).map(({ word }) => word);
  const found = groups.map(({ severity, rules }) => ({ severity, rules: rules.filter((rule) => isFound(rule, wanted)) })).filter(({ rules }) => rules.length > 0);

  const change = (next: readonly string[], words: string, undoTo: readonly string[] | null = null): void => {
    onChange([...next]);
    setBefore(undoTo);
    say(words);
    back.current = false;
  };
  const undo = (): void => {
    change(before ?? [], own.areOffAgain);
    back.current = true;
  };
  const flip = (rule: RuleInWords, on: boolean): void => {
    const others = off.filter((one) => one !== rule.id);
    change(on ? others : [...others, rule.id], on ? own.isOn(rule.title) : own.isOff(rule.title));
  };

  return (
    <Section title={own.title} about={may ? own.about : offHere > 0 ? own.lockedAgain : own.locked}>
      <details className="switches">
        <summary>{own.count(may ? offHere : 0, all.length)}</summary>
        <div className="field">
          <label htmlFor={`${id}find`}>{own.find}</label>
          <input id={`${id}find`} type="search" autoComplete="off" spellCheck={false} maxLength={100} value={query} onChange={({ target }) => setQuery(target.value)} />
        </div>
        <p role="status" className="none">
          {found.length === 0 ? own.none : ''}
        </p>
        {found.map(({ severity, rules }) => (
          <fieldset key={severity} disabled={!may}>
            <legend>
              <h3>
                <SeverityShape severity={severity} /> {texts.severity[severity]}
              </h3>
            </legend>
            {rules.map((rule) => (
              <div key={rule.id} className="choice">
                <input id={id + rule.id} type="checkbox" checked={!may || !off.includes(rule.id)} aria-describedby={`${id}${rule.id}example`} onChange={({ target }) => flip(rule, target.checked)} />
                <label htmlFor={id + rule.id}>
                  <b lang="en">{rule.title}.</b> <OnlyIn only={rule.only} language={ruleSet.language} texts={texts} />
                  <span lang={ruleSet.language}>{rule.why}</span>
                </label>
                <p id={`${id}${rule.id}example`} className="hint-text">
                  {texts.paper.suchAs} <span lang={ruleSet.language}>{rule.example.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</span>
                </p>
              </div>
            ))}
          </fieldset>
        ))}
      </details>
      {may && offHere > 0 && (
        <p className="actions">
          <button ref={allOn} type="button" className="plain" onClick={() => change([], own.allAreOn, off)}>
            {own.allOn}
          </button>
        </p>
      )}
      <div role="status" className="said">
        {said}
        {before && (
          <>
            {' '}
            <button ref={undoing} type="button" className="quiet" onClick={undo}>
              {texts.options.undo}
            </button>
          </>
        )}
      </div>
    </Section>
  );
};
