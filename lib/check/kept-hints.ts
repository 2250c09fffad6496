import { overlapsAny } from '../text/sorted-spans.ts';
import { overlaps, type Span } from '../text/span.ts';
import { SEVERITIES, type Severity } from '../rule-set/severity.ts';
import type { Hint } from './hint.ts';
import { targetSpan } from './sort-hints.ts';

/** What the hints of one rule and severity are about: stretches of the text, in order and apart, and other targets. */
type Places = { readonly spans: Span[]; readonly others: Set<string> };

/** The hints that stay, by rule, so that another is compared with those it may yield to and with no others. */
export type KeptHints = {
  /** Adds a hint. Those of one rule are added in order of position. */
  readonly add: (hint: Hint) => void;
  /** Whether a rule has a hint that is as grave as this one, or graver. */
  readonly hasAny: (rule: string, hint: Hint) => boolean;
  /** The same, if it is about the same words, the same picture or the whole draft as well. */
  readonly hasSame: (rule: string, hint: Hint) => boolean;
};

const addSpan = (spans: Span[], { start, end }: Span): void => {
  const last = spans.at(-1);
  if (last && overlaps(last, { start, end }))
    spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  else spans.push({ start, end });
};

const isThere = ({ spans, others }: Places, hint: Hint): boolean => {
  const span = targetSpan(hint);
  // Hints about the whole draft or a picture are about the same thing only where their targets are equal.
  return span ? overlapsAny(spans, span) : others.has(JSON.stringify(hint.target));
};

/** Begins with none. */
export const createKeptHints = (): KeptHints => {
  const byRule = new Map<string, Map<Severity, Places>>();
  const graver = (rule: string, { severity }: Hint): readonly Places[] => {
    const places = byRule.get(rule);
    return places ? SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).flatMap((one) => places.get(one) ?? []) : [];
  };
  return {
    add: (hint) => {
      const ofRule = byRule.get(hint.rule) ?? new Map<Severity, Places>();
      byRule.set(hint.rule, ofRule);
      const places = ofRule.get(hint.severity) ?? { spans: [], others: new Set() };
      ofRule.set(hint.severity, places);
      const span = targetSpan(hint);
      if (span) addSpan(places.spans, span);
      else places.others.add(JSON.stringify(hint.target));
    },
    hasAny: (rule, hint) => graver(rule, hint).length > 0,
    hasSame: (rule, hint) => graver(rule, hint).some((places) => isThere(places, hint)),
  };
};
