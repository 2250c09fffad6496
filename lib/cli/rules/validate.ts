import { readFile } from 'node:fs/promises';
import { kinds } from '../../rules/index.ts';
import { quote, type Issue } from '../../rule-set/problem.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import { browserRefusals } from '../warnings.ts';
import { droppedRulesWarning } from './dropped-rules.ts';
import { formatFinding, inFileOrder, loadAndTestRuleSet } from '../files/load-and-test-rule-set.ts';
import type { FileIssue, LoadResult } from '../files/load-rule-set.ts';
import { fail, printError, EXIT_OK, EXIT_FOUND, print, printJson } from '../print.ts';
import { UNLIMITED, defineCommand } from '../define-command.ts';
import { formatCount } from '../../text/plural.ts';
import { closestMatch } from '../../text/closest-match.ts';

/**
 * An older extension skips rules of unknown kinds. In a rule set that is being written, an unknown kind is probably a
 * spelling mistake.
 */
const unknownKinds = ({ rules }: RuleSet): readonly Issue[] =>
  rules.flatMap(({ id, kind }, index) => {
    if (kinds.has(kind)) return [];
    const close = closestMatch(kind, [...kinds.keys()]);
    return [
      {
        path: ['rules', index, 'kind'],
        sentence: `Rule ${quote(id)}, “Kind”: this version knows no kind ${quote(kind)}; ${close ? `write ${quote(close)}, if that is what you mean` : 'lib/rules/README.md lists those there are'}.`,
      },
    ];
  });

const contentsOf = ({ rules, checklist, glossary }: RuleSet): string =>
  `${formatCount(rules.length, { one: 'rule', other: 'rules' })}, ${formatCount(checklist.length, { one: 'statement', other: 'statements' })}, ${formatCount(glossary.length, { one: 'term', other: 'terms' })}`;

/** If a single part is given, fields that are in other parts are missing. */
const isPart = (findings: readonly FileIssue[]): boolean =>
  findings.filter(({ path, message }) => !path.includes('/') && /: it is missing/.test(message)).length > 1;

/** What is said of a rule set beside its problems. */
type Remarks = { readonly notes: readonly string[]; readonly warnings: readonly string[] };

const WIDEST = 110;

/** The line that a problem is in with a caret under its place, cut to what a terminal shows. */
const contextOf = (lines: readonly string[], { line, column }: FileIssue): string | null => {
  const text = lines[line - 1];
  if (text === undefined || text.trim() === '') return null;
  const from = Math.max(0, column - 1 - WIDEST / 2);
  const shown = text.slice(from, from + WIDEST).replaceAll('\t', ' ');
  return `    ${shown}\n    ${' '.repeat(column - 1 - from)}^`;
};

/** The lines of a file; none of a signed one, because a problem is in what was signed. */
const linesOf = async (file: string): Promise<readonly string[]> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.includes('"payloadType"') ? [] : text.split(/\r\n?|\n/);
};

/** Prints findings, each with the line that it is in unless that is not wanted. */
const tellFindings = async (findings: readonly FileIssue[], context: boolean): Promise<void> => {
  const files = new Map<string, readonly string[]>();
  for (const finding of findings) {
    await print(formatFinding(finding));
    if (!context) continue;
    const { file } = finding;
    if (!files.has(file)) files.set(file, await linesOf(file));
    const shown = contextOf(files.get(file)!, finding);
    if (shown !== null) await print(shown);
  }
};

const tell = async (
  findings: readonly FileIssue[],
  { notes, warnings }: Remarks,
  { json, context }: { readonly json: boolean; readonly context: boolean },
): Promise<number> => {
  if (json) await printJson({ ok: findings.length === 0, problems: findings, warnings, notes });
  else await tellFindings(findings, context);
  if (!json && findings.length > 0)
    await print(
      `\n${formatCount(findings.length, { one: 'problem', other: 'problems' })} found.${isPart(findings) ? ' If this is one part of a rule set, give the whole folder.' : ''}`,
    );
  if (!json) [...notes, ...warnings].forEach(printError);
  return findings.length > 0 ? EXIT_FOUND : EXIT_OK;
};

const remarksOn = ({ ruleSet, notes, warnings }: Extract<LoadResult, { ok: true }>): Remarks => ({
  notes,
  warnings: [
    ...warnings,
    ...browserRefusals(ruleSet),
    ...[droppedRulesWarning(ruleSet)].filter((sentence) => sentence !== null),
  ],
});

export const validate = defineCommand({
  usage: 'rules validate FILE_OR_FOLDER… [--no-context | --json]',
  about: `Checks a rule set. Lists each problem with its file, line, rule and field, and how to fix it.
It also tries every rule on its own examples. JSON and YAML, one file or many: lists grow from file to file.
That it has expired, asks for a newer extension, or is without starter rules for security and privacy, is told as a
warning: it still ends with 0.

  --no-context   without the line that each problem is in
  --json         one object: {"ok", "problems": [{"file", "line", "column", "path", "message"}], "warnings": [text], "notes": [text]}`,
  options: { json: { type: 'boolean' }, 'no-context': { type: 'boolean' } },
  words: [1, UNLIMITED],
  run: async ({ values: { json = false, 'no-context': noContext = false }, words }) => {
    const loaded = await loadAndTestRuleSet(words);
    if (!loaded.ok && 'cannot' in loaded) return fail(loaded.cannot);
    const findings = inFileOrder(loaded.ok ? unknownKinds(loaded.ruleSet).map(loaded.locate) : loaded.findings);
    const outcome = await tell(findings, loaded.ok ? remarksOn(loaded) : { notes: [], warnings: [] }, {
      json,
      context: !noContext,
    });
    if (loaded.ok && outcome === EXIT_OK && !json)
      await print(
        `Valid: ${contentsOf(loaded.ruleSet)}, in ${formatCount(loaded.files.length, { one: 'file', other: 'files' })}.`,
      );
    return outcome;
  },
});
