import { compareAccounts, compareCadence, compareLists } from './compare-lists.ts';
import { compareModes } from './compare-modes.ts';
import { compareRules, RULE_HEADINGS } from './compare-rules.ts';
import { formatCount, plural } from '../../text/plural.ts';
import { quote } from '../problem.ts';
import type { Severity } from '../severity.ts';
import { titleOf } from '../titles.ts';
import { isDeepEqual, type NamedEntries, namedEntries, describeChanges } from './describe-changes.ts';
import type { ChecklistItem, RuleSet } from '../schema.ts';
import { withFullStop } from './format-values.ts';
import { longDate } from '../../text/time/format.ts';

/** Something that is different for an official, under the heading it belongs to. */
export type Change = {
  readonly heading: string;
  readonly sentence: string;
  /** The severity of the rule that it is about, where it is about one. */
  readonly severity?: Severity;
};

const compareStatements = (before: RuleSet, after: RuleSet): readonly string[] => {
  const byId = ({ checklist }: RuleSet) => new Map(checklist.map((item) => [item.id, item]));
  const [was, is] = [byId(before), byId(after)];
  const changesOf = (old: ChecklistItem, item: ChecklistItem): readonly string[] => [
    ...(old.statement === item.statement ? [] : [`${quote(old.statement)} now reads ${quote(item.statement)}`]),
    ...(old.why === item.why ? [] : [`${quote(item.statement)} gives as its reason: ${quote(item.why)}`]),
    ...(old.source === item.source
      ? []
      : [`${quote(item.statement)} rests on ${quote(after.sources[item.source]?.title ?? item.source)}`]),
    ...(isDeepEqual(old.triggers, item.triggers)
      ? []
      : [`${quote(item.statement)} is shown with other drafts than before`]),
    ...(isDeepEqual(old.modes, item.modes) ? [] : [`${quote(item.statement)} is shown in other modes than before`]),
    ...(old.priority === item.priority
      ? []
      : [`${quote(item.statement)} is shown ${item.priority > old.priority ? 'before' : 'after'} others more often`]),
  ];
  return [
    ...[...is.values()]
      .filter(({ id }) => !was.has(id))
      .map(({ statement }) => withFullStop(`New: ${quote(statement)}`)),
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map(({ statement }) => withFullStop(`No longer shown: ${quote(statement)}`)),
    ...[...is.values()].flatMap((item) => {
      const old = was.get(item.id);
      return old ? changesOf(old, item).map(withFullStop) : [];
    }),
  ];
};

/** Fields that have sentences of their own above, or that do not matter to an official. */
const TOLD: ReadonlySet<string> = new Set([
  '$schema',
  'basedOn',
  'schemaVersion',
  'version',
  'published',
  'changeNote',
  'rules',
  'checklist',
  'precedence',
  'modes',
  'calendar',
  'accounts',
  'lists',
  'preflight',
  'cadence',
]);

/** Sources, links and lists by what a person calls their entries; any other table by its keys. */
const entriesOf = (field: string, value: unknown): NamedEntries =>
  namedEntries(
    (field === 'sources' || field === 'links') && typeof value === 'object' && value !== null
      ? Object.values(value)
      : value,
  );

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };

const expirySentence = (old: string | undefined, now: string | undefined): string => {
  const review =
    now === undefined ? 'No day is set any more by which to review it' : `To be reviewed by ${longDate(now)}`;
  return `${review}; before, ${old === undefined ? 'no day was set' : `by ${longDate(old)}`}.`;
};

const minExtensionSentence = (old: string | undefined, now: string | undefined): string => {
  const needs =
    now === undefined
      ? 'Any version of the extension will do'
      : `Needs version ${now} of the extension, or a newer one`;
  return `${needs}; before, ${old === undefined ? 'any would do' : `version ${old}`}.`;
};

/** The sentence for a field with a single value that changed. */
const plainSentence = (field: string, old: string | undefined, now: string | undefined): string => {
  if (field === 'language')
    return `Written in ${LANGUAGES[now ?? ''] ?? now} instead of ${LANGUAGES[old ?? ''] ?? old}.`;
  if (field === 'expires') return expirySentence(old, now);
  if (field === 'minExtension') return minExtensionSentence(old, now);
  const said = (text: string | undefined): string => (text === undefined ? 'nothing' : quote(text));
  if (field === 'name') return withFullStop(`The department is called ${said(now)} instead of ${said(old)}`);
  return withFullStop(`${titleOf(field)}: ${said(now)} instead of ${said(old)}`);
};

