import type { LabelledDraft } from '../drafts/read-drafts.ts';
import { type Read, readAll } from './count.ts';
import type { SaidHint } from './said.ts';

/** A labelled draft for a test; a good one where nothing is given. */
export const draftWith = (label: Partial<LabelledDraft>): LabelledDraft => ({
  id: 'test-001',
  text: 'Vote now, or utilise the form',
  context: {},
  must: [],
  may: [],
  ask: [],
  askNot: [],
  fix: [],
  why: 'For a test.',
  ...label,
});

/** A hint of a rule about words of a text, or about the whole draft where none are given. */
export const hintOf = (
  rule: string,
  hint: Partial<SaidHint> & { readonly on?: string; readonly text?: string } = {},
): SaidHint => {
  const { on, text = 'Vote now, or utilise the form', ...given } = hint;
  const start = on === undefined ? 0 : text.indexOf(on);
  return {
    rule,
    severity: 'warning',
    target: on === undefined ? 'draft' : { start, end: start + on.length },
    excerpt: on ?? '',
    message: `${rule} speaks.`,
    replacements: [],
    ...given,
  };
};

/** Reads drafts of which hints were said and items asked. Every rule usually says that something should be fixed. */
export const readOf = (
  cases: readonly (readonly [label: Partial<LabelledDraft>, hints: readonly SaidHint[], asked?: readonly string[]])[],
): readonly Read[] => {
  const said = new Map(
    cases.map(
      ([label, hints, asked = []]) =>
        [draftWith(label), { hints, rows: hints.length, open: hints.length, asked }] as const,
    ),
  );
  return readAll(
    [...said.keys()],
    (draft) => said.get(draft)!,
    () => 'warning',
  );
};
