import type { RuleSet } from '../rule-set/schema.ts';
import type { StrategyForm } from '../settings/own-strategy.ts';

const SOURCE = 'own-strategy';
const CLEARANCES = ['cleared', 'light', 'full'] as const;

const filled = (words: string): string | undefined => words.trim() || undefined;

/** A target such as 1,200; undefined where it is no plain number. */
const numberOf = (target: string): number | undefined =>
  /^\d[\d,]*(?:\.\d+)?$/.test(target.trim()) ? Number(target.replaceAll(',', '')) : undefined;

const objectiveOf = (
  { statement, measure, target }: StrategyForm['objectives'][number],
  index: number,
  undecided: string,
) => {
  const wanted = numberOf(target);
  const text = filled(measure) ?? undecided;
  return {
    id: `own/objective-${index + 1}`,
    statement: statement.trim(),
    measures: [
      wanted === undefined
        ? { text: filled(target) ? `${text} (${target.trim()})` : text, kind: 'words', level: 'outcome' }
        : { text, kind: 'count', level: 'output', target: wanted },
    ],
    source: SOURCE,
  };
};

/**
 * A strategy as one file of a rule set, which `countersign rules bundle` joins to the others. What is not filled in is
 * left out. `today`: the day, as 2026-11-02; `texts`: what the source is called, and what stands for a measure that is
 * not decided.
 */
export const strategyFile = (
  form: StrategyForm,
  today: string,
  texts: { readonly source: string; readonly undecided: string },
): string => {
  const objectives = form.objectives.filter(({ statement }) => filled(statement));
  const kinds = form.kinds.filter(({ title }) => filled(title));
  const part = {
    strategy: {
      name: filled(form.name),
      purpose: filled(form.purpose),
      audience: filled(form.audience),
      voice: filled(form.voice),
      clearance: filled(form.clearance),
      hours: filled(form.hours),
      accounts: form.accounts.flatMap(({ account, use }) =>
        filled(account) ? [{ account: account.trim(), use: filled(use) }] : [],
      ),
      risks: form.risks.flatMap(({ risk, mitigation }) =>
        filled(risk) ? [{ risk: risk.trim(), mitigation: filled(mitigation) }] : [],
      ),
    },
    sources: { [SOURCE]: { title: texts.source, licence: '', read: 'ours', lastChecked: today } },
    ...(objectives.length > 0 && {
      objectives: objectives.map((objective, index) => objectiveOf(objective, index, texts.undecided)),
    }),
    ...(kinds.length > 0 && {
      contentTypes: kinds.map(({ title, clearance }, index) => ({
        id: `own/kind-${index + 1}`,
        title: title.trim(),
        group: 'exclusive',
        clearance: CLEARANCES.find((one) => one === clearance) ?? 'full',
        source: SOURCE,
      })),
    }),
  };
  return `${JSON.stringify(part, null, 2)}\n`;
};

/** The strategy that a rule set brings, in the form that is shown; null where it brings none. */
export const strategyOf = ({
  strategy,
  objectives,
  contentTypes,
}: Pick<RuleSet, 'strategy' | 'objectives' | 'contentTypes'>): StrategyForm | null =>
  strategy === undefined
    ? null
    : {
        name: strategy.name ?? '',
        purpose: strategy.purpose ?? '',
        audience: strategy.audience ?? '',
        voice: strategy.voice ?? '',
        clearance: strategy.clearance ?? '',
        hours: strategy.hours ?? '',
        accounts: strategy.accounts.map(({ account, use = '' }) => ({ account, use })),
        risks: strategy.risks.map(({ risk, mitigation = '' }) => ({ risk, mitigation })),
        objectives: objectives.flatMap(({ statement, measures }) =>
          measures.map(({ text, target }) => ({ statement, measure: text, target: String(target ?? '') })),
        ),
        kinds: contentTypes.map(({ title, clearance }) => ({ title, clearance })),
      };
