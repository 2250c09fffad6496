import type { Severity } from '../../rule-set/severity.ts';
import { fileName } from './fingerprint.ts';
import type { Format } from './format.ts';

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: message commands and escapes. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'notice' };

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Commands that make GitHub Actions show each hint beside its line. */
export const github: Format = ({ drafts }) =>
  drafts
    .flatMap((draft) =>
      draft.hints.map(({ severity, rule, message, from, to }) => {
        const properties = {
          file: fileName(draft),
          line: from.line,
          endLine: to.line,
          col: from.column,
          endColumn: to.column,
          title: rule,
        };
        const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(message)}`;
      }),
    )
    .join('\n');
