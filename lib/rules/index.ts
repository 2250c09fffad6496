import type { RuleKind } from './rule-kind.ts';
import { terms } from './terms.ts';

/** Every kind there is, in the order of their names. A new kind is one file and one line here. */
const all: readonly RuleKind[] = [
  terms,
];

/** Kinds by name. */
export const kinds: ReadonlyMap<string, RuleKind> = new Map(all.map((kind) => [kind.name, kind]));
