import { kinds } from '../../rules/index.ts';
import type { RuleSet } from '../../rule-set/schema.ts';
import type { Severity } from '../../rule-set/severity.ts';
import { fileName, type Known, withFingerprints } from './fingerprint.ts';
import type { Format } from './format.ts';
import type { ReportedDraft, ReportedHint } from './report-data.ts';

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/: Static Analysis Results Interchange Format 2.1.0. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };

type Rule = RuleSet['rules'][number];

const titleOf = ({ title, kind, id }: Rule): string => title ?? kinds.get(kind)?.title ?? id;

const ruleForSarif = (rule: Rule) => ({
  id: rule.id,
  name: titleOf(rule),
  shortDescription: { text: titleOf(rule) },
  fullDescription: { text: rule.why },
  help: { text: rule.why },
  defaultConfiguration: { level: LEVELS[rule.severity] },
  ...(rule.group !== undefined && { properties: { tags: [rule.group] } }),
});

/** A path as an address relative to the folder that is checked. */
const uriOf = (draft: ReportedDraft): string => fileName(draft).split('/').map(encodeURIComponent).join('/');

const regionOf = ({ from, to }: Pick<ReportedHint, 'from' | 'to'>) => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});

const artifactOf = (draft: ReportedDraft) => ({ uri: uriOf(draft), uriBaseId: '%SRCROOT%' });

/** The first fix, where it replaces just what is marked and the draft stands in its file as it is. */
const fixesOf = (draft: ReportedDraft, hint: ReportedHint) => {
  const [first] = hint.replacements;
  const { start, end } = hint.span;
  const isMarked = draft.result.draft.text.slice(start, end) === hint.excerpt;
  if (first === undefined || !isMarked || draft.input.start === null || draft.input.file === null) return {};
  const change = { deletedRegion: regionOf(hint), insertedContent: { text: first } };
  return { fixes: [{ artifactChanges: [{ artifactLocation: artifactOf(draft), replacements: [change] }] }] };
};

const resultFor = ({ draft, hint, fingerprint }: Known, rules: readonly Rule[]) => ({
  ruleId: hint.rule,
  ruleIndex: rules.findIndex(({ id }) => id === hint.rule),
  level: LEVELS[hint.severity],
  message: { text: hint.message },
  locations: [{ physicalLocation: { artifactLocation: artifactOf(draft), region: regionOf(hint) } }],
  partialFingerprints: { 'countersign/v1': fingerprint },
  ...fixesOf(draft, hint),
});

/** A SARIF 2.1.0 log with one run. */
export const sarif: Format = ({ version, ruleSet, drafts, exitCode }) => {
  const found = withFingerprints(drafts);
  const named = new Set(found.map(({ hint }) => hint.rule));
  const rules = ruleSet.rules.filter(({ id }) => named.has(id));
  const run = {
    tool: { driver: { name: 'Countersign', version, rules: rules.map(ruleForSarif) } },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: exitCode < 2, exitCode }],
    results: found.map((known) => resultFor(known, rules)),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2);
};
