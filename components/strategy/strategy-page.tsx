import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { PrintView } from './print-view.tsx';

type Props = {
  readonly ruleSet: RuleSet;
  /** What the department is called, which is not always as the rule set has it. */
  readonly department: string;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly texts: Messages;
};

/** The print view with its buttons. Only the print view itself is printed and saved. */
export const StrategyPage = ({ ruleSet, department, onPrint, onSave, texts }: Props) => (
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
    <PrintView ruleSet={ruleSet} department={department} texts={texts} />
  </>
);
