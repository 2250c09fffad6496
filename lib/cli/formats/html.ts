import { SEVERITIES } from '../../rule-set/severity.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { fileName } from './fingerprint.ts';
import type { Format } from './format.ts';
import { barsByRule, barsByWeek } from './html-bars.ts';
import { barTable, htmlPage, severityLabel } from './html-page.ts';
import type { ReportedDraft, ReportedHint } from './report-data.ts';
import { summaryOf } from './summary.ts';

const hintRow = ({ severity, message, why, rule, from: { line, column } }: ReportedHint): string =>
  `<tr><td>${severityLabel(severity)}</td><td class="number">${line}:${column}</td><td>${escapeMarkup(message)} ${escapeMarkup(why)} <span class="rule">${escapeMarkup(rule)}</span></td></tr>`;

const sectionFor = (draft: ReportedDraft): string => {
  const { input, hints, result } = draft;
  return [
    `<h3><bdi>${escapeMarkup(fileName(draft))}</bdi>, line ${input.at.line}</h3>`,
    `<blockquote dir="auto">${escapeMarkup(result.draft.text)}</blockquote>`,
    `<table>\n${hints.map(hintRow).join('\n')}\n</table>`,
  ].join('\n');
};

/** One page that opens without a network: the counts by rule and by week, then each draft with its hints. */
export const html: Format = ({ drafts, ruleSet, version }) => {
  const found = drafts.filter(({ hints }) => hints.length > 0);
  const worstFirst = SEVERITIES.flatMap((severity) =>
    found.filter(({ hints }) => SEVERITIES.find((one) => hints.some((hint) => hint.severity === one)) === severity),
  );
  return htmlPage(
    'Countersign report',
    `<p>${escapeMarkup(summaryOf({ drafts }))}</p>
<p>Rules of ${escapeMarkup(ruleSet.department.name)}, version ${ruleSet.version}. Countersign ${escapeMarkup(version)}.</p>
${barTable('Hints by rule', barsByRule(drafts))}
${barTable('Hints by week', barsByWeek(drafts))}
${worstFirst.length === 0 ? '' : `<h2>Drafts with hints</h2>\n${worstFirst.map(sectionFor).join('\n')}`}`,
  );
};
