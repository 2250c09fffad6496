import { styleText } from 'node:util';
import packageJson from '../../../package.json' with { type: 'json' };
import { type PlainDateTime, toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { checkJsonLines } from './json-lines.ts';
import type { CheckSettings } from './settings.ts';
import type { DraftInput } from '../drafts/draft-input.ts';
import { findInputs, type Input } from '../drafts/find-inputs.ts';
import { readDrafts } from '../drafts/read-drafts.ts';
import { fixFiles } from './fix-files.ts';
import { fixText } from './fix-text.ts';
import { FORMATS } from '../formats/index.ts';
import { countHints, reportDraft, type ReportData, type ReportedDraft } from '../formats/report-data.ts';
import { unifiedDiff } from './line-ends.ts';
import { type LoadedRules, loadRules, unknownRuleProblem } from '../load-rules.ts';
import { EXIT_ERROR, EXIT_FOUND, EXIT_OK, fail, print, printError } from '../print.ts';
import { formatReport } from './report.ts';
import { writeNew, writeOutput } from '../rules/write-out.ts';
import { createWarn } from './warn-once.ts';

/** What to check, and how. */
export type CheckRequest = CheckSettings & {
  /** Files, folders, patterns or a draft, as they were given; none for standard input. */
  readonly args: readonly string[];
  /** Drafts given with --text. */
  readonly texts: readonly string[];
  /** A file or folder; null for the starter set. */
  readonly rules: string | null;
  /** JSON lines from standard input, answered as they come. */
  readonly json: boolean;
  readonly fix: 'write' | 'show' | null;
  readonly allowEmpty: boolean;
  readonly gitignore: boolean;
  readonly exclude: readonly string[];
};

/** Every draft of the inputs. `failed`: something could not be read, or held no words. */
type Read = { readonly drafts: readonly DraftInput[]; readonly failed: boolean };

const readAll = async (inputs: readonly Input[], request: CheckRequest): Promise<Read> => {
  const drafts: DraftInput[] = [];
  let failed = false;
  for (const input of inputs) {
    const read = await readDrafts(input, request);
    read.problems.forEach(printError);
    if (read.empty !== null) printError(read.empty);
    if (read.problems.length > 0 || (read.empty !== null && !request.allowEmpty)) failed = true;
    for (const draft of read.drafts) drafts.push({ ...draft, context: { ...request.context, ...draft.context } });
  }
  return { drafts, failed };
};

const exitCodeFor = (drafts: readonly ReportedDraft[], { failOn, maxWarnings }: CheckSettings): number => {
  const found = failOn.some((severity) => countHints(drafts, severity) > 0);
  const tooMany = maxWarnings !== null && countHints(drafts, 'warning') > maxWarnings;
  return found || tooMany ? EXIT_FOUND : EXIT_OK;
};

const bold = (words: string): string => styleText('bold', words, { stream: process.stdout });

/** One draft that stands in no file is told in sentences, as a person reads them. */
const isAlone = ({ drafts }: ReportData, { outputs }: CheckSettings): boolean =>
  outputs.length === 0 && drafts.length === 1 && drafts[0]!.input.file === null;

const printAlone = (data: ReportData, { keeps }: CheckSettings): Promise<void> => {
  const { result } = data.drafts[0]!;
  return print(formatReport({ ...result, hints: result.hints.filter(keeps) }, data.ruleSet.checklist, bold));
};

/** The forms that are JSON. */
const IN_JSON: ReadonlySet<string> = new Set(['json', 'jsonl', 'sarif', 'gitlab']);

/** Writes each report where it is wanted; returns the exit code of the writing. */
const writeReports = async (data: ReportData, settings: CheckSettings): Promise<number> => {
  if (isAlone(data, settings)) {
    await printAlone(data, settings);
    return EXIT_OK;
  }
  const inputs = data.drafts.flatMap(({ input }) => input.file ?? []);
  const outputs = settings.outputs.length > 0 ? settings.outputs : [{ format: 'stylish', file: null }];
  for (const { format, file } of outputs) {
    const report = FORMATS[format]!(data);
    if (file === null) {
      if (report !== '') await print(report, IN_JSON.has(format) ? 'json' : 'words');
    } else if ((await writeOutput(`${report}\n`, file, { inputs, isOurs: () => true, force: false })) !== EXIT_OK)
      return EXIT_ERROR;
  }
  return EXIT_OK;
};

const fixDrafts = async (
  drafts: readonly DraftInput[],
  { checker }: LoadedRules,
  now: PlainDateTime,
  { keeps, fix }: CheckRequest,
): Promise<boolean> => {
  const files = await fixFiles(drafts, ({ text, context }) => fixText(text, context, { checker, now, keeps }));
  for (const { file, original, fixed } of files) {
    if (fix === 'show') await print(unifiedDiff(file, original, fixed), 'bytes');
    else if ((await writeNew(file, fixed, { overwrite: true })) !== EXIT_OK) return false;
    else printError(`Fixed ${file}.`);
  }
  return true;
};

const inputsOf = async ({ args, texts, exclude, gitignore }: CheckRequest) => {
  const words = texts.map((text): Input => ({ from: 'words', text }));
  if (args.length === 0 && words.length === 0 && process.stdin.isTTY)
    return {
      ok: false as const,
      problem: 'There is nothing to check. Name a file or folder, or write: countersign check --text "Draft"',
    };
  if (args.length === 0 && words.length === 0)
    return { ok: true as const, inputs: [{ from: 'standard input' } as const], guessed: false };
  const found = await findInputs(args, { exclude, gitignore });
  return found.ok ? { ...found, inputs: [...words, ...found.inputs] } : found;
};

/** Checks the drafts, writes the reports and returns the exit code. */
const checkInputs = async (request: CheckRequest, rules: LoadedRules, now: PlainDateTime): Promise<number> => {
  const found = await inputsOf(request);
  if (!found.ok) return fail(found.problem);
  if (found.guessed) printError('Checked these words as one draft. Use --text to say so.');
  let read = await readAll(found.inputs, request);
  if (request.fix !== null) {
    if (!(await fixDrafts(read.drafts, rules, now, request))) return EXIT_ERROR;
    if (request.fix === 'show') return read.failed ? EXIT_ERROR : EXIT_OK;
    read = await readAll(found.inputs, request);
  }
  const warn = createWarn(rules.ruleSet);
  const drafts = read.drafts.map((input) => {
    const result = rules.checker.check(input.text, input.context, now);
    warn(result, input.context.modes ?? []);
    return reportDraft(input, result, request.keeps);
  });
  const exitCode = read.failed ? EXIT_ERROR : exitCodeFor(drafts, request);
  if (drafts.length === 0) return exitCode;
  const data = { version: packageJson.version, ruleSet: rules.ruleSet, drafts, failOn: request.failOn, exitCode };
  return Math.max(exitCode, await writeReports(data, request));
};

/** Checks what is wanted and returns the exit code. */
export const checkDrafts = async (request: CheckRequest): Promise<number> => {
  const rules = await loadRules(request.rules);
  if (rules === null) return EXIT_ERROR;
  const unknown = unknownRuleProblem(request.named, rules.ruleSet);
  if (unknown !== null) return fail(unknown);
  const now = toPlainDateTime(new Date())!;
  return request.json
    ? checkJsonLines(rules.checker, now, { warn: createWarn(rules.ruleSet), allowEmpty: request.allowEmpty })
    : checkInputs(request, rules, now);
};
