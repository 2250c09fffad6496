import type { Severity } from '../../lib/rule-set/severity.ts';
import { precision, type Read, recall, share, tally, tallyAsked, tallyFixes } from './count.ts';

/**
 * A figure of the quality of the hints: what it is, which way is better, and what it has to be. Shares are from 0 to 1.
 */
export type FigureRow = {
  readonly says: string;
  readonly unit: 'count' | 'share' | 'mean';
  readonly better?: 'more' | 'less';
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly below?: number;
};

/**
 * Every figure, with the thresholds: the one place where they stand. A half has to have 50 must-fix hints, so that both
 * have 100.
 */
export const FIGURES = {
  drafts: { says: 'drafts', unit: 'count' },
  good: { says: 'good drafts: nothing is to be said', unit: 'count' },
  right: { says: 'hints that are right', unit: 'share', better: 'more' },
  recall: { says: 'faults that are found', unit: 'share', better: 'more', atLeast: 0.9 },
  foundThere: { says: 'faults that are found, of those for a rule that there is', unit: 'share' },
  mustFixGiven: { says: 'must-fix hints', unit: 'count', atLeast: 50 },
  mustFixWrong: { says: 'must-fix hints that are wrong or too loud', unit: 'count', better: 'less', atMost: 0 },
  shouldFixRight: { says: 'should-fix hints that are right', unit: 'share', better: 'more', atLeast: 0.97 },
  considerRight: { says: 'consider hints that are right', unit: 'share', better: 'more', atLeast: 0.9 },
  goodWithHint: { says: 'good drafts with a hint', unit: 'share', better: 'less' },
  goodWithShouldFix: { says: 'good drafts with a should-fix hint', unit: 'share', better: 'less', atMost: 0.1 },
  goodWithMustFix: { says: 'good drafts with a must-fix hint', unit: 'share', better: 'less', below: 0.005 },
  openOnGood: { says: 'rows of hints open on a good draft', unit: 'mean', better: 'less', atMost: 0.5 },
  hints: { says: 'rows of hints a draft', unit: 'mean' },
  statements: { says: 'statements a draft', unit: 'mean', better: 'less' },
  askedRight: { says: 'statements that fit, of those labelled', unit: 'share', better: 'more' },
  askedFound: { says: 'statements asked, of those to ask', unit: 'share', better: 'more' },
  fixesRight: { says: 'fixes that are right, of those labelled', unit: 'share', better: 'more' },
} as const satisfies Readonly<Record<string, FigureRow>>;

export type FigureName = keyof typeof FIGURES;
export type Figures = Readonly<Record<FigureName, number>>;

/** The names of all figures, in order. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The figures of drafts that were read, rounded to four places. `there`: the rules that are switched on. */
export const figuresOf = (reads: readonly Read[], there: readonly string[]): Figures => {
  const good = reads.filter(({ draft }) => draft.must.length === 0);
  const mean = (of: readonly Read[], count: (read: Read) => number): number =>
    of.reduce((sum, read) => sum + count(read), 0) / Math.max(of.length, 1);
  const goodWith = (severity?: Severity): number =>
    mean(good, ({ said }) => (said.hints.some((hint) => (severity ?? hint.severity) === hint.severity) ? 1 : 0));
  const all = tally(reads);
  const forThere = reads
    .flatMap(({ judged }) => judged.musts)
    .filter(({ must: { rule, or = [] } }) => [rule, ...or].some((one) => there.includes(one)));
  const mustFix = tally(reads, { severity: 'error' });
  const asked = tallyAsked(reads);
  const fixes = tallyFixes(reads);
  const figures: Figures = {
    drafts: reads.length,
    good: good.length,
    right: precision(all),
    recall: recall(all),
    foundThere: share(forThere.filter(({ outcome }) => outcome !== 'missed').length, forThere.length),
    mustFixGiven: mustFix.given,
    mustFixWrong: mustFix.wrong + mustFix.loud,
    shouldFixRight: precision(tally(reads, { severity: 'warning' })),
    considerRight: precision(tally(reads, { severity: 'suggestion' })),
    goodWithHint: goodWith(),
    goodWithShouldFix: goodWith('warning'),
    goodWithMustFix: goodWith('error'),
    openOnGood: mean(good, ({ said }) => said.open),
    hints: mean(reads, ({ said }) => said.rows),
    statements: mean(reads, ({ said }) => said.asked.length),
    askedRight: share(asked.right, asked.right + asked.wrong),
    askedFound: share(asked.right, asked.right + asked.missed),
    fixesRight: share(fixes.right, fixes.labelled),
  };
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, rounded(figures[name])])) as Figures;
};

/** A figure as it is printed. */
export const showFigure = (name: FigureName, value: number): string => {
  const { unit } = FIGURES[name];
  if (unit === 'count') return String(value);
  return unit === 'share' ? `${(value * 100).toFixed(1)} %` : value.toFixed(2);
};

/** What a figure has to be, in words; empty where nothing is asked of it. */
export const showThreshold = (name: FigureName): string => {
  const { atLeast, atMost, below }: FigureRow = FIGURES[name];
  if (atLeast !== undefined) return `at least ${showFigure(name, atLeast)}`;
  if (atMost !== undefined) return `at most ${showFigure(name, atMost)}`;
  return below === undefined ? '' : `below ${showFigure(name, below)}`;
};

/** Whether a figure is what it has to be. */
export const isMet = (name: FigureName, value: number): boolean => {
  const { atLeast = -Infinity, atMost = Infinity, below = Infinity }: FigureRow = FIGURES[name];
  return value >= atLeast && value <= atMost && value < below;
};

/** Sentences about the figures that are worse than they were. */
export const worseThan = (before: Figures, now: Figures): readonly string[] =>
  FIGURE_NAMES.filter((name) => {
    const { better }: FigureRow = FIGURES[name];
    return better === 'more' ? now[name] < before[name] : better === 'less' && now[name] > before[name];
  }).map((name) => `${FIGURES[name].says}: ${showFigure(name, now[name])}, before ${showFigure(name, before[name])}`);
