import { expect, test } from 'vitest';
import { parseReportStart, startReport } from '../../../lib/panel/wrong-hint.ts';
import { open } from './open-panel.ts';
import type { ReportStart } from '../../../lib/panel/wrong-hint.ts';
import { toTabSummary } from '../../../lib/panel/tab-summary.ts';
import { readTabSummary } from '../../../lib/messaging/tab-summary.ts';

const TWO = 'Rivers are high today. We will utilise the new centre.';

test('a report of one hint begins with its sentence; one of a draft with its rules alone', () => {
  const { panel, write, reports } = open();
  write(TWO);
  const { id, rule } = panel.view().panel.hints[0]!;
  panel.actions.reportHint!(id);
  panel.actions.reportHint!(null);
  expect(reports).toEqual([
    { rules: [rule], words: 'We will utilise the new centre.' },
    { rules: [rule], words: 'We will utilise the new centre.' },
  ]);
  write(`OFFICIAL-SENSITIVE ${TWO}`);
  panel.actions.reportHint!(null);
  expect(reports.at(-1)?.words).toBe('');
  expect(reports.at(-1)?.rules).toContain('sec/marking');
});

test('where nothing is written a report names no rule', () => {
  const { panel, reports } = open();
  panel.actions.reportHint!(null);
  expect(reports).toEqual([{ rules: [], words: '' }]);
});

test('a report fits a message, however long the draft and the rules are', () => {
  const { panel, write } = open();
  write(`We will utilise ${'very '.repeat(4_000)}much.`);
  const [first] = panel.view().panel.hints;
  const many = Array.from({ length: 30 }, (_, at) => ({ ...first!, rule: `${at}`.repeat(100) }));
  const long: ReportStart = startReport(many, { text: '', sentences: [] });
  expect(JSON.stringify(long).length).toBeLessThan(1_500);
  expect(parseReportStart(JSON.stringify(long))).toEqual(long);
});

test.each(['', 'null', '[]', '7', '{"rules":7,"words":""}', '{"rules":[]}', '{'])(
  'what is no report is not read: %s',
  (written) => expect(parseReportStart(written)).toBeNull(),
);

test('the popup is told the rows of the draft, worst first, and reads no more than that', () => {
  const { panel, write } = open();
  expect(toTabSummary(panel)).toBeNull();
  write('We will utilise OFFICIAL-SENSITIVE data.');
  const summary = toTabSummary(panel)!;
  expect(summary.rows[0]).toMatchObject({ rule: 'sec/marking', severity: 'error', places: 1 });
  expect(readTabSummary(summary)).toEqual(summary);
  expect(readTabSummary({ ...summary, more: 1 })).toEqual(summary);
});

test.each([
  [undefined, null],
  ['yes', null],
  [{ rows: 7 }, null],
  [
    { rows: [{ rule: 'a', message: 'x'.repeat(301), severity: 'error', places: 1 }, null, 7] },
    { rows: [], siteOff: null },
  ],
  [
    { rows: [{ rule: 'a', message: 'b', severity: 'fatal', places: 1 }], siteOff: { host: 7 } },
    { rows: [], siteOff: null },
  ],
])('an answer that is no summary is no draft: %j', (answer, read) => expect(readTabSummary(answer)).toEqual(read));
