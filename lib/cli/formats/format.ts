import type { ReportData } from './report-data.ts';

/** Writes a report in one form. The text has no line break at its end. */
export type Format = (data: ReportData) => string;
