import type { RowSummary, TabSummary } from './messages.ts';

/** More rows, and longer texts, are shown by the panel alone. */
const MAX_ROWS = 50;
const MAX_LENGTH = 300;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_LENGTH;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const readRow = (value: unknown): RowSummary | null => {
  const { rule, message, language, severity, places } = fieldsOf(value);
  if (!isText(rule) || !isText(message) || typeof places !== 'number') return null;
  if (severity !== 'error' && severity !== 'warning' && severity !== 'suggestion') return null;
  const isKnown = language === 'en' || language === 'cy';
  return { rule, message, ...(isKnown && { language }), severity, places };
};

/**
 * Reads the answer of a tab, which may come from a script inside a web page: each part has its type and is short. What
 * is no summary counts as no draft. By hand, because the popup must be there in a moment.
 */
export const readTabSummary = (answer: unknown): TabSummary | null => {
  const { rows, siteOff } = fieldsOf(answer);
  if (!Array.isArray(rows)) return null;
  const { host, locked } = fieldsOf(siteOff);
  return {
    rows: rows.slice(0, MAX_ROWS).flatMap((row) => readRow(row) ?? []),
    siteOff: isText(host) && typeof locked === 'boolean' ? { host, locked } : null,
  };
};
