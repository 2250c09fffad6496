import type { Severity } from '../../lib/rule-set/severity.ts';

/**
 * Rules that labels name and that do not exist yet, with the severity they should have. Must fix: it harms somebody,
 * breaks the law or shuts readers out. Should fix: most editors would send it back. Consider: style.
 */
export const RULES_TO_COME: Readonly<Record<string, Severity>> = { 'sec/official-name': 'suggestion' };

/** Checklist items that labels name and that do not exist yet. */
export const CHECKLIST_TO_COME: readonly string[] = [];
