import { escapeMarkup } from '../../text/escape-markup.ts';
import { fileName } from './fingerprint.ts';
import type { Format } from './format.ts';
import type { ReportData, ReportedDraft } from './report-data.ts';

/** XML 1.0 allows no control characters but tab and line breaks, not even as references, and no lone surrogates. */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

const escape = (text: string): string => escapeMarkup(text.toWellFormed().replace(NOT_IN_XML, '\ufffd'));

const failuresOf = ({ hints }: ReportedDraft, failOn: ReportData['failOn']): readonly string[] =>
  hints
    .filter(({ severity }) => failOn.includes(severity))
    .map(
      ({ rule, message, why, from: { line, column } }) =>
        `      <failure type="${escape(rule)}" message="${escape(message)}">${escape(`${line}:${column} ${message} ${why}`)}</failure>`,
    );

const caseFor = (draft: ReportedDraft, failOn: ReportData['failOn']): string => {
  const { input } = draft;
  const name = `line ${input.at.line}${input.id === null ? '' : ` (${input.id})`}`;
  const failures = failuresOf(draft, failOn);
  const head = `    <testcase classname="${escape(fileName(draft))}" name="${escape(name)}"`;
  return failures.length === 0 ? `${head} />` : [`${head}>`, ...failures, '    </testcase>'].join('\n');
};

const suiteFor = (file: string, drafts: readonly ReportedDraft[], failOn: ReportData['failOn']): string => {
  const failed = drafts.filter((draft) => failuresOf(draft, failOn).length > 0).length;
  return [
    `  <testsuite name="${escape(file)}" tests="${drafts.length}" failures="${failed}" errors="0" skipped="0">`,
    ...drafts.map((draft) => caseFor(draft, failOn)),
    '  </testsuite>',
  ].join('\n');
};

/** A JUnit report: a suite for each file, a case for each draft, a failure for each hint that makes the run fail. */
export const junit: Format = ({ drafts, failOn }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="Countersign">',
    ...[...Map.groupBy(drafts, fileName)].map(([file, some]) => suiteFor(file, some, failOn)),
    '</testsuites>',
  ].join('\n');
