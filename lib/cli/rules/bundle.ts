import { printError, EXIT_OK, printJson } from '../print.ts';
import { UNLIMITED, defineCommand } from '../define-command.ts';
import { formatCount } from '../../text/plural.ts';
import { loadForPublishing } from './load-for-publishing.ts';
import { isPublished } from './is-published.ts';
import { failJsonNeedsOut, writeOutput } from './write-out.ts';

export const bundle = defineCommand({
  usage: 'rules bundle FILE_OR_FOLDER… [--out FILE [--force] [--json]]',
  about: `Makes one flat JSON file of a rule set that may lie in many: what is signed, or goes into a policy.
A rule set with something wrong, or that fails its own examples, is refused.

  --out FILE   write it there instead of to the screen
  --force      replace FILE even if it is not a rule set that bundle or sign has written
  --json       beside --out, one object about it: {"file", "id", "version", "rules", "bytes"}`,
  options: { out: { type: 'string' }, force: { type: 'boolean' }, json: { type: 'boolean' } },
  words: [1, UNLIMITED],
  run: async ({ values: { out, force = false, json = false }, words }) => {
    if (json && out === undefined) return failJsonNeedsOut();
    const read = await loadForPublishing(words);
    if (!read.ok) return read.outcome;
    const written = await writeOutput(`${read.text}\n`, out, { inputs: read.files, isOurs: isPublished, force });
    if (written !== EXIT_OK || out === undefined) return written;
    const {
      ruleSet: { id, version, rules },
    } = read;
    const bytes = new TextEncoder().encode(read.text).length;
    if (json) await printJson({ file: out, id, version, rules: rules.length, bytes });
    else
      printError(
        `${out}: version ${version}, ${formatCount(rules.length, { one: 'rule', other: 'rules' })}, ${formatCount(bytes, { one: 'byte', other: 'bytes' })}.`,
      );
    return written;
  },
});
