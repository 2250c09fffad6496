import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { strategyOf } from '../../lib/own-data/strategy-file.ts';
import { isEmptyStrategy, type StrategyForm as Form } from '../../lib/settings/own-strategy.ts';
import { PrintView } from './print-view.tsx';
import type { StrategyChange } from './strategy-fields.ts';
import { StrategyForm } from './strategy-form.tsx';

type Props = {
  readonly ruleSet: RuleSet;
  /** What the department is called, which is not always as the rule set has it. */
  readonly department: string;
  /** The strategy to fill in; null where a department's rules are in use, which bring their own. */
  readonly own?: {
    readonly form: Form;
    readonly isSaved: boolean | null;
    readonly onChange: (change: StrategyChange) => void;
    readonly onSaveFile: () => void;
  } | null;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly texts: Messages;
};

const shownStrategy = (ruleSet: RuleSet, form: Form | undefined) => {
  if (form) return isEmptyStrategy(form) ? null : { form };
  const brought = strategyOf(ruleSet);
  return brought && { form: brought, language: ruleSet.language };
};

/** The print view with its buttons and the form. Only the print view itself is printed and saved. */
export const StrategyPage = ({ ruleSet, department, own = null, onPrint, onSave, texts }: Props) => (
  <>
    <aside className="tools" aria-label={texts.paper.tools}>
      <button type="button" className="button" onClick={onPrint}>
        {texts.paper.print}
      </button>
      <button type="button" className="button" onClick={onSave}>
        {texts.paper.save}
      </button>
      {ruleSet.objectives.length > 0 && <a href="/objectives.html">{texts.guidance.results}</a>}
    </aside>
    {own && <StrategyForm {...own} texts={texts} />}
    {!own && ruleSet.strategy && <p className="strategy-form">{texts.ownStrategy.locked}</p>}
    <PrintView ruleSet={ruleSet} department={department} own={shownStrategy(ruleSet, own?.form)} texts={texts} />
  </>
);
