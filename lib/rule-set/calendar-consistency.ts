import { kinds } from '../rules/index.ts';
import { toPlainDateTime } from '../text/time/plain-date-time.ts';
import { ukInstants } from '../text/time/uk-time.ts';
import { endOf, startOf } from './calendar.ts';
import type { CalendarEntry } from './mode-schema.ts';
import { type Issue, type IssueAt, type Path, quote } from './problem.ts';
import { missingReference } from './references.ts';
import type { RuleSet } from './schema.ts';
import { placesIn } from '../text/message-parts.ts';

const unknownMode = (mode: string): string => `there is no mode ${quote(mode)}; correct its id or take it out`;

/** An hour later, on the same day: clocks are changed at 01:00. */
const hourLater = (when: string): string => `${when.slice(0, 11)}02${when.slice(13)}`;

/** The hour from 01:00 on the last Sunday of March is left out by the clocks. */
const timeProblems = (path: Path, when: string | undefined, problemAt: IssueAt): readonly Issue[] =>
  when !== undefined && ukInstants(toPlainDateTime(when)!).length === 0
    ? [
        problemAt(
          path,
          `write ${hourLater(when)}, because the clocks go forward that night and there is no ${when.slice(11)}`,
        ),
      ]
    : [];

const orderProblems = (
  path: Path,
  { from, until }: Partial<Pick<CalendarEntry, 'from' | 'until'>>,
  problemAt: IssueAt,
): readonly Issue[] => {
  if (from === undefined || until === undefined || endOf(until) > startOf(from)) return [];
  const remedy = until.includes('T')
    ? `write a time after ${from}, when it begins`
    : `write the day it ends, ${from.slice(0, 10)} or later`;
  return [problemAt([...path, 'until'], remedy)];
};

const periodProblems = (
  path: Path,
  period: Partial<Pick<CalendarEntry, 'from' | 'until'>>,
  problemAt: IssueAt,
): readonly Issue[] => [
  ...timeProblems([...path, 'from'], period.from, problemAt),
  ...timeProblems([...path, 'until'], period.until, problemAt),
  ...orderProblems(path, period, problemAt),
];

/** An entry that begins before an earlier one of the same mode has ended. */
const overlapProblems = ({ calendar }: RuleSet, problemAt: IssueAt): readonly Issue[] =>
  calendar.flatMap((entry, index) => {
    const [start, end] = [startOf(entry.from), endOf(entry.until)];
    const other = calendar.findIndex(
      ({ mode, from, until }, place) =>
        place < index && mode === entry.mode && startOf(from) < end && start < endOf(until),
    );
    return other < 0 || end <= start
      ? []
      : [
          problemAt(
            ['calendar', index, 'from'],
            `make one entry of it and of number ${other + 1}, or change the times, because one mode has both and they overlap`,
          ),
        ];
  });

/** Rule ids that a mode has something for, and that no rule has. */
const ruleProblems = ({ modes, rules }: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const ids = new Set(rules.map(({ id }) => id));
  return modes.flatMap((mode, index) =>
    (['severities', 'wordings'] as const).flatMap((table) =>
      Object.keys(mode[table])
        .filter((rule) => !ids.has(rule))
        .map((rule) =>
          problemAt(['modes', index, table, rule], 'there is no rule with that id; correct it or take it out'),
        ),
    ),
  );
};

const sourceProblems = ({ modes, sources }: RuleSet, problemAt: IssueAt): readonly Issue[] =>
  modes.flatMap(({ wordings }, index) =>
    Object.entries(wordings).flatMap(([rule, { source }]) => {
      const said = source === undefined ? null : missingReference(sources, source, 'sources');
      return said === null ? [] : [problemAt(['modes', index, 'wordings', rule, 'source'], said)];
    }),
  );

/** Places in the words of a mode that neither the kind nor the rule has in its own sentence. */
const placeProblems = ({ modes, rules }: RuleSet, problemAt: IssueAt): readonly Issue[] =>
  modes.flatMap(({ wordings }, index) =>
    Object.entries(wordings).flatMap(([id, { message }]) => {
      const rule = rules.find((one) => one.id === id);
      const kind = rule && kinds.get(rule.kind);
      if (!kind) return [];
      const told = [...placesIn(kind.message), ...placesIn(rule.message ?? '')];
      return placesIn(message ?? '')
        .filter((place) => !told.includes(place))
        .map((place) =>
          problemAt(
            ['modes', index, 'wordings', id, 'message'],
            `take ${place} out, or correct its spelling: this kind does not tell it`,
          ),
        );
    }),
  );

const guidanceProblems = ({ modes, guidance }: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const ids = new Set(guidance.map(({ id }) => id));
  return modes.flatMap(({ guidance: article }, index) =>
    article === undefined || ids.has(article)
      ? []
      : [
          problemAt(
            ['modes', index, 'guidance'],
            `there is no article ${quote(article)}; correct its id or take it out`,
          ),
        ],
  );
};

/** What does not fit together in the modes of a rule set, in its calendar, and in what names them. */
export const calendarProblems = (ruleSet: RuleSet, problemAt: IssueAt): readonly Issue[] => {
  const { modes, calendar } = ruleSet;
  const known = new Set(modes.map(({ id }) => id));
  return [
    ...modes.flatMap((mode, index) => periodProblems(['modes', index], mode, problemAt)),
    ...ruleProblems(ruleSet, problemAt),
    ...sourceProblems(ruleSet, problemAt),
    ...placeProblems(ruleSet, problemAt),
    ...guidanceProblems(ruleSet, problemAt),
    ...(['rules', 'checklist'] as const).flatMap((list) =>
      ruleSet[list].flatMap((entry, index) =>
        (entry.modes ?? []).flatMap((mode, place) =>
          known.has(mode) ? [] : [problemAt([list, index, 'modes', place], unknownMode(mode))],
        ),
      ),
    ),
    ...calendar.flatMap(({ mode }, index) =>
      known.has(mode) ? [] : [problemAt(['calendar', index, 'mode'], unknownMode(mode))],
    ),
    ...calendar.flatMap((entry, index) => periodProblems(['calendar', index], entry, problemAt)),
    ...overlapProblems(ruleSet, problemAt),
  ];
};
