import { clockTime, longDate } from '../../text/time/format.ts';
import type { Mode } from '../mode-schema.ts';
import { quote } from '../problem.ts';
import type { RuleSet } from '../schema.ts';
import { SEVERITY_LABELS } from '../severity.ts';
import { ruleName } from './compare-rules.ts';
import { formatNames, isDeepEqual } from './describe-changes.ts';
import { withFullStop } from './format-values.ts';

/** A day, or a day and a time, in words. */
const momentText = (when: string): string =>
  when.includes('T') ? `${clockTime(when)} on ${longDate(when.slice(0, 10))}` : longDate(when);

const lasting = ({ from, until }: Partial<Pick<Mode, 'from' | 'until'>>): string =>
  [...(from ? [`from ${momentText(from)}`] : []), ...(until ? [`until ${momentText(until)}`] : [])].join(' ') ||
  'without dates';

/** Calendar entries that are new or gone; a time that was changed is both. */
const compareCalendars = (before: RuleSet, after: RuleSet): readonly string[] => {
  const sentencesOf = ({ modes, calendar }: RuleSet): readonly string[] =>
    calendar.map(({ mode, title, ...period }) => {
      const called = quote(modes.find(({ id }) => id === mode)?.title ?? mode);
      return `${called}${title === undefined ? '' : ` (${title})`} ${lasting(period)}.`;
    });
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  return [
    ...is.filter((entry) => !was.includes(entry)).map((entry) => `In the calendar: ${entry}`),
    ...was.filter((entry) => !is.includes(entry)).map((entry) => `No longer in the calendar: ${entry}`),
  ];
};

/** What a mode says or lets people do that differs, beside its title, times and severities. */
const compareWords = (old: Mode, mode: Mode): readonly string[] => {
  const [was, is] = [new Map(Object.entries(old.wordings)), new Map(Object.entries(mode.wordings))];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => !isDeepEqual(was.get(id), is.get(id)));
  return [
    ...(old.says === mode.says ? [] : [withFullStop(`${quote(mode.title)} now says ${quote(mode.says ?? 'nothing')}`)]),
    ...(old.byHand === mode.byHand
      ? []
      : [`People ${mode.byHand ? 'may now' : 'may no longer'} switch on ${quote(mode.title)}.`]),
    ...(changed.length === 0 ? [] : [`In ${quote(mode.title)} there are other words for ${formatNames(changed)}.`]),
  ];
};

/** The rules whose severity a mode changes in another way than before. */
const compareSeverities = (old: Mode, mode: Mode, { rules }: RuleSet): readonly string[] => {
  const [was, is] = [new Map(Object.entries(old.severities)), new Map(Object.entries(mode.severities))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => was.get(id) !== is.get(id))
    .map((id) => {
      const [severity, rule] = [is.get(id), rules.find((one) => one.id === id)];
      const named = rule ? ruleName(rule) : quote(id);
      return `In ${quote(mode.title)}, ${named} ${severity === undefined ? 'is as at all times' : severity === 'off' ? 'says nothing' : `is ${SEVERITY_LABELS[severity]}`}.`;
    });
};

/** What changes in modes and in the calendar, in sentences. */
export const compareModes = (before: RuleSet, after: RuleSet): readonly string[] => {
  const byId = ({ modes }: RuleSet) => new Map(modes.map((mode) => [mode.id, mode]));
  const [was, is] = [byId(before), byId(after)];
  const changing = ({ severities }: Mode): string =>
    Object.keys(severities).length > 0 ? ` It changes the severity of ${formatNames(Object.keys(severities))}.` : '';
  return [
    ...[...is.values()]
      .filter(({ id }) => !was.has(id))
      .map((mode) => `New: ${quote(mode.title)}, ${lasting(mode)}.${changing(mode)}`),
    ...[...was.values()].filter(({ id }) => !is.has(id)).map(({ title }) => withFullStop(`Gone: ${quote(title)}`)),
    ...[...is.values()].flatMap((mode) => {
      const old = was.get(mode.id);
      if (!old) return [];
      return [
        ...(old.title === mode.title ? [] : [withFullStop(`${quote(old.title)} is now called ${quote(mode.title)}`)]),
        ...(lasting(old) === lasting(mode)
          ? []
          : [`${quote(mode.title)} lasts ${lasting(mode)}, instead of ${lasting(old)}.`]),
        ...compareSeverities(old, mode, after),
        ...compareWords(old, mode),
      ];
    }),
    ...compareCalendars(before, after),
  ];
};
