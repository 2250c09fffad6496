// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../../lib/check/check.ts';
import type { DraftInput } from '../../../../lib/cli/drafts/draft-input.ts';
import { withFingerprints } from '../../../../lib/cli/formats/fingerprint.ts';
import { FORMATS } from '../../../../lib/cli/formats/index.ts';
import { reportDraft, type ReportData } from '../../../../lib/cli/formats/report-data.ts';
import { SEVERITIES } from '../../../../lib/rule-set/severity.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';

const ruleSet = starterRuleSet();
const checker = createChecker(ruleSet);
const NOW = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };

const draft = (file: string | null, text: string, line = 1): DraftInput => ({
  file,
  id: null,
  text,
  context: {},
  at: { line, column: 1 },
  start: 0,
});

const dataOf = (inputs: readonly DraftInput[]): ReportData => ({
  version: '1.2.3',
  ruleSet,
  drafts: inputs.map((input) => reportDraft(input, checker.check(input.text, input.context, NOW), () => true)),
  failOn: ['error'],
  exitCode: 1,
});

const ODD = 'Call [name] at <b>100%</b>, "now": it\'s \u0007 on\nWe utilise it';
const data = dataOf([
  draft('posts/a 1%.txt', ODD, 3),
  draft('posts/good.txt', 'Our offices are open again from Monday.'),
  draft(null, 'Please commence work on Friday'),
]);
const hints = data.drafts.flatMap((one) => one.hints);
const write = (name: string, of = data): string => FORMATS[name]!(of);

test('each format tells every hint', () => {
  expect(hints.length).toBeGreaterThan(2);
  for (const [name, format] of Object.entries(FORMATS)) {
    const report = format({ ...data, failOn: SEVERITIES });
    for (const { rule } of hints) expect([name, report.includes(rule)]).toEqual([name, true]);
  }
});

test('a good draft alone gives a report that says so, and no finding', () => {
  const good = dataOf([draft('posts/good.txt', 'Our offices are open again from Monday.')]);
  expect(write('stylish', good)).toBe('1 draft, no problems found.');
  expect([write('compact', good), write('github', good), write('gitlab', good)]).toEqual(['', '', '[]']);
  expect(write('junit', good)).not.toContain('<failure');
});

describe('the place of a hint', () => {
  test('is the line and column in the file', () => {
    expect(write('compact')).toMatch(/^posts\/a 1%\.txt:3:6: error: .+ \[sec\/placeholder\]$/m);
    expect(write('compact')).toMatch(/^posts\/a 1%\.txt:4:4: suggestion: .+ \[plain\/swap\]$/m);
  });
});

test('GitHub reads no part of a message as a command', () => {
  const line = write('github')
    .split('\n')
    .find((one) => one.includes('sec/placeholder'))!;
  expect(line).toMatch(
    /^::error file=posts\/a 1%25\.txt,line=3,endLine=3,col=6,endColumn=12,title=sec\/placeholder::[^\n]+$/,
  );
});

test('GitLab knows a hint again when lines are added above it, and tells two alike apart', () => {
  const printsOf = (inputs: readonly DraftInput[]) =>
    withFingerprints(dataOf(inputs).drafts).map(({ fingerprint }) => fingerprint);
  const one = draft('a.txt', 'We utilise it');
  expect(printsOf([{ ...one, at: { line: 9, column: 1 } }])).toEqual(printsOf([one]));
  expect(new Set(printsOf([one, one])).size).toBe(2);
  const report = JSON.parse(write('gitlab')) as readonly { readonly severity: string }[];
  expect(report.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['critical', 'minor']));
});

test('SARIF has a rule for each result, levels, regions and addresses that are encoded', () => {
  const log = JSON.parse(write('sarif'));
  const [run] = log.runs;
  expect([log.version, run.columnKind, run.invocations]).toEqual([
    '2.1.0',
    'utf16CodeUnits',
    [{ executionSuccessful: true, exitCode: 1 }],
  ]);
  expect(run.results).toHaveLength(hints.length);
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'plain/swap');
  expect(found).toMatchObject({
    level: 'note',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'posts/a%201%25.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 4, endLine: 4, endColumn: 11 },
        },
      },
    ],
    fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'use' } }] }] }],
  });
});

test.each(['junit', 'html'])('%s is markup that a parser reads, with the words of the draft as words', (name) => {
  const report = write(name);
  const document = new DOMParser().parseFromString(report, name === 'html' ? 'text/html' : 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.querySelector('b, script, img')).toBeNull();
  expect(document.documentElement.textContent).toContain('[name]');
});

test('a JUnit failure is a hint that makes the run fail', () => {
  expect(write('junit').match(/<failure type="[^"]+"/g)).toEqual(['<failure type="sec/placeholder"']);
  expect(write('junit')).toContain('name="posts/a 1%.txt" tests="1" failures="1"');
});

test('a Markdown table holds each hint in one row, and stays short enough for a comment', () => {
  expect(write('markdown')).toContain('\\[name\\]');
  const many = dataOf([draft('a.txt', 'We utilise it. '.repeat(1_500))]);
  const comment = write('markdown', many);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toMatch(/^[\d,]+ hints more\.$/m);
});

test('JSON and JSON Lines hold the same drafts', () => {
  const document = JSON.parse(write('json'));
  const lines = write('jsonl')
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(document.drafts).toEqual(lines);
  expect(document.totals).toEqual({
    drafts: 3,
    error: hints.filter(({ severity }) => severity === 'error').length,
    warning: hints.filter(({ severity }) => severity === 'warning').length,
    suggestion: hints.filter(({ severity }) => severity === 'suggestion').length,
  });
});
