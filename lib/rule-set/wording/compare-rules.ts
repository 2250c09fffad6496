import type * as z from 'zod';
import { kinds } from '../../rules/index.ts';
import { quote } from '../problem.ts';
import { SEVERITY_LABELS } from '../severity.ts';
import { isDeepEqual, namedEntries, describeChanges, formatNames } from './describe-changes.ts';
import { modeTitles } from './describe-rules.ts';
import type { Rule, RuleSet } from '../schema.ts';
import { withFullStop, formatValue } from './format-values.ts';

/** A rule's sentence, with dots where a draft's own words go. */
export const messagePreview = ({ message, kind }: Rule): string =>
  quote((message ?? kinds.get(kind)?.message ?? kind).replace(/\{\w+\}/g, '…'));

/** A rule described for a person who does not know its id. */
const presented = (rule: Rule, { modes }: RuleSet): string =>
  `${messagePreview(rule)} (${SEVERITY_LABELS[rule.severity]}, ${rule.id}${rule.modes ? `, only in ${formatNames(modeTitles(rule.modes, modes))}` : ''}).`;

const shown = (value: unknown): string =>
  formatValue(value) ?? (typeof value === 'string' ? quote(value) : JSON.stringify(value));

type Settings = Readonly<Record<string, unknown>>;

/** Settings as the kind reads them, so that one left out and one written as usual are the same. */
const settingsOf = ({ kind, params }: Rule): Settings => {
  const parsed = kinds.get(kind)?.params.safeParse(params);
  return parsed?.success ? (parsed.data as Settings) : params;
};

const titlesOf = (kind: string): Readonly<Record<string, z.ZodType>> => {
  const params = kinds.get(kind)?.params;
  return params && 'shape' in params ? (params.shape as Readonly<Record<string, z.ZodType>>) : {};
};

const settingChanges = (before: Rule, after: Rule): readonly string[] => {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const [old, now] = [was[name], is[name]];
    if (isDeepEqual(old, now)) return [];
    const title = quote(titlesOf(after.kind)[name]?.meta()?.title ?? name);
    const isList = [old, now].some((value) => typeof value === 'object' && value !== null);
    if (!isList) return [`${title} is ${shown(now)} instead of ${shown(old)}`];
    return [`${title}: ${describeChanges(namedEntries(old), namedEntries(now)) ?? 'in another order'}`];
  });
};

const languageOf = ({ language }: Rule): string =>
  language === undefined ? 'drafts in every language' : language === 'cy' ? 'Welsh drafts only' : 'English drafts only';

const describeSource = ({ source }: Rule, { sources }: RuleSet): string =>
  `rests on ${quote(sources[source]?.title ?? source)}`;

const describeGuidance = ({ guidance: id }: Rule, { guidance }: RuleSet): string =>
  id
    ? `leads to the guidance ${quote(guidance.find((page) => page.id === id)?.title ?? id)}`
    : 'leads to no guidance any more';

const describeModes = (rule: Rule, { modes }: RuleSet): string =>
  rule.modes ? `is only for ${formatNames(modeTitles(rule.modes, modes))}` : 'is for all times';

const seriousLabel = ({ severity, seriousSeverity = severity }: Rule): string => SEVERITY_LABELS[seriousSeverity];

const severityChanges = (before: Rule, after: Rule): readonly string[] => [
  ...(before.severity === after.severity
    ? []
    : [`is now ${SEVERITY_LABELS[after.severity]}, and was ${SEVERITY_LABELS[before.severity]}`]),
  ...(seriousLabel(before) === seriousLabel(after) || !(before.seriousSeverity ?? after.seriousSeverity)
    ? []
    : [`is now ${seriousLabel(after)} where it is serious, and was ${seriousLabel(before)}`]),
];

/** The changes of one rule that matter to a person who writes drafts; its examples do not. */
const changesOf = (before: Rule, after: Rule, ruleSet: RuleSet): readonly string[] => [
  ...severityChanges(before, after),
  ...(before.kind === after.kind
    ? settingChanges(before, after)
    : [`works in another way (${after.kind} instead of ${before.kind})`]),
  ...(messagePreview(before) === messagePreview(after) ? [] : [`now says ${messagePreview(after)}`]),
  ...(before.why === after.why ? [] : [`gives as its reason: ${quote(after.why)}`]),
  ...(before.source === after.source ? [] : [describeSource(after, ruleSet)]),
  ...(before.guidance === after.guidance ? [] : [describeGuidance(after, ruleSet)]),
  ...(before.once === after.once
    ? []
    : [`gives ${after.once ? 'one hint for a whole draft' : 'a hint for each place'}`]),
  ...(before.language === after.language ? [] : [`is for ${languageOf(after)}`]),
  ...(isDeepEqual(before.modes, after.modes) ? [] : [describeModes(after, ruleSet)]),
];

/** New, removed and changed rules. A rule that is switched off counts as absent. */
export const compareRules = (before: RuleSet, after: RuleSet) => {
  const enabled = ({ rules }: RuleSet) => new Map(rules.filter((rule) => rule.enabled).map((rule) => [rule.id, rule]));
  const [was, is] = [enabled(before), enabled(after)];
  return {
    added: [...is.values()].filter(({ id }) => !was.has(id)).map((rule) => presented(rule, after)),
    removed: [...was.values()].filter(({ id }) => !is.has(id)).map((rule) => presented(rule, before)),
    changed: [...is.values()].flatMap((rule) => {
      const old = was.get(rule.id);
      return old
        ? changesOf(old, rule, after).map((change) => withFullStop(`${messagePreview(old)} (${rule.id}): ${change}`))
        : [];
    }),
  };
};
