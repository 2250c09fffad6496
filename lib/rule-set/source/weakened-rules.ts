import { quote } from '../problem.ts';
import type { Override } from './source-schema.ts';

/** The rules that guard security and privacy, by their ids. */
export const GUARDS = /^(?:sec|priv)\//;

/** What a source takes from a rule: all of it, or that it must be fixed; null where neither. */
const lossOf = ({
  off,
  enabled,
  severity,
  modes,
}: Override & { readonly enabled?: unknown; readonly severity?: unknown; readonly modes?: unknown }) => {
  if (off === true || enabled === false) return 'is turned off';
  if (Array.isArray(modes) && modes.length > 0) return 'is used in some modes only';
  return severity === undefined || severity === 'error' ? null : 'is made milder';
};

/**
 * A warning for each must-fix rule for security or privacy that a source turns off or makes milder, and says no reason
 * for it.
 */
export const weakenedRules = (
  inherited: readonly { readonly id: string; readonly severity: string }[],
  overrides: Readonly<Record<string, Override>>,
): readonly string[] =>
  inherited.flatMap(({ id, severity }) => {
    const override = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
    if (!override || override.reason !== undefined || severity !== 'error' || !GUARDS.test(id)) return [];
    const loss = lossOf(override);
    return loss === null
      ? []
      : [`${quote(id)} guards security or privacy, and ${loss}. Say why under “reason”, or take that out.`];
  });
