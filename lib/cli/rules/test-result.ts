import { formatCount } from '../../text/plural.ts';
import type { FileIssue } from '../files/load-rule-set.ts';
import { postsAsCsv, postsAsHtml, postsForJson } from '../posts/post-formats.ts';
import { postsReport } from '../posts/report-posts.ts';
import type { TriedPosts } from '../posts/try-posts.ts';
import { EXIT_OK, print, printRaw } from '../print.ts';
import type { TestSettings } from './test-settings.ts';
import { writeOutput } from './write-out.ts';

/**
 * The result of trying the examples. `rules` and `examples`: how many were tried; `skipped`: ids of rules of an unknown
 * kind.
 */
export type TriedExamples = {
  readonly rules: number;
  readonly examples: number;
  readonly skipped: readonly string[];
  readonly problems: readonly FileIssue[];
};

const passedSentence = ({ rules, examples }: TriedExamples): string =>
  `${formatCount(rules, { one: 'rule', other: 'rules' })} passed all ${formatCount(examples, { one: 'example', other: 'examples' })}.`;

/** What --json prints. `ok`: whether all examples passed. */
export const resultForJson = (
  ok: boolean,
  { examples, skipped, problems }: TriedExamples,
  posts: TriedPosts | null,
) => ({ ok, examples, skipped, problems, ...(posts && postsForJson(posts)) });

const resultIn = (tried: TriedExamples, posts: TriedPosts | null, { format, show }: TestSettings): string => {
  if (format === 'json') return JSON.stringify(resultForJson(true, tried, posts));
  if (posts !== null && format === 'csv') return postsAsCsv(posts);
  if (posts !== null && format === 'html') return postsAsHtml(posts);
  return [passedSentence(tried), ...(posts === null ? [] : [postsReport(posts, show)])].join('\n\n');
};

const PRINTED_AS = { text: 'words', json: 'json', html: 'bytes' } as const;

/** Writes what was found where all examples passed, in the form that is asked for; returns the exit code. */
export const writeResult = async (
  tried: TriedExamples,
  posts: TriedPosts | null,
  settings: TestSettings,
): Promise<number> => {
  const { format, out } = settings;
  const result = resultIn(tried, posts, settings);
  if (out !== undefined)
    return writeOutput(`${result.trimEnd()}\n`, out, { inputs: settings.posts, isOurs: () => true, force: false });
  if (format === 'csv') await printRaw(result);
  else await print(result, PRINTED_AS[format]);
  return EXIT_OK;
};
