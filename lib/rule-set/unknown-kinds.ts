import { kinds } from '../rules/index.ts';
import type { RuleSet } from './schema.ts';

/** The rules that are switched on and skipped, for this version does not know their kind. */
export const rulesOfUnknownKinds = ({ rules }: Pick<RuleSet, 'rules'>): RuleSet['rules'] =>
  rules.filter(({ enabled, kind }) => enabled && !kinds.has(kind));
