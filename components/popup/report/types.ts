/** A rule that a report may be about. */
export type ReportedRule = { readonly id: string; readonly title: string };

/** What the page shows on which a wrong hint is reported. */
export type WrongHintState = {
  /** The rules of the hints of the draft. */
  readonly rules: readonly ReportedRule[];
  /** The sentence of the draft that the hint is about; '' where it is not known. */
  readonly words: string;
  readonly ruleSet: { readonly id: string; readonly department: string; readonly version: number };
  /** Whom to ask about the rules; null where nobody is named. */
  readonly contact: string | null;
  /** The version of Countersign. */
  readonly product: string;
};
