import { type Read, rulesIn } from './count.ts';

/** A hint that should not be as it is, or one that is not there. `said`: the words marked and the message. */
export type Fault = {
  readonly id: string;
  readonly text: string;
  readonly said: string;
  readonly because: string;
  readonly why: string;
};

/** A rule with its faults. */
export type FaultyRule = { readonly rule: string; readonly faults: readonly Fault[] };

const faultsOf = (rule: string, { draft: { id, text, why }, judged }: Read): readonly Fault[] => [
  ...judged.hints
    .filter(({ hint, verdict }) => hint.rule === rule && (verdict === 'wrong' || verdict === 'loud'))
    .map(({ hint, because }) => ({
      id,
      text,
      said: `${hint.severity}${hint.excerpt ? ` on “${hint.excerpt}”` : ''}: ${hint.message}`,
      because,
      why,
    })),
  ...judged.musts
    .filter(({ must, outcome }) => must.rule === rule && outcome === 'missed')
    .map(({ must: { words } }) => ({
      id,
      text,
      said: 'nothing',
      because: words === undefined ? 'missed' : `missed on “${words}”`,
      why,
    })),
];

/** The rules with the most faults, of those that are there: wrong hints, hints that are too loud, and labels missed. */
export const worstRules = (reads: readonly Read[], there: readonly string[], most: number): readonly FaultyRule[] =>
  rulesIn(reads)
    .filter((rule) => there.includes(rule))
    .map((rule) => ({ rule, faults: reads.flatMap((read) => faultsOf(rule, read)) }))
    .filter(({ faults }) => faults.length > 0)
    .toSorted((a, b) => b.faults.length - a.faults.length)
    .slice(0, most);
