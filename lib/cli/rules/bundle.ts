import { complain, FINE } from '../say.ts';
import { ANY, defineCommand } from './ask.ts';
import { count } from './count.ts';
import { readFit } from './read-fit.ts';
import { writeOut } from './write-out.ts';

export const bundle = defineCommand({
  usage: 'bundle FILE_OR_FOLDER… [--out FILE]',
  about: `Makes one flat JSON file of a rule set that may lie in many: what is signed, or goes into a policy.
A rule set with something wrong, or that fails its own examples, is refused.

  --out FILE   write it there instead of to the screen`,
  options: { out: { type: 'string' } },
  words: [1, ANY],
  run: async ({ values: { out }, words }) => {
    const read = await readFit(words);
    if (!read.ok) return read.outcome;
    const written = await writeOut(`${read.text}\n`, out);
    if (written === FINE && out !== undefined) complain(`${out}: version ${read.ruleSet.version}, ${count(read.ruleSet.rules.length, 'rule')}, ${count(new TextEncoder().encode(read.text).length, 'byte')}.`);
    return written;
  },
});
