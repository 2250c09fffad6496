import { useEffect, useState } from 'react';
import { WrongHint } from '../../components/popup/report/wrong-hint.tsx';
import type { WrongHintState } from '../../components/popup/report/types.ts';
import type { ViewProps } from '../../components/popup/types.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { departmentName } from '../../lib/delivery/department-name.ts';
import type { ReportStart } from '../../lib/panel/wrong-hint.ts';
import { browser } from '../../lib/platform/browser.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { titleOfRule } from '../../lib/rule-set/wording/describe-rules.ts';
import { takeReportStart } from './report-start.ts';

/*
 * "Report a wrong hint", in a chunk of its own.
 */
const inForce = await watchActiveRuleSet();

const stateOf = (start: ReportStart): WrongHintState => {
  const active = inForce.now();
  const ruleSet = active.ruleSet ?? starterRuleSet();
  return {
    words: start.words,
    rules: start.rules.flatMap((id) => {
      const title = titleOfRule(ruleSet.rules, id);
      return title === null ? [] : [{ id, title }];
    }),
    ruleSet: { id: ruleSet.id, version: ruleSet.version, department: departmentName(active, ruleSet) },
    contact: active.policy?.contact ?? ruleSet.department.contact ?? null,
    product: browser.runtime.getManifest().version,
  };
};

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** The view, which is loaded in a chunk of its own. `id`: the ticket for what the report begins with. */
export const WrongHintRoute = ({ id, texts }: ViewProps & { readonly id: string }) => {
  const [state, setState] = useState<{ readonly of: string; readonly shown: WrongHintState } | null>(null);
  useEffect(() => {
    void takeReportStart(id).then((start) => setState({ of: id, shown: stateOf(start) }));
  }, [id]);
  return state?.of === id ? <WrongHint key={id} state={state.shown} onCopy={copy} texts={texts} /> : null;
};
