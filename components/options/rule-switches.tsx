import { type RefObject, useId } from 'react';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { RuleGroup } from './rule-group.tsx';
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

type FindProps = { readonly query: string; readonly onQuery: (query: string) => void; readonly label: string };

const Find = ({ query, onQuery, label }: FindProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
    </div>
  );
};

type SaidProps = {
  readonly said: string;
  readonly undoing: RefObject<HTMLButtonElement | null>;
  /** Null: there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly texts: Messages;
};

const Said = ({ said, undoing, onUndo, texts }: SaidProps) => (
  <div role="status" className="status-message">
    {said}
    {onUndo && (
      <>
        {' '}
        <button ref={undoing} type="button" className="button-link" onClick={onUndo}>
          {texts.options.undo}
        </button>
      </>
    )}
  </div>
);

/** All rules by group, found by their words, to switch off and on; what must be fixed stays on. */
export const RuleToggles = ({ ruleSet, may, off, onChange, texts }: Props) => {
  const t = getRulesMessages(texts.language).switches;
  const { query, setQuery, found, isSearching, count, offHere, said, before, undoing, allOn, flip, turnAllOn, undo } =
    useRuleSwitches({ ruleSet, off, onChange, texts });

  return (
    <Section title={t.title} about={may ? t.about : offHere > 0 ? t.lockedAgain : t.locked}>
      <div className="switches">
        <p className="count">{t.count(may ? offHere : 0, count)}</p>
        <Find query={query} onQuery={setQuery} label={t.find} />
        <p role="status" className="none">
          {found.length === 0 ? t.none : ''}
        </p>
        {found.map(({ group, rules }) => (
          <RuleGroup
            // A search opens the groups that it finds something in, and they close when it ends.
            key={`${group} ${isSearching}`}
            name={t.groups[group]}
            rules={rules}
            isOpen={isSearching}
            may={may}
            off={off}
            onFlip={flip}
            language={ruleSet.language}
            texts={texts}
          />
        ))}
      </div>
      {may && offHere > 0 && (
        <p className="actions">
          <button ref={allOn} type="button" className="button" onClick={turnAllOn}>
            {t.allOn}
          </button>
        </p>
      )}
      <Said said={said} undoing={undoing} onUndo={before && undo} texts={texts} />
    </Section>
  );
};
