import { SEVERITY_LABELS, type Severity } from '../../rule-set/severity.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Bar } from './html-bars.ts';

/** The page loads nothing: its styles stand in it, and its policy forbids all else. */
const STYLE = `
:root { color-scheme: light dark; --line: #8888; --error: #c62828; --warning: #b26a00; --suggestion: #1565c0 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb74d; --suggestion: #82b1ff } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2rem } h3 { font-size: 1rem; margin: 1.5rem 0 0.25rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } th, td { border-top: 1px solid var(--line); padding: 0.35rem 0.75rem 0.35rem 0; text-align: start; vertical-align: top; overflow-wrap: anywhere }
td.number { text-align: end; white-space: nowrap } td.bar { width: 50% } blockquote { border-inline-start: 3px solid var(--line); margin: 0 0 0.5rem; padding-inline-start: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere }
meter { width: 100% } .error { color: var(--error) } .warning { color: var(--warning) } .suggestion { color: var(--suggestion) } .rule { opacity: 0.75 }
@media print { body { margin: 0; max-width: none } h3, blockquote { break-after: avoid } }`;

/** A severity in words, in its colour. */
export const severityLabel = (severity: Severity): string =>
  `<span class="${severity}">${SEVERITY_LABELS[severity]}</span>`;

/** A table with a bar in each row; nothing where there are no rows. */
export const barTable = (title: string, bars: readonly Bar[]): string => {
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map(({ count }) => count));
  const rows = bars.map(
    ({ name, count }) =>
      `<tr><th scope="row">${escapeMarkup(name)}</th><td class="number">${count}</td><td class="bar"><meter min="0" max="${most}" value="${count}">${count}</meter></td></tr>`,
  );
  return `<h2>${title}</h2>\n<table>\n${rows.join('\n')}\n</table>`;
};

/** A whole page. `body`: markup, in which all that was written by others is escaped. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>`;
