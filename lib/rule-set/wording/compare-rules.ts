import { kinds } from '../../rules/index.ts';
import { isDeepEqual, formatNames } from './describe-changes.ts';
import { quote } from '../problem.ts';
import type { Rule, RuleSet } from '../schema.ts';
import { SEVERITIES, SEVERITY_LABELS, type Severity } from '../severity.ts';
import { settingChanges } from './compare-settings.ts';
import { modeTitles } from './describe-rules.ts';
import { withFullStop } from './format-values.ts';
import { type Direction, listedWords, someWords, textsInSettings, type Told, wordsOfRule } from './rule-words.ts';
import { readableMessage } from '../../text/message-parts.ts';

/** Something about a rule that is different for an official, under the heading it belongs to. */
export type RuleChange = { readonly heading: string; readonly sentence: string; readonly severity: Severity };

/** The headings of rules that change, in their order. */
export const RULE_HEADINGS = ['New', 'Stricter', 'Milder', 'Changed', 'Reworded', 'Gone', 'Turned off'] as const;
type Heading = (typeof RULE_HEADINGS)[number];

const HEADING: Readonly<Record<Direction, Heading>> = {
  stricter: 'Stricter',
  milder: 'Milder',
  mixed: 'Changed',
  words: 'Reworded',
};

/** A rule's sentence, with dots where a draft's own words go. */
export const messagePreview = ({ message, kind }: Rule): string =>
  quote(readableMessage(message ?? kinds.get(kind)?.message ?? kind, () => '…'));

/** What a person sees a rule called. One without a title of its own is told from others of its kind by its id. */
export const ruleName = ({ id, title, kind }: Pick<Rule, 'id' | 'title' | 'kind'>): string =>
  title === undefined ? `${quote(kinds.get(kind)?.title ?? kind)} (${id})` : quote(title);

/** What a rule says or looks for: its words, its sentence, or the texts in its settings. */
const contentOf = (rule: Rule): string => {
  const words = wordsOfRule(rule);
  if (words.size > 0) return listedWords(words);
  const preview = messagePreview(rule);
  return /\p{L}/u.test(preview) ? preview : someWords(textsInSettings(rule.params).map(quote));
};

