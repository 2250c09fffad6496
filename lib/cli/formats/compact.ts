import type { Format } from './format.ts';
import { fileName } from './fingerprint.ts';

/** One line for each hint, in the form that terminals and editors turn into a link. */
export const compact: Format = ({ drafts }) =>
  drafts
    .flatMap((draft) =>
      draft.hints.map(
        ({ from: { line, column }, severity, message, rule }) =>
          `${fileName(draft)}:${line}:${column}: ${severity}: ${message.replaceAll('\n', ' ')} [${rule}]`,
      ),
    )
    .join('\n');
