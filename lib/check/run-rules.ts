import type { Draft } from '../draft/draft.ts';
import { featuresOf } from '../draft/features.ts';
import type { Language } from '../text/languages.ts';
import type { PlainDateTime } from '../text/time/plain-date-time.ts';
import { contains, shift, type Span } from '../text/span.ts';
import { type DraftLine, linesOf } from '../draft/lines.ts';
import type { Reading } from '../draft/shown.ts';
import type { Match } from '../rules/rule-kind.ts';
import { isSpan, moveTarget } from '../rules/target.ts';
import { type CompiledRule, errorMessage } from './compile.ts';
import type { RuleError } from './hint.ts';
import type { Severities } from './modes.ts';

/** A compiled rule with the severities it has in the modes in force. */
type ActiveRule = CompiledRule & Severities;

/** A match and the rule it is of. */
export type Finding = { readonly by: ActiveRule; readonly match: Match };

/** The rules that may find something in a text, by its features as bits. */
type RulesByFeatures = (features: number) => readonly ActiveRule[];

/** Rules by the language of what they may look at, so that nothing is asked rule by rule. */
type RulesByLanguage = Readonly<Record<Language, RulesByFeatures>>;

/** Rules to run, and what they found in lines, kept for as long as a line is the same object. */
export type RulePlan = {
  readonly lineRules: RulesByLanguage;
  readonly draftRules: RulesByLanguage;
  readonly kept: WeakMap<Draft, readonly Finding[]>;
};

/** Rules that threw, by id. */
export type RuleErrors = Map<string, RuleError>;

const byFeatures = (rules: readonly ActiveRule[]): RulesByFeatures => {
  const known = new Map<number, readonly ActiveRule[]>();
  return (features) => {
    let fitting = known.get(features);
    if (!fitting) known.set(features, (fitting = rules.filter(({ needs }) => (needs & features) === needs)));
    return fitting;
  };
};

const byLanguage = (rules: readonly ActiveRule[]): RulesByLanguage => {
  const speaking = (draft: Language) =>
    byFeatures(rules.filter(({ rule: { language } }) => language === undefined || language === draft));
  return { en: speaking('en'), cy: speaking('cy'), other: speaking('other') };
};

const groupByScope = (rules: readonly ActiveRule[]): RulePlan => ({
  lineRules: byLanguage(rules.filter(({ scope }) => scope === 'line')),
  draftRules: byLanguage(rules.filter(({ scope }) => scope !== 'line')),
  kept: new WeakMap(),
});

/** Sorts rules by what they look at. */
export const groupRules = (rules: readonly ActiveRule[]): RulePlan & { readonly forAltText: RulePlan } => ({
  ...groupByScope(rules),
  forAltText: groupByScope(rules.filter(({ rule }) => rule.inAltText)),
});

const splitsPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

const fits = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start <= end &&
  end <= text.length &&
  !splitsPair(text, start) &&
  !splitsPair(text, end);

/**
 * Throws if a match points outside the draft. That is a mistake of the rule, and a mark must never be in the wrong
 * place.
 */
const assertFits = ({ target, edit }: Match, { text, media }: Draft): void => {
  const placed =
    target === 'draft' ||
    (isSpan(target) ? fits(target, text) && target.start < target.end : media[target.media] !== undefined);
  const contained = !edit || (fits(edit, text) && (!isSpan(target) || contains(edit, target)));
  if (!placed || !contained) throw new Error('it pointed at a place that the draft does not have');
};

/** A draft as it is shown and as it is written. */
type Views = Pick<Reading, 'shown' | 'written'>;

const NOTHING: readonly Finding[] = [];

/** What a rule finds in the draft that it is about. Throws if the rule throws or a match points outside the draft. */
const matchesOf = (by: ActiveRule, { shown, written }: Views, now: PlainDateTime): readonly Match[] => {
  const draft = by.scope === 'written' ? written : shown;
  const matches = by.check(draft, now);
  for (const match of matches) assertFits(match, draft);
  return matches;
};

