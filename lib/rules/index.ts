import * as all from './kinds.ts';
import type { RuleKind } from './rule-kind.ts';

/** Every kind by its name, in the order of names. A new kind is one file and one line of kinds.ts. */
export const kinds: ReadonlyMap<string, RuleKind> = new Map(
  Object.values<RuleKind>(all).map((kind) => [kind.name, kind]),
);