/** Any other field: what is new, gone and changed in a list, and what else has another value. */
const compareOthers = (before: RuleSet, after: RuleSet): readonly Change[] => {
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !TOLD.has(field),
  ) as (keyof RuleSet)[];
  const plain = ({ department, ...rest }: RuleSet, field: string): unknown => ({ ...rest, ...department })[field];
  const isPlain = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
  return [...others.filter((field) => field !== 'department'), 'name', 'contact'].flatMap(
    (field): readonly Change[] => {
      const [old, now] = [plain(before, field), plain(after, field)];
      if (isDeepEqual(old, now)) return [];
      if (isPlain(old) && isPlain(now)) return [{ heading: 'The rule set', sentence: plainSentence(field, old, now) }];
      const changes = describeChanges(entriesOf(field, old), entriesOf(field, now));
      // The order of a table does not matter to an official.
      if (changes === null && (field === 'sources' || field === 'links')) return [];
      return [
        {
          heading: titleOf(field),
          sentence: changes
            ? withFullStop(`${changes.charAt(0).toUpperCase()}${changes.slice(1)}`)
            : 'In another order.',
        },
      ];
    },
  );
};

/** From which version of the starter set a rule set was made, where that changes. */
const compareBase = ({ basedOn: old }: RuleSet, { basedOn: now }: RuleSet): readonly string[] =>
  old && now && old.version !== now.version
    ? [`Made from version ${now.version} of the starter set instead of version ${old.version}.`]
    : [];

const PRECEDENCE = 'Where several rules find the same fault, others speak than before.';

/** What changes for an official from one version of a rule set to another, in sentences; none where nothing does. */
export const compareRuleSets = (before: RuleSet, after: RuleSet): readonly Change[] => {
  const under = (heading: string, sentences: readonly string[]): readonly Change[] =>
    sentences.map((sentence) => ({ heading, sentence }));
  const preflight = `When something must be fixed, pressing Post ${after.preflight ? 'shows it first' : 'posts at once'}.`;
  return [
    ...compareRules(before, after),
    ...under('Rules about the same fault', isDeepEqual(before.precedence, after.precedence) ? [] : [PRECEDENCE]),
    ...under('Statements', compareStatements(before, after)),
    ...under('Modes', compareModes(before, after)),
    ...under('Accounts', compareAccounts(before, after)),
    ...under('Lists', compareLists(before, after)),
    ...under('Posting', before.preflight === after.preflight ? [] : [preflight]),
    ...under('How often', compareCadence(before, after)),
    ...under('The rule set', compareBase(before, after)),
    ...compareOthers(before, after),
  ];
};

/** How many changes of each sort there are, in a sentence or two; what is asked for first is what must be fixed. */
export const summariseChanges = (changes: readonly Change[]): string => {
  const counted = RULE_HEADINGS.flatMap((heading) => {
    const count = changes.filter((change) => change.heading === heading).length;
    return count === 0 ? [] : [`${count} ${heading.toLowerCase()}`];
  });
  const others = changes.filter(({ heading }) => !(RULE_HEADINGS as readonly string[]).includes(heading)).length;
  const sorts = [
    ...counted,
    ...(others === 0 ? [] : [`${others} ${plural(others, { one: 'other', other: 'others' })}`]),
  ];
  const must = changes.filter(({ severity }) => severity === 'error').length;
  const grave = must === 0 ? '' : ` ${must} ${plural(must, { one: 'is', other: 'are' })} about what must be fixed.`;
  return `${formatCount(changes.length, { one: 'change', other: 'changes' })}: ${sorts.join(', ')}.${grave}`;
};

/** A rule set with the text that is signed, of which browsers keep the fingerprint. */
export type RuleSetWithText = { readonly ruleSet: Pick<RuleSet, 'id' | 'version'>; readonly text: string };

/**
 * What to do if a browser with the one version would not accept the other as newer; null if it would, or if both are
 * the same to the byte.
 */
export const versionAdvice = (
  { ruleSet: before, text: old }: RuleSetWithText,
  { ruleSet: after, text: now }: RuleSetWithText,
): string | null => {
  if (before.id !== after.id)
    return `These are two rule sets, ${quote(before.id)} and ${quote(after.id)}: browsers that follow one refuse the other.`;
  if (after.version > before.version || old === now) return null;
  return `Raise “Version” above ${before.version}: browsers keep what they have until the number rises, and two different copies of one version alarm them, even where nothing changes for an official.`;
};
