/** The severities, worst first, named as Vale names them. */
export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a severity is called on screen and in reports, in English. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: 'Must fix',
  warning: 'Should fix',
  suggestion: 'Consider',
};
