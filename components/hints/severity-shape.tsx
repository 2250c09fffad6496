import type { Severity } from '../../lib/rule-set/severity.ts';

const paths: Readonly<Record<Severity, string>> = {
  error: 'M6 .9 11.7 11H.3Z',
  warning: 'M6 .2 11.8 6 6 11.8.2 6Z',
  suggestion: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1Z',
};

/**
 * Triangle, diamond or circle: the same three wherever a severity is shown. Without `label` it is decoration beside
 * words that say it.
 */
export const SeverityIcon = ({ severity, label }: { readonly severity: Severity; readonly label?: string }) => (
  <svg
    className="shape"
    data-severity={severity}
    viewBox="0 0 12 12"
    width="12"
    height="12"
    {...(label ? { role: 'img' } : { 'aria-hidden': true })}
  >
    {label && <title>{label}</title>}
    <path d={paths[severity]} />
  </svg>
);