/** A rule described for a person who does not know its id. */
const presented = (rule: Rule, { modes }: RuleSet): string => {
  const only = rule.modes ? `, only in ${formatNames(modeTitles(rule.modes, modes))}` : '';
  const content = contentOf(rule);
  return withFullStop(
    `${ruleName(rule)}, ${SEVERITY_LABELS[rule.severity]}${only}${content === '' ? '' : `: ${content}`}`,
  );
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

const seriousOf = ({ severity, seriousSeverity = severity }: Rule): Severity => seriousSeverity;

const graver = (old: Severity, now: Severity): Direction =>
  SEVERITIES.indexOf(now) < SEVERITIES.indexOf(old) ? 'stricter' : 'milder';

const severityChanges = (before: Rule, after: Rule): readonly Told[] => [
  ...(before.severity === after.severity
    ? []
    : [
        {
          sentence: `is now ${SEVERITY_LABELS[after.severity]}, and was ${SEVERITY_LABELS[before.severity]}`,
          direction: graver(before.severity, after.severity),
        },
      ]),
  ...(seriousOf(before) === seriousOf(after) || !(before.seriousSeverity ?? after.seriousSeverity)
    ? []
    : [
        {
          sentence: `is now ${SEVERITY_LABELS[seriousOf(after)]} where it is serious, and was ${SEVERITY_LABELS[seriousOf(before)]}`,
          direction: graver(seriousOf(before), seriousOf(after)),
        },
      ]),
];

/** What changes in the sentences of a rule, and in what they lead to. */
const wordingChanges = (before: Rule, after: Rule, ruleSet: RuleSet): readonly Told[] =>
  [
    ...(before.title === after.title ? [] : [`is now called ${ruleName(after)}`]),
    ...(messagePreview(before) === messagePreview(after) ? [] : [`now says ${messagePreview(after)}`]),
    ...(before.why === after.why ? [] : [`gives as its reason: ${quote(after.why)}`]),
    ...(before.source === after.source ? [] : [describeSource(after, ruleSet)]),
    ...(before.guidance === after.guidance ? [] : [describeGuidance(after, ruleSet)]),
  ].map((sentence) => ({ sentence, direction: 'words' }));

/** What changes about where and how often a rule speaks. */
const reachChanges = (before: Rule, after: Rule, ruleSet: RuleSet): readonly Told[] => [
  ...(before.once === after.once
    ? []
    : [
        {
          sentence: `gives ${after.once ? 'one hint for a whole draft' : 'a hint for each place'}`,
          direction: 'words' as const,
        },
      ]),
  ...(before.inAltText === after.inAltText
    ? []
    : [
        {
          sentence: `${after.inAltText ? 'also looks' : 'no longer looks'} at the descriptions of pictures`,
          direction: after.inAltText ? ('stricter' as const) : ('milder' as const),
        },
      ]),
  ...(before.language === after.language
    ? []
    : [
        {
          sentence: `is for ${languageOf(after)}`,
          direction: after.language ? ('milder' as const) : ('stricter' as const),
        },
      ]),
  ...(isDeepEqual(before.modes, after.modes)
    ? []
    : [
        {
          sentence: describeModes(after, ruleSet),
          direction: after.modes ? ('milder' as const) : ('stricter' as const),
        },
      ]),
];

/** The changes of one rule that matter to a person who writes drafts; its examples do not. */
const changesOf = (before: Rule, after: Rule, ruleSet: RuleSet): readonly Told[] => [
  ...severityChanges(before, after),
  ...(before.kind === after.kind
    ? settingChanges(before, after)
    : [{ sentence: `works in another way (${after.kind} instead of ${before.kind})`, direction: 'mixed' as const }]),
  ...wordingChanges(before, after, ruleSet),
  ...reachChanges(before, after, ruleSet),
];

/** Which way all changes of a rule go together. */
const overall = (changes: readonly Told[]): Direction => {
  const ways = new Set(changes.map(({ direction }) => direction).filter((direction) => direction !== 'words'));
  if (ways.size === 0) return 'words';
  return ways.size === 1 ? [...ways][0]! : 'mixed';
};

const inOrder = (changes: readonly RuleChange[]): readonly RuleChange[] =>
  changes.toSorted(
    (one, other) =>
      RULE_HEADINGS.indexOf(one.heading as Heading) - RULE_HEADINGS.indexOf(other.heading as Heading) ||
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );

/**
 * New, removed and changed rules, one sentence each, in the order of headings and then of severity. A rule that is
 * switched off counts as absent.
 */
export const compareRules = (before: RuleSet, after: RuleSet): readonly RuleChange[] => {
  const enabled = ({ rules }: RuleSet) => new Map(rules.filter((rule) => rule.enabled).map((rule) => [rule.id, rule]));
  const [was, is] = [enabled(before), enabled(after)];
  const there = new Set(after.rules.map(({ id }) => id));
  const told = (heading: Heading, sentence: string, { severity }: Rule): RuleChange => ({
    heading,
    sentence,
    severity,
  });
  return inOrder([
    ...[...is.values()].flatMap((rule): readonly RuleChange[] => {
      const old = was.get(rule.id);
      if (!old) return [told('New', presented(rule, after), rule)];
      const changes = changesOf(old, rule, after);
      if (changes.length === 0) return [];
      const sentence = withFullStop(`${ruleName(old)}: ${someWords(changes.map((change) => change.sentence))}`);
      return [told(HEADING[overall(changes)], sentence, rule)];
    }),
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map((rule) => told(there.has(rule.id) ? 'Turned off' : 'Gone', presented(rule, before), rule)),
  ]);
};
