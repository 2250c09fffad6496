import type { ExtensionIds, Install, PolicySettings } from '../policy-file.ts';

/** What the documents of an IT pack are filled with. */
export type Pack = {
  /** The settings of this department. */
  readonly policy: PolicySettings;
  readonly ids: ExtensionIds;
  readonly install: Install;
  /** Of the extension, such as 1.0.0. */
  readonly version: string;
};

/** A value as an engineer compares it with "Copy details for IT": a rule set in the settings is too long to show. */
export const shownValue = (name: string, value: PolicySettings[string]): string =>
  name === 'ruleSetInline' ? '(a rule set)' : JSON.stringify(value);

/** Whose rules these are, for headings. */
export const departmentOf = ({ departmentName }: PolicySettings): string =>
  typeof departmentName === 'string' ? departmentName : 'your department';

/** A table row in Markdown. A bar within a cell would end it. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

/** The line below the heading of a table with so many columns. */
export const rule = (columns: number): string => `|${'---|'.repeat(columns)}`;
