import type { Source, Term } from '../../lib/rule-set/schema.ts';

/** Whose rules are in force, which version, and since when (an ISO date). */
export type InForce = { readonly department: string; readonly version: number; readonly published: string };

/** All that the popup shows. */
export type PopupState = {
  readonly inForce: InForce;
  readonly glossary: readonly Term[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Days since any date, so that the terms to begin with change. */
  readonly day: number;
};
