import { failingExamples } from '../../check/examples.ts';
import type { Issue } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { kinds } from '../../rules/index.ts';
import { UNLIMITED, defineCommand } from '../define-command.ts';
import { formatFinding, problemLines } from '../files/load-and-test-rule-set.ts';
import { type FileIssue, loadRuleSet } from '../files/load-rule-set.ts';
import { choosePosts } from '../posts/choose-posts.ts';
import { readPosts } from '../posts/read-posts.ts';
import { type TriedPosts, tryPosts } from '../posts/try-posts.ts';
import { EXIT_FOUND, EXIT_STOPPED, fail, print, printError, printJson } from '../print.ts';
import { skippedRulesWarning } from '../warnings.ts';
import { resultForJson, type TriedExamples, writeResult } from './test-result.ts';
import { readTestSettings, type TestSettings } from './test-settings.ts';

/** Rules of a known kind; the others are not tried. */
const triedIn = ({ rules }: RuleSet): RuleSet['rules'] => rules.filter(({ kind }) => kinds.has(kind));

const examplesIn = (rules: RuleSet['rules']): number =>
  rules.reduce((sum, { examples: { bad, good } }) => sum + bad.length + good.length, 0);

const NOT_TRIED = { rules: 0, examples: 0, skipped: [] } as const;

const tryExamples = (ruleSet: RuleSet, locate: (problem: Issue) => FileIssue): TriedExamples => {
  const tried = triedIn(ruleSet);
  return {
    rules: tried.length,
    examples: examplesIn(tried),
    skipped: ruleSet.rules.filter((rule) => !tried.includes(rule)).map(({ id }) => id),
    problems: failingExamples(ruleSet).map(locate),
  };
};

/** The rules to compare with; a sentence where they cannot be read. */
const readOld = async (path: string): Promise<RuleSet | string> => {
  const loaded = await loadRuleSet([path]);
  return loaded.ok ? loaded.ruleSet : problemLines(loaded).join('\n');
};

/** What the rules say of past posts; a sentence where something cannot be read. */
const triedPostsOf = async (ruleSet: RuleSet, settings: TestSettings): Promise<TriedPosts | string> => {
  const against = settings.against === null ? null : await readOld(settings.against);
  if (typeof against === 'string') return against;
  const read = await readPosts(settings.posts, settings.column);
  if (!read.ok) return read.problem;
  const chosen = choosePosts(read.posts, settings.choice);
  for (const note of [...read.notes, ...chosen.notes]) printError(note);
  if (chosen.posts.length === 0) return 'There are no past posts to try.';
  const posts = chosen.posts.map(({ text, context }) => ({ text, context: { ...settings.context, ...context } }));
  return tryPosts(posts, { ruleSet, against, jobs: settings.jobs, progress: settings.progress });
};

const printFailures = async (tried: TriedExamples, { format }: TestSettings): Promise<void> => {
  if (format === 'json') await printJson(resultForJson(false, tried, null));
  else for (const finding of tried.problems) await print(formatFinding(finding));
};

const warnOfSkipped = (skipped: readonly string[]): void => {
  const warning = skippedRulesWarning(skipped);
  if (warning !== null) printError(warning);
};

const runTest = async (words: readonly string[], settings: TestSettings): Promise<number> => {
  const loaded = await loadRuleSet(words);
  if (!loaded.ok && 'cannot' in loaded) return fail(loaded.cannot);
  const tried = loaded.ok ? tryExamples(loaded.ruleSet, loaded.locate) : { ...NOT_TRIED, problems: loaded.findings };
  warnOfSkipped(tried.skipped);
  if (!loaded.ok || tried.problems.length > 0) {
    await printFailures(tried, settings);
    return EXIT_FOUND;
  }
  const posts = settings.posts.length === 0 ? null : await triedPostsOf(loaded.ruleSet, settings);
  if (typeof posts === 'string') return fail(posts);
  const written = await writeResult(tried, posts, settings);
  return posts?.isStopped ? EXIT_STOPPED : written;
};

export const test = defineCommand({
  usage: 'rules test FILE_OR_FOLDER… [--posts FILE] [--against OLD] [more]',
  about: `Tries every rule on its own examples and, if you like, on your past posts: what each rule would have said, with counts.
It ends with 1 when an example fails. A rule of a kind that this version does not know is not tried, but named.

  --posts FILE      posts as CSV, as JSON Lines or a JSON list of texts or {"text", "context"?}, as X's own archive (the ZIP
                    file, its folder, or data/tweets.js), or as a text with one post a line; may be given several times.
                    Reposts are left out, and of an archive nothing but the posts is read
  --against OLD     another rule set, such as the one in use: which posts would get a new hint, and which would lose one
  --show N          how many changes are told for each rule; 3 unless given
  --format NAME     text, json, csv or html
  --out FILE        write it to a file
  --column NAME     the column of a CSV file that holds the posts, where its heading is not known
  --account HANDLE  the account of posts that do not say it themselves
  --since DAY, --until DAY, --no-replies, --sample N
                    only these posts: from or to a day such as 2026-11-23, no replies, one post in N
  -j, --jobs N      how many threads; more than one is used from 2,000 posts on unless given
  --progress, --no-progress
                    tell how far it is on standard error; on a terminal it does unless told not to
  --json            the same as --format json, one object: {"ok", "examples", "skipped", "problems", "posts"?: {"posts",
                    "withHints", "withMustFix", "rules"}, "changes"?: {"gained", "lost", "becomeMustFix", "rules"}}

Ctrl+C stops it, and what was found so far is told.`,
  options: {
    posts: { type: 'string', multiple: true },
    against: { type: 'string' },
    format: { type: 'string', short: 'f' },
    out: { type: 'string' },
    column: { type: 'string' },
    account: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    'no-replies': { type: 'boolean' },
    sample: { type: 'string' },
    show: { type: 'string' },
    jobs: { type: 'string', short: 'j' },
    progress: { type: 'boolean' },
    'no-progress': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: [1, UNLIMITED],
  run: async ({ values, words }) => {
    const read = readTestSettings(values);
    return read.ok ? runTest(words, read.settings) : fail(read.problem);
  },
});
