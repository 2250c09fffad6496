import {
  type Change,
  compareRuleSets,
  type RuleSetWithText,
  summariseChanges,
  versionAdvice,
} from '../../rule-set/wording/compare.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { loadRuleSet } from '../files/load-rule-set.ts';
import { problemLines } from '../files/load-and-test-rule-set.ts';
import { printError, EXIT_OK, EXIT_FOUND, print, printJson, EXIT_ERROR } from '../print.ts';
import { defineCommand } from '../define-command.ts';

const byHeading = (changes: readonly Change[]): readonly (readonly [string, readonly string[]])[] => {
  const groups = new Map<string, string[]>();
  for (const { heading, sentence } of changes) groups.set(heading, [...(groups.get(heading) ?? []), sentence]);
  return [...groups];
};

const NOTHING = 'No changes for officials.';
const titleOf = (before: RuleSet, after: RuleSet): string =>
  `Changes for officials from version ${before.version} to version ${after.version}`;

const asText = (before: RuleSet, after: RuleSet, changes: readonly Change[]): string =>
  changes.length === 0
    ? NOTHING
    : [
        `${titleOf(before, after)}:`,
        summariseChanges(changes),
        ...byHeading(changes).map(([heading, sentences]) =>
          [heading, ...sentences.map((sentence) => `  - ${sentence}`)].join('\n'),
        ),
      ].join('\n\n');

/** A sentence that Markdown leaves as it is; a handle in code, so that a pull request mentions nobody. */
const plain = (sentence: string): string =>
  sentence.replace(/(?<!\w)@\w+|[\\`*_<>[\]|~]|(?<![\w/])#(?=\w)/g, (found) =>
    found.startsWith('@') ? `\`${found}\`` : `\\${found}`,
  );

const asMarkdown = (before: RuleSet, after: RuleSet, changes: readonly Change[], advice: string | null): string =>
  [
    `## ${titleOf(before, after)}`,
    changes.length === 0 ? NOTHING : summariseChanges(changes),
    ...byHeading(changes).map(
      ([heading, sentences]) => `### ${heading}\n\n${sentences.map((sentence) => `- ${plain(sentence)}`).join('\n')}`,
    ),
    ...(advice === null ? [] : [`> **To do:** ${plain(advice)}`]),
  ].join('\n\n');

const read = async (path: string): Promise<(RuleSetWithText & { readonly ruleSet: RuleSet }) | null> => {
  const loaded = await loadRuleSet([path]);
  if (loaded.ok) return loaded;
  problemLines(loaded).forEach(printError);
  return null;
};

type Comparison = {
  readonly before: RuleSet;
  readonly after: RuleSet;
  readonly changes: readonly Change[];
  readonly advice: string | null;
};

/** Prints what changes in the form that was asked for; returns the exit code. */
const tell = async (
  { before, after, changes, advice }: Comparison,
  { json, markdown }: { readonly json: boolean; readonly markdown: boolean },
): Promise<number> => {
  if (json) await printJson({ from: before.version, to: after.version, changes, advice });
  else await print(markdown ? asMarkdown(before, after, changes, advice) : asText(before, after, changes));
  if (advice !== null && !json && !markdown) printError(advice);
  return changes.length > 0 || advice !== null ? EXIT_FOUND : EXIT_OK;
};

export const diff = defineCommand({
  usage: 'rules diff OLD NEW [--markdown | --json]',
  about: `Says in sentences what changes for an official between two versions of a rule set, each a file or a folder.
It ends with 1 when something changes, or when the version must be raised: examples and the order of fields change nothing for an official,
but they do change the file, and browsers are alarmed by two files of one version.

  --markdown   for a pull request
  --json       one object: {"from", "to", "changes": [{"heading", "sentence"}], "advice"}`,
  options: { markdown: { type: 'boolean' }, json: { type: 'boolean' } },
  words: [2, 2],
  run: async ({ values: { markdown = false, json = false }, words: [old = '', now = ''] }) => {
    const [was, is] = [await read(old), await read(now)];
    if (!was || !is) return EXIT_ERROR;
    const [before, after] = [was.ruleSet, is.ruleSet];
    const [changes, advice] = [compareRuleSets(before, after), versionAdvice(was, is)];
    return tell({ before, after, changes, advice }, { json, markdown });
  },
});
