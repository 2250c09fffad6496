import { failingExamples } from '../../check/examples.ts';
import { SEVERITIES, SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { type Issue, quote } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { kinds } from '../../rules/index.ts';
import { skippedRulesWarning } from '../warnings.ts';
import { formatFinding } from '../files/load-and-test-rule-set.ts';
import { type FileIssue, loadRuleSet } from '../files/load-rule-set.ts';
import { MOST_POSTS_BYTES, readText } from '../files/read-bytes.ts';
import { fail, printError, EXIT_OK, EXIT_FOUND, print, printJson } from '../print.ts';
import { UNLIMITED, defineCommand } from '../define-command.ts';
import { formatCount } from '../../text/plural.ts';
import { parsePosts } from '../../posts/parse-posts.ts';
import { type RuleStats, type PostStats, countHintsInPosts } from '../../posts/post-stats.ts';
import { formatNumber } from '../../text/number.ts';

/** Rules of a known kind; the others are not tried. */
const triedIn = ({ rules }: RuleSet): RuleSet['rules'] => rules.filter(({ kind }) => kinds.has(kind));

const examplesIn = (rules: RuleSet['rules']): number =>
  rules.reduce((sum, { examples: { bad, good } }) => sum + bad.length + good.length, 0);

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return quote(line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line);
};

const lineFor = ({ rule, posts, excerpts }: RuleStats): string =>
  `  ${formatNumber(posts).padStart(6)}  ${rule}${excerpts.length > 0 ? `: ${excerpts.map(short).join(', ')}` : ''}`;

/** Rules in order of severity, with the number of posts that each would have spoken about. */
const reportOf = ({ posts, withHints, withMustFix, rules }: PostStats): string => {
  const spoken = rules.filter((rule) => rule.posts > 0);
  const silent = rules.length - spoken.length;
  const groups = SEVERITIES.map(
    (severity) => [SEVERITY_LABELS[severity], spoken.filter((rule) => rule.severity === severity)] as const,
  );
  return [
    `${formatNumber(withHints)} of ${formatCount(posts, { one: 'past post', other: 'past posts' })} would get a hint${withMustFix === 0 ? '' : `, and ${formatNumber(withMustFix)} would get a “must fix” hint`}.`,
    ...groups
      .filter(([, some]) => some.length > 0)
      .map(([called, some]) => [`${called}, by number of posts:`, ...some.map(lineFor)].join('\n')),
    ...(silent > 0 ? [`${formatCount(silent, { one: 'rule', other: 'rules' })} found nothing.`] : []),
  ].join('\n\n');
};

/**
 * The result of trying the examples. `rules` and `examples`: how many were tried; `skipped`: ids of rules of an unknown
 * kind.
 */
type Tried = {
  readonly rules: number;
  readonly examples: number;
  readonly skipped: readonly string[];
  readonly problems: readonly FileIssue[];
};

const NOT_TRIED = { rules: 0, examples: 0, skipped: [] } as const;

const tryExamples = (ruleSet: RuleSet, locate: (problem: Issue) => FileIssue): Tried => {
  const tried = triedIn(ruleSet);
  return {
    rules: tried.length,
    examples: examplesIn(tried),
    skipped: ruleSet.rules.filter((rule) => !tried.includes(rule)).map(({ id }) => id),
    problems: failingExamples(ruleSet).map(locate),
  };
};

/** The counts for the posts of a file; null if none was named. */
const tryPosts = async (
  ruleSet: RuleSet,
  file: string | undefined,
): Promise<PostStats | { readonly problem: string } | null> => {
  if (file === undefined) return null;
  const opened = await readText(file, MOST_POSTS_BYTES);
  if (!opened.ok) return opened;
  const read = parsePosts(opened.text, file);
  return read.ok
    ? countHintsInPosts(ruleSet, read.posts, toPlainDateTime(new Date())!)
    : { problem: `${file}: ${read.problem}` };
};

type Printer = (ok: boolean, tried: Tried, tally: PostStats | null) => Promise<void>;

const printResult: Printer = (ok, { examples, skipped, problems }, tally) =>
  printJson({ ok, examples, skipped, problems, ...(tally ? { posts: tally } : {}) });

const printText: Printer = async (ok, { rules, examples, problems }, tally) => {
  for (const finding of problems) await print(formatFinding(finding));
  if (ok)
    await print(
      `${formatCount(rules, { one: 'rule', other: 'rules' })} passed all ${formatCount(examples, { one: 'example', other: 'examples' })}.`,
    );
  if (tally) await print(`\n${reportOf(tally)}`);
};

const warnOfSkipped = (skipped: readonly string[]): void => {
  const warning = skippedRulesWarning(skipped);
  if (warning !== null) printError(warning);
};

export const test = defineCommand({
  usage: 'rules test FILE_OR_FOLDER… [--posts FILE] [--json]',
  about: `Tries every rule on its own examples and, if you like, on your past posts: what each rule would have said, with counts.
It ends with 1 when an example fails. A rule of a kind that this version does not know is not tried, but named.

  --posts FILE   posts as JSON Lines or a JSON list of texts or {"text", "context"?}, as X's own archive (data/tweets.js),
                 or as a text with one post a line; reposts are left out
  --json         one object: {"ok", "examples", "skipped", "problems", "posts"?: {"posts", "withHints", "withMustFix", "rules"}}`,
  options: { posts: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, UNLIMITED],
  run: async ({ values: { posts, json = false }, words }) => {
    const answer = json ? printResult : printText;
    const loaded = await loadRuleSet(words);
    if (!loaded.ok && 'cannot' in loaded) return fail(loaded.cannot);
    const tried = loaded.ok ? tryExamples(loaded.ruleSet, loaded.locate) : { ...NOT_TRIED, problems: loaded.findings };
    warnOfSkipped(tried.skipped);
    if (!loaded.ok || tried.problems.length > 0) {
      await answer(false, tried, null);
      return EXIT_FOUND;
    }
    const tally = await tryPosts(loaded.ruleSet, posts);
    if (tally && 'problem' in tally) return fail(tally.problem);
    await answer(true, tried, tally);
    return EXIT_OK;
  },
});
