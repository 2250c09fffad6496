import { compareRules } from './compare-rules.ts';
import { placeOf, quote } from './explain.ts';
import { isSame, type Named, namedEntries, nameChanges, namesOf } from './name-changes.ts';
import type { ChecklistItem, RuleSet } from './schema.ts';

/** Something that is different for an official, under the heading it belongs to. */
export type Change = { readonly heading: string; readonly sentence: string };

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (date: string): string => day.format(new Date(date));

const compareQuestions = (before: RuleSet, after: RuleSet): readonly string[] => {
  const byId = ({ checklist }: RuleSet) => new Map(checklist.map((item) => [item.id, item]));
  const [was, is] = [byId(before), byId(after)];
  const changesOf = (old: ChecklistItem, item: ChecklistItem): readonly string[] => [
    ...(old.question === item.question ? [] : [`${quote(old.question)} now reads ${quote(item.question)}.`]),
    ...(old.why === item.why ? [] : [`${quote(item.question)} gives as its reason: ${quote(item.why)}.`]),
    ...(isSame(old.triggers, item.triggers) ? [] : [`${quote(item.question)} is asked of other drafts than before.`]),
    ...(old.priority === item.priority ? [] : [`${quote(item.question)} is asked ${item.priority > old.priority ? 'before' : 'after'} others more often.`]),
  ];
  return [
    ...[...is.values()].filter(({ id }) => !was.has(id)).map(({ question }) => `New: ${quote(question)}`),
    ...[...was.values()].filter(({ id }) => !is.has(id)).map(({ question }) => `No longer asked: ${quote(question)}`),
    ...[...is.values()].flatMap((item) => {
      const old = was.get(item.id);
      return old ? changesOf(old, item) : [];
    }),
  ];
};

type Mode = RuleSet['modes'][number];

const lasting = ({ from, until }: Mode): string =>
  [...(from ? [`from ${dayOf(from)}`] : []), ...(until ? [`until ${dayOf(until)}`] : [])].join(' ') || 'without dates';

const compareModes = (before: RuleSet, after: RuleSet): readonly string[] => {
  const byId = ({ modes }: RuleSet) => new Map(modes.map((mode) => [mode.id, mode]));
  const [was, is] = [byId(before), byId(after)];
  const changing = ({ severities }: Mode): string => (Object.keys(severities).length > 0 ? ` It changes the severity of ${namesOf(Object.keys(severities))}.` : '');
  return [
    ...[...is.values()].filter(({ id }) => !was.has(id)).map((mode) => `New: ${quote(mode.title)}, ${lasting(mode)}.${changing(mode)}`),
    ...[...was.values()].filter(({ id }) => !is.has(id)).map(({ title }) => `Gone: ${quote(title)}.`),
    ...[...is.values()].flatMap((mode) => {
      const old = was.get(mode.id);
      if (!old) return [];
      const severities = nameChanges(namedEntries(old.severities), namedEntries(mode.severities));
      return [
        ...(lasting(old) === lasting(mode) ? [] : [`${quote(mode.title)} lasts ${lasting(mode)}, instead of ${lasting(old)}.`]),
        ...(severities ? [`${quote(mode.title)} changes the severity of other rules (${severities}).`] : []),
      ];
    }),
  ];
};

const compareAccounts = (before: RuleSet, after: RuleSet): readonly string[] => {
  const limits = ({ accounts }: RuleSet) => new Map(accounts.map(({ handle, limit }) => [handle.replace(/^@/, ''), limit]));
  const [was, is] = [limits(before), limits(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((handle) => {
    const [old, now] = [was.get(handle) ?? 280, is.get(handle) ?? 280];
    return old === now ? [] : [`@${handle} may use ${now.toLocaleString('en-GB')} characters instead of ${old.toLocaleString('en-GB')}.`];
  });
};

const compareLists = (before: RuleSet, after: RuleSet): readonly string[] =>
  Object.entries(after.lists).flatMap(([name, list]) => {
    const changes = nameChanges(namedEntries(before.lists[name as keyof RuleSet['lists']]), namedEntries(list));
    return changes ? [`${titleOf(name)}: ${changes}.`] : [];
  });

/** Fields told in words of their own above, or that say nothing to an official. */
const TOLD: ReadonlySet<string> = new Set(['$schema', 'schemaVersion', 'version', 'published', 'changeNote', 'rules', 'checklist', 'modes', 'accounts', 'lists', 'preflight']);

const titleOf = (field: string): string => placeOf(undefined, [field]).replace(/[“”]/g, '');

/** Sources, links and lists by what a person calls their entries; any other table by its keys. */
const entriesOf = (field: string, value: unknown): Named =>
  namedEntries((field === 'sources' || field === 'links') && typeof value === 'object' && value !== null ? Object.values(value) : value);

/** Any other field: what is new, gone and changed in a list, and what else has another value. */
const compareOthers = (before: RuleSet, after: RuleSet): readonly Change[] => {
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !TOLD.has(field)) as (keyof RuleSet)[];
  const plain = ({ department, ...rest }: RuleSet, field: string): unknown => ({ ...rest, ...department })[field];
  const isPlain = (value: unknown) => typeof value !== 'object';
  return [...others.filter((field) => field !== 'department'), 'name', 'contact'].flatMap((field): readonly Change[] => {
    const [old, now] = [plain(before, field), plain(after, field)];
    if (isSame(old, now)) return [];
    if (isPlain(old) && isPlain(now)) return [{ heading: 'The rule set', sentence: `${titleOf(field)}: ${String(now ?? 'nothing')} instead of ${String(old ?? 'nothing')}.` }];
    const changes = nameChanges(entriesOf(field, old), entriesOf(field, now));
    return [{ heading: titleOf(field), sentence: changes ? `${changes.charAt(0).toUpperCase()}${changes.slice(1)}.` : 'In another order.' }];
  });
};

/** What changes for an official from one version of a rule set to another, in sentences; none where nothing does. */
export const compareRuleSets = (before: RuleSet, after: RuleSet): readonly Change[] => {
  const { added, removed, changed } = compareRules(before, after);
  const under = (heading: string, sentences: readonly string[]): readonly Change[] => sentences.map((sentence) => ({ heading, sentence }));
  const preflight = `Pressing Post with something that must be fixed open ${after.preflight ? 'shows it first' : 'posts at once'}.`;
  return [
    ...under('New rules', added),
    ...under('Rules that are gone', removed),
    ...under('Rules that change', changed),
    ...under('Questions', compareQuestions(before, after)),
    ...under('Modes', compareModes(before, after)),
    ...under('Accounts', compareAccounts(before, after)),
    ...under('Lists', compareLists(before, after)),
    ...under('Posting', before.preflight === after.preflight ? [] : [preflight]),
    ...compareOthers(before, after),
  ];
};

/** A rule set with the text that is signed, of which browsers keep the fingerprint. */
export type Published = { readonly ruleSet: Pick<RuleSet, 'id' | 'version'>; readonly text: string };

/** What to do where a browser that has the one would not take the other as newer; null where it would, or where both are the same to the byte. */
export const versionAdvice = ({ ruleSet: before, text: old }: Published, { ruleSet: after, text: now }: Published): string | null => {
  if (before.id !== after.id) return `These are two rule sets, ${quote(before.id)} and ${quote(after.id)}: browsers that follow one refuse the other.`;
  if (after.version > before.version || old === now) return null;
  return `Raise “Version” above ${before.version}: browsers keep what they have until the number rises, and two different copies of one version alarm them, even where nothing changes for an official.`;
};
