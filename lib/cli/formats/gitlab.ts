import type { Severity } from '../../rule-set/severity.ts';
import { fileName, withFingerprints } from './fingerprint.ts';
import type { Format } from './format.ts';

/** https://docs.gitlab.com/ci/testing/code_quality/: the fields and severities of a Code Quality report. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', suggestion: 'minor' };

/** A Code Quality report of GitLab. */
export const gitlab: Format = ({ drafts }) =>
  JSON.stringify(
    withFingerprints(drafts).map(({ draft, hint: { message, rule, severity, from }, fingerprint }) => ({
      description: message,
      check_name: rule,
      fingerprint,
      severity: SEVERITIES[severity],
      location: { path: fileName(draft), lines: { begin: from.line } },
    })),
    null,
    2,
  );