const run = (
  rules: readonly ActiveRule[],
  views: Views,
  now: PlainDateTime,
  faults: RuleErrors,
): readonly Finding[] => {
  let findings: Finding[] | undefined;
  for (const by of rules) {
    if (faults.size > 0 && faults.has(by.rule.id)) continue;
    try {
      for (const match of matchesOf(by, views, now)) (findings ??= []).push({ by, match });
    } catch (thrown) {
      faults.set(by.rule.id, { rule: by.rule.id, reason: errorMessage(thrown) });
    }
  }
  return findings ?? NOTHING;
};

const move = (finding: Finding, by: number): Finding => {
  const { target, edit } = finding.match;
  const moved = { ...finding.match, target: moveTarget(target, (span) => shift(span, by)) };
  return { by: finding.by, match: edit ? { ...moved, edit: shift(edit, by) } : moved };
};

/** With fewer lines, checking again is faster than a cache lookup. */
const WORTH_KEEPING = 8;

const findInLine = ({ lineRules }: RulePlan, line: Draft, now: PlainDateTime, faults: RuleErrors): readonly Finding[] =>
  run(lineRules[line.language](featuresOf(line)), { shown: line, written: line }, now, faults);

const findInKeptLine: typeof findInLine = (plan, line, now, faults) => {
  const before = plan.kept.get(line);
  if (before) return before;
  const found = findInLine(plan, line, now, faults);
  plan.kept.set(line, found);
  return found;
};

/**
 * Rules about a whole draft. In a draft of lines in several languages a rule for one language speaks about the lines in
 * it alone.
 */
const findInDraft = (
  { draftRules }: RulePlan,
  reading: Reading,
  lines: readonly DraftLine[],
  { now, faults }: { readonly now: PlainDateTime; readonly faults: RuleErrors },
): readonly Finding[] => {
  const { language } = reading.shown;
  const features = featuresOf(reading.shown);
  const languages = new Set([language, ...lines.map(({ line }) => line.language)]);
  if (languages.size === 1) return run(draftRules[language](features), reading, now, faults);
  const rules = new Set([...languages].flatMap((one) => draftRules[one](features)));
  const languageAt = (at: number): Language => lines.findLast(({ start }) => start <= at)?.line.language ?? language;
  return run([...rules], reading, now, faults).filter(
    ({ by: { rule, scope }, match: { target } }) =>
      rule.language === undefined ||
      rule.language === (scope === 'draft' && isSpan(target) ? languageAt(target.start) : language),
  );
};

/**
 * Moves a finding from the shown text to the text as written. A fix that would delete a hidden character the writer
 * needs is left out.
 */
const toWritten = (finding: Finding, place: (span: Span) => Span, holdsNeeded: Reading['holdsNeeded']): Finding => {
  if (finding.by.scope === 'written') return finding;
  const { target, edit, replacements } = finding.match;
  const written = { target: moveTarget(target, place), ...(edit && { edit: place(edit) }) };
  const replaced = written.edit ?? written.target;
  const isUnsafe = isSpan(replaced) && holdsNeeded(replaced);
  return {
    by: finding.by,
    match: { ...finding.match, ...written, ...(replacements && isUnsafe && { replacements: [] }) },
  };
};

/**
 * Everything the rules of a plan find in a draft, at its places in the text as written. A rule that throws is set aside
 * in `faults`, and the others go on.
 */
export const runRules = (
  plan: RulePlan,
  reading: Reading,
  now: PlainDateTime,
  faults: RuleErrors,
): readonly Finding[] => {
  const { shown, toWritten: place, holdsNeeded } = reading;
  const lines = shown.lines.length === 1 ? [{ start: 0, line: shown }] : linesOf(shown);
  const findings = [...findInDraft(plan, reading, lines, { now, faults })];
  const find = lines.length >= WORTH_KEEPING ? findInKeptLine : findInLine;
  for (const { start, line } of lines) {
    if (line.text === '') continue;
    for (const finding of find(plan, line, now, faults)) {
      if (!faults.has(finding.by.rule.id)) findings.push(start === 0 ? finding : move(finding, start));
    }
  }
  return place ? findings.map((finding) => toWritten(finding, place, holdsNeeded)) : findings;
};
