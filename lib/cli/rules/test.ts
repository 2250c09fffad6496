import { failingExamples } from '../../check/examples.ts';
import { SEVERITIES, SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { toPlainDateTime } from '../../text/time/moment.ts';
import { type Issue, quote } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { kinds } from '../../rules/index.ts';
import { skippedSentence } from '../cautions.ts';
import { lineOf } from '../files/fit-rule-set.ts';
import { type Finding, loadRuleSet } from '../files/load-rule-set.ts';
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

/** What trying the examples came to. `rules` and `examples`: how many were tried; `skipped`: ids of rules of an unknown kind. */
type Tried = { readonly rules: number; readonly examples: number; readonly skipped: readonly string[]; readonly problems: readonly Finding[] };

const NOT_TRIED = { rules: 0, examples: 0, skipped: [] } as const;

const tryExamples = (ruleSet: RuleSet, locate: (problem: Issue) => Finding): Tried => {
  const tried = triedIn(ruleSet);
  return {
    rules: tried.length,
    examples: examplesIn(tried),
    skipped: ruleSet.rules.filter((rule) => !tried.includes(rule)).map(({ id }) => id),
    problems: failingExamples(ruleSet).map(locate),
  };
};

const tryPosts = async (ruleSet: RuleSet, file: string): Promise<Tally | { readonly problem: string }> => {
  const opened = await readText(file);
  if (!opened.ok) return opened;
  const read = readPosts(opened.text, file);
  return read.ok ? tallyPosts(ruleSet, read.posts, toPlainDateTime(new Date())!) : { problem: `${file}: ${read.problem}` };
};

type Printer = (ok: boolean, tried: Tried, tally: Tally | null) => Promise<void>;

const printJson: Printer = (ok, { examples, skipped, problems }, tally) => say(JSON.stringify({ ok, examples, skipped, problems, ...(tally ? { posts: tally } : {}) }));

const print: Printer = async (ok, { rules, examples, problems }, tally) => {
  for (const finding of problems) await say(lineOf(finding));
  if (ok) await say(`${count(rules, 'rule')}: all do what their ${count(examples, 'example')} say.`);
  if (tally) await say(`\n${reportOf(tally)}`);
};

export const test = defineCommand({
  usage: 'rules test FILE_OR_FOLDER… [--posts FILE] [--json]',
  about: `Tries every rule on its own examples and, if you like, on your past posts: what each rule would have said, with counts.
It ends with 1 when an example fails. A rule of a kind that this version does not know is not tried, but named.

  --posts FILE   posts as JSON Lines or a JSON list of texts or {"text", "context"?}, as X's own archive (data/tweets.js),
                 or as a text with one post a line; reposts are left out
  --json         one object: {"ok", "examples", "skipped", "problems", "posts"?: {"posts", "withHints", "withMustFix", "rules"}}`,
  options: { posts: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, ANY],
  run: async ({ values: { posts, json = false }, words }) => {
    const answer = json ? printJson : print;
    const loaded = await loadRuleSet(words);
    if (!loaded.ok && 'cannot' in loaded) return cannot(loaded.cannot);
    const tried = loaded.ok ? tryExamples(loaded.ruleSet, loaded.locate) : { ...NOT_TRIED, problems: loaded.findings };
    if (tried.skipped.length > 0) complain(skippedSentence(tried.skipped) ?? '');
    if (!loaded.ok || tried.problems.length > 0) {
      await answer(false, tried, null);
      return FOUND;
    }
    const tally = posts === undefined ? null : await tryPosts(loaded.ruleSet, posts);
    if (tally && 'problem' in tally) return cannot(tally.problem);
    await answer(true, tried, tally);
    return FINE;
  },
});
