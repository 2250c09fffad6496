import { useEffect, useRef, useState } from 'react';
import { foldedWords } from '../../lib/text/fold.ts';
import { type RuleDescription, describeRules } from '../../lib/rule-set/wording/describe-rules.ts';
import { RULE_GROUPS } from '../../lib/rule-set/groups.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { SEVERITIES } from '../../lib/rule-set/severity.ts';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { focusIfNothingFocused, useFocusOnChange } from '../parts/use-focus-after.ts';

type Given = {
  readonly ruleSet: Pick<RuleSet, 'rules' | 'modes' | 'language'>;
  readonly off: readonly string[];
  readonly onChange: (off: string[]) => void;
  readonly texts: Messages;
};

const foldedOf = (text: string): string =>
  foldedWords(text)
    .map(({ word }) => word)
    .join(' ');

const isFound = ({ title, only, why, example }: RuleDescription, wanted: readonly string[]): boolean => {
  const held = foldedOf([title, ...only, why, ...example.map(({ text }) => text)].join(' '));
  return wanted.every((word) => held.includes(word));
};

/** The button for all of them, which takes focus when it is back. `back`: whether it is coming back. */
const useComingBack = (off: readonly string[]) => {
  const allOn = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  // It is there when that has been stored.
  useEffect(() => {
    if (!back.current || !allOn.current) return;
    back.current = false;
    focusIfNothingFocused(allOn.current);
  }, [off]);
  return { allOn, back };
};

/** The rules that have the words looked for, by their groups; those of a group from the gravest on. */
const byGroup = (all: readonly RuleDescription[], wanted: readonly string[]) =>
  RULE_GROUPS.map((group) => ({
    group,
    rules: all.filter((rule) => rule.group === group && isFound(rule, wanted)),
  })).filter(({ rules }) => rules.length > 0);

/** Which rules are found and which are off, what was changed last and the way back, and where focus goes. */
export const useRuleSwitches = ({ ruleSet, off, onChange, texts }: Given) => {
  const t = getRulesMessages(texts.language).switches;
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState('');
  const [before, setBefore] = useState<readonly string[] | null>(null);
  // The button that was pressed has gone.
  const undoing = useFocusOnChange<HTMLButtonElement>(before);
  const { allOn, back } = useComingBack(off);

  const all = SEVERITIES.flatMap((severity) => describeRules(ruleSet, severity));
  const wanted = foldedWords(query).map(({ word }) => word);

  const change = (next: readonly string[], words: string, undoTo: readonly string[] | null = null): void => {
    onChange([...next]);
    setBefore(undoTo);
    setStatus(words);
    back.current = false;
  };
  return {
    query,
    setQuery,
    found: byGroup(all, wanted),
    isSearching: wanted.length > 0,
    count: all.length,
    /** How many of the rules here are off. */
    offHere: all.filter(({ id, severity }) => severity !== 'error' && off.includes(id)).length,
    said: status,
    before,
    undoing,
    allOn,
    flip: (rule: RuleDescription, on: boolean): void => {
      const others = off.filter((id) => id !== rule.id);
      if (on) change(others, t.isOn(rule.title));
      else change([...others, rule.id], t.isOff(rule.title));
    },
    turnAllOn: (): void => change([], t.allAreOn, off),
    undo: (): void => {
      change(before ?? [], t.areOffAgain);
      back.current = true;
    },
  };
};
