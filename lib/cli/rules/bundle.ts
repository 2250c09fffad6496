import { complain, FINE, say } from '../say.ts';
import { ANY, defineCommand } from '../define-command.ts';
import { count } from './count.ts';
import { readFit } from './read-fit.ts';
import { refuseJson, writeOut } from './write-out.ts';

export const bundle = defineCommand({
  usage: 'rules bundle FILE_OR_FOLDER… [--out FILE [--json]]',
  about: `Makes one flat JSON file of a rule set that may lie in many: what is signed, or goes into a policy.
A rule set with something wrong, or that fails its own examples, is refused.

  --out FILE   write it there instead of to the screen
  --json       beside --out, one object about it: {"file", "id", "version", "rules", "bytes"}`,
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, ANY],
  run: async ({ values: { out, json = false }, words }) => {
    if (json && out === undefined) return refuseJson();
    const read = await readFit(words);
    if (!read.ok) return read.outcome;
    const written = await writeOut(`${read.text}\n`, out);
    if (written !== FINE || out === undefined) return written;
    const { ruleSet: { id, version, rules } } = read;
    const bytes = new TextEncoder().encode(read.text).length;
    if (json) await say(JSON.stringify({ file: out, id, version, rules: rules.length, bytes }));
    else complain(`${out}: version ${version}, ${count(rules.length, 'rule')}, ${count(bytes, 'byte')}.`);
    return written;
  },
});
