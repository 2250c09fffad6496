import { isPicture, isSpan } from '../../lib/rules/target.ts';
import { SEVERITIES, SEVERITY_LABELS, type Severity } from '../../lib/rule-set/severity.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import type { LabelledDraft, Must } from '../drafts/read-drafts.ts';
import type { SaidHint } from './said.ts';

/**
 * The severity that a rule's hints should have where a label names no other. `instead`: the rule would only do as well,
 * and the label does not speak of it, so it may be as severe as it ever is.
 */
export type UsualSeverity = (rule: string, instead?: boolean) => Severity;

/**
 * A hint is `right` where a label calls for it, `loud` where it is called for but less severe, `taste` where the label
 * lets it be, else `wrong`. `because`: why it is loud or wrong.
 */
export type JudgedHint = {
  readonly hint: SaidHint;
  readonly verdict: 'right' | 'loud' | 'taste' | 'wrong';
  readonly because: string;
};

/** A label is `found` by a hint, found by one that is less severe (`quiet`), or `missed`. */
export type JudgedMust = {
  readonly must: Must;
  readonly severity: Severity;
  readonly outcome: 'found' | 'quiet' | 'missed';
};

/** The hints and labels of one draft, compared. */
export type Judged = { readonly hints: readonly JudgedHint[]; readonly musts: readonly JudgedMust[] };

/** Rules that speak once in a draft: the label names one or all of its places, and any of them may be marked. */
const MARKS_ONE_OF_A_ROW: ReadonlySet<string> = new Set([
  'caps/shout',
  'plain/acronym',
  'plain/avoid',
  'punct/exclaim',
  'sym/for-word',
  'tone/first-singular',
  'tone/self-promo',
  'utm/case',
]);

const placesOf = (words: string, text: string): readonly Span[] => {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
};

/** Whether a hint is about the words of a label: a longer or shorter mark around them is right too. */
const isAbout = (
  { text, context: { media = [] } }: LabelledDraft,
  { rule, words }: Must,
  { target, excerpt }: SaidHint,
): boolean => {
  if (words === undefined || MARKS_ONE_OF_A_ROW.has(rule)) return true;
  if (isSpan(target)) return placesOf(words, text).some((place) => overlaps(place, target));
  if (isPicture(target)) return (media[target.media]?.alt ?? '').includes(words);
  // About a poll choice, with its words, or about the whole draft, with none.
  return excerpt.includes(words) || words.includes(excerpt);
};

/** The hints that a label calls for: those of its rule, or of the first rule that would do instead. */
const calledFor = (draft: LabelledDraft, must: Must, hints: readonly SaidHint[]): readonly SaidHint[] => {
  const about = hints.filter((hint) => isAbout(draft, must, hint));
  return (
    [must.rule, ...(must.or ?? [])]
      .map((rule) => about.filter((hint) => hint.rule === rule))
      .find(({ length }) => length > 0) ?? []
  );
};

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const worst = (severities: readonly Severity[]): Severity => severities.toSorted((a, b) => rank(a) - rank(b))[0]!;

/** A label with the hints that it calls for. */
type Labelled = { readonly must: Must; readonly speakers: readonly SaidHint[] };

const expected = ({ severity }: Must, rule: string, usual: UsualSeverity): Severity => severity ?? usual(rule);

/** The most severe that a hint which a label calls for may be. */
const mostSevere = (must: Must, { rule }: SaidHint, usual: UsualSeverity): Severity =>
  must.severity ?? usual(rule, rule !== must.rule);

const whyWrong = (draft: LabelledDraft, hint: SaidHint, labels: readonly Labelled[]): string => {
  const said = labels.find(
    ({ must, speakers: [speaker] }) => speaker && must.or?.includes(hint.rule) && isAbout(draft, must, hint),
  );
  if (said) return `said already by ${said.speakers[0]!.rule}`;
  return draft.must.some(({ rule, or = [] }) => [rule, ...or].includes(hint.rule))
    ? 'not about these words'
    : 'not called for';
};

const judgeHint = (
  draft: LabelledDraft,
  hint: SaidHint,
  labels: readonly Labelled[],
  usual: UsualSeverity,
): JudgedHint => {
  const musts = labels.filter(({ speakers }) => speakers.includes(hint)).map(({ must }) => must);
  if (musts.length === 0)
    return draft.may.includes(hint.rule)
      ? { hint, verdict: 'taste', because: '' }
      : { hint, verdict: 'wrong', because: whyWrong(draft, hint, labels) };
  const severity = worst(musts.map((must) => mostSevere(must, hint, usual)));
  return rank(hint.severity) < rank(severity)
    ? { hint, verdict: 'loud', because: `should be “${SEVERITY_LABELS[severity]}”` }
    : { hint, verdict: 'right', because: '' };
};

const judgeMust = ({ must, speakers }: Labelled, usual: UsualSeverity): JudgedMust => {
  const severity = expected(must, must.rule, usual);
  if (speakers.length === 0) return { must, severity, outcome: 'missed' };
  const quiet = speakers.every((hint) => rank(hint.severity) > rank(expected(must, hint.rule, usual)));
  return { must, severity, outcome: quiet ? 'quiet' : 'found' };
};

/**
 * Compares what was said of a draft with its label. A hint about a fault of which the label's own rule has spoken
 * already is wrong.
 */
export const judge = (draft: LabelledDraft, hints: readonly SaidHint[], usual: UsualSeverity): Judged => {
  const labels = draft.must.map((must) => ({ must, speakers: calledFor(draft, must, hints) }));
  return {
    hints: hints.map((hint) => judgeHint(draft, hint, labels, usual)),
    musts: labels.map((label) => judgeMust(label, usual)),
  };
};
