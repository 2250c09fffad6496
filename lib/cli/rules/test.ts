import { failingExamples } from '../../check/examples.ts';
import { SEVERITIES, SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { toMoment } from '../../text/time/moment.ts';
import { quote } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { kinds } from '../../rules/index.ts';
import { skippedSentence } from '../cautions.ts';
import { lineOf } from '../files/fit-rule-set.ts';
import { loadRuleSet } from '../files/load-rule-set.ts';
import { readText } from '../files/read-bytes.ts';
import { cannot, complain, FINE, FOUND, say } from '../say.ts';
import { ANY, defineCommand } from '../define-command.ts';
import { count } from './count.ts';
import { readPosts } from './posts.ts';
import { type RuleTally, type Tally, tallyPosts } from './tally.ts';
import { formatNumber } from '../../text/number.ts';

/** Rules of a kind that this version knows: the others are not tried. */
const triedIn = ({ rules }: RuleSet): RuleSet['rules'] => rules.filter(({ kind }) => kinds.has(kind));

const examplesIn = (rules: RuleSet['rules']): number => rules.reduce((sum, { examples: { bad, good } }) => sum + bad.length + good.length, 0);

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return quote(line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line);
};

const lineFor = ({ rule, posts, excerpts }: RuleTally): string =>
  `  ${formatNumber(posts).padStart(6)}  ${rule}${excerpts.length > 0 ? `: ${excerpts.map(short).join(', ')}` : ''}`;

/** Rules in order of severity, with the number of posts that each would have spoken about. */
const reportOf = ({ posts, withHints, withMustFix, rules }: Tally): string => {
  const spoken = rules.filter((rule) => rule.posts > 0);
  const silent = rules.length - spoken.length;
  const groups = SEVERITIES.map((severity) => [SEVERITY_LABELS[severity], spoken.filter((rule) => rule.severity === severity)] as const);
  return [
    `Of ${count(posts, 'past post')}, ${formatNumber(withHints)} would have had a hint${withMustFix === 0 ? '' : `, ${formatNumber(withMustFix)} of them something that must be fixed`}.`,
    ...groups.filter(([, some]) => some.length > 0).map(([called, some]) => [`${called}, by number of posts:`, ...some.map(lineFor)].join('\n')),
    ...(silent > 0 ? [`${count(silent, 'rule')} would have said nothing.`] : []),
  ].join('\n\n');
};

const readTally = async (ruleSet: RuleSet, file: string | undefined): Promise<Tally | null | { readonly problem: string }> => {
  if (file === undefined) return null;
  const opened = await readText(file);
  if (!opened.ok) return opened;
  const read = readPosts(opened.text, file);
  return read.ok ? tallyPosts(ruleSet, read.posts, toMoment(new Date())!) : { problem: `${file}: ${read.problem}` };
};

export const test = defineCommand({
  usage: 'test FILE_OR_FOLDER… [--posts FILE] [--json]',
  about: `Tries every rule on its own examples and, if you like, on your past posts: what each rule would have said, with counts.
It ends with 1 when an example fails. A rule of a kind that this version does not know is not tried, but named.

  --posts FILE   posts as JSON Lines or a JSON list of texts or {"text", "context"?}, as X's own archive (data/tweets.js),
                 or as a text with one post a line; reposts are left out
  --json         one object: {"ok", "examples", "skipped", "problems", "posts"?: {"posts", "withHints", "withMustFix", "rules"}}`,
  options: { posts: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, ANY],
  run: async ({ values: { posts, json = false }, words }) => {
    const loaded = await loadRuleSet(words);
    if (!loaded.ok && 'cannot' in loaded) return cannot(loaded.cannot);
    const tried = loaded.ok ? triedIn(loaded.ruleSet) : [];
    const skipped = loaded.ok ? loaded.ruleSet.rules.filter((rule) => !tried.includes(rule)).map(({ id }) => id) : [];
    const examples = examplesIn(tried);
    const findings = loaded.ok ? failingExamples(loaded.ruleSet).map(loaded.locate) : loaded.findings;
    if (skipped.length > 0) complain(skippedSentence(skipped) ?? '');
    if (!loaded.ok || findings.length > 0) {
      if (json) await say(JSON.stringify({ ok: false, examples, skipped, problems: findings }));
      else for (const finding of findings) await say(lineOf(finding));
      return FOUND;
    }
    const tally = await readTally(loaded.ruleSet, posts);
    if (tally && 'problem' in tally) return cannot(tally.problem);
    if (json) {
      await say(JSON.stringify({ ok: true, examples, skipped, problems: [], ...(tally ? { posts: tally } : {}) }));
      return FINE;
    }
    await say(`${count(tried.length, 'rule')}: all do what their ${count(examples, 'example')} say.`);
    if (tally) await say(`\n${reportOf(tally)}`);
    return FINE;
  },
});
