import { nestingDepth } from './nesting-depth.ts';

const MOST_BYTES = 1.5 * 1024 * 1024;
const DEEPEST = 12;

/** The problem if a JSON text is nested too deep, or null. */
export const nestingProblem = (json: string): string | null =>
  nestingDepth(json) > DEEPEST
    ? `The rule set is nested more than ${DEEPEST} deep: take out brackets that are not needed.`
    : null;

/** The problem if a rule set is too large or nested too deep, whatever it contains; else null. */
export const validateLimits = (json: string): string | null => {
  if (json.length > MOST_BYTES || new TextEncoder().encode(json).length > MOST_BYTES)
    return 'The rule set is larger than 1.5 MB: make it smaller.';
  return nestingProblem(json);
};
