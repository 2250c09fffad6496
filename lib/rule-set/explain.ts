import type * as z from 'zod';
import { kinds } from '../rules/index.ts';
import { formatNumber } from '../text/number.ts';

/** What a person calls the fields of a rule set. */
export const TITLES: Readonly<Record<string, string>> = {
  $schema: 'JSON Schema', schemaVersion: 'Version of the format', id: 'Id', version: 'Version', published: 'Published', expires: 'Expires', minExtension: 'Oldest extension', language: 'Language', department: 'Department',
  name: 'Name', contact: 'Contact', changeNote: 'What changed', preflight: 'Pre-flight', sources: 'Sources', lists: 'Lists', rules: 'Rules',
  checklist: 'Checklist', modes: 'Modes', accounts: 'Accounts', title: 'Title', url: 'Address', licence: 'Licence', read: 'How it was read',
  lastChecked: 'Last checked', kind: 'Kind', params: 'Settings', severity: 'Severity', enabled: 'Switched on', message: 'What to do', why: 'Why',
  source: 'Source', examples: 'Examples', bad: 'Bad examples', good: 'Good examples', question: 'Question', priority: 'Priority', triggers: 'Triggers',
  hashtags: 'Hashtags', acronyms: 'Acronyms', venues: 'Venues', roleAddresses: 'Team addresses', phones: 'Telephone numbers', channels: 'Channels',
  videos: 'Videos', from: 'From', until: 'Until', severities: 'Severities', handle: 'Handle', limit: 'Limit', words: 'Words', post: 'Kind of post',
  glossary: 'Glossary', term: 'Term', definition: 'Definition', synonyms: 'Other words', oldNames: 'Old names', translations: 'In other languages',
  seeAlso: 'See also', era: 'Era', since2009: 'What changed since 2009', tags: 'Tags', guidance: 'Guidance', part: 'Part', in2009: 'In 2009', superseded: 'What no longer holds', shows: 'List shown',
  objectives: 'Objectives', statement: 'Statement', measures: 'Measures', level: 'Level', contentTypes: 'Kinds of post', group: 'Group', clearance: 'Clearance', counts: 'Counts',
  cadence: 'How often', fewest: 'Fewest', most: 'Most', gap: 'Minutes between', links: 'Links', label: 'Label', linkHosts: 'Hosts of links', text: 'Text', context: 'Context', fixed: 'Text once fixed', now: 'Now', scheduledFor: 'Scheduled for', pollOptions: 'Poll choices', longPosts: 'Long posts', media: 'Media',
  directory: 'Directory', directoryCategories: 'Directory categories', about: 'What it is for', choose: 'How to choose', category: 'Category', organisation: 'Organisation',
  reviewBy: 'Review by', notes: 'Notes',
  short: 'Short form', long: 'In full', known: 'Known', always: 'Always', en: 'In English', cy: 'In Welsh', reply: 'Reply', quote: 'Quote', thread: 'Thread', index: 'Place in the thread',
  count: 'Posts in the thread', poll: 'Poll', account: 'Account', alt: 'Picture description',
};

const ENTRY: Readonly<Record<string, string>> = {
  rules: 'Rule', checklist: 'Question', modes: 'Mode', accounts: 'Own account', sources: 'Source', glossary: 'Term', directory: 'Account', directoryCategories: 'Category',
  guidance: 'Article', objectives: 'Objective', contentTypes: 'Kind of post', links: 'Link',
};

/** A text in a person's quotation marks. */
export const quote = (text: string): string => `“${text}”`;

const MOST_QUOTED = 100;

/** A key or id as written, in quotation marks; only the beginning of one that no schema has shortened yet. */
const quoteBriefly = (text: string): string => quote(text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1)}…` : text);

const MOST_KEYS = 5;

const quoteSome = (keys: readonly string[]): string =>
  [...keys.slice(0, MOST_KEYS).map(quoteBriefly), ...(keys.length > MOST_KEYS ? [`${keys.length - MOST_KEYS} more`] : [])].join(', ');

const MISSING = 'it is missing; ';
const UNKNOWN = 'or correct the spelling; no such field is known here';

const WANTED: Readonly<Record<string, string>> = {
  string: 'write a text', number: 'write a number', int: 'write a whole number', boolean: 'write true or false', array: 'make it a list, in square brackets',
  object: 'make it an object, in curly brackets', record: 'make it an object, in curly brackets',
};

const WANTED_NUMBER: ReadonlySet<string> = new Set(['number', 'int']);

/** What to do about an issue whose schema brings no sentence of its own; given to zod's parse as its `error`. */
export const remedyOf = (issue: z.core.$ZodRawIssue): string => {
  if (issue.code === 'invalid_type') {
    const wanted = WANTED[issue.expected] ?? 'correct it';
    if (issue.expected === 'string' && (typeof issue.input === 'number' || typeof issue.input === 'boolean')) return 'put it in quotation marks';
    if (WANTED_NUMBER.has(issue.expected) && typeof issue.input === 'string' && /^\d+$/.test(issue.input)) return 'take the quotation marks away';
    return issue.input === undefined ? `${MISSING}${wanted}` : wanted;
  }
  if (issue.code === 'unrecognized_keys') return `take out ${quoteSome(issue.keys)} ${UNKNOWN}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'correct it';
  if (issue.code === 'invalid_value') return `${issue.input === undefined ? MISSING : ''}write ${issue.values.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join(' or ')}`;
  if (issue.code === 'too_small') return issue.origin === 'array' ? `give at least ${issue.minimum}` : `make it at least ${issue.minimum}`;
  if (issue.code === 'too_big') return issue.origin === 'array' ? `give at most ${formatNumber(issue.maximum)}` : `make it at most ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write a whole address that begins with https://';
  if (issue.code === 'invalid_union') return 'write a draft in quotation marks, or an object with “text”';
  return 'correct it';
};

/** The way into a document: keys, and indexes from 0. */
export type Path = readonly PropertyKey[];

/** Something wrong with a rule set: where it is, and a sentence that names the rule and the field and says what to do. `first`: where the other of two is that are alike. */
export type Problem = { readonly path: Path; readonly sentence: string; readonly first?: Path };

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

const nameIn = (entry: unknown): unknown => at(entry, 'id') ?? at(entry, 'handle');

/** By list, so that thousands of problems do not each count its names anew. */
const countedNames = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** The names that several entries of a list have. */
const sharedNames = (list: readonly unknown[]): ReadonlySet<unknown> => {
  const counted = countedNames.get(list);
  if (counted) return counted;
  const seen = new Set<unknown>();
  const shared = new Set<unknown>();
  for (const name of list.map(nameIn)) (seen.has(name) ? shared : seen).add(name);
  countedNames.set(list, shared);
  return shared;
};

/** The rule, term, account or other entry that a path leads through, by its id or handle; by its number too where others have that id. */
const entryOf = (document: unknown, [list, index]: Path): string | null => {
  if (typeof list !== 'string' || index === undefined || !Object.hasOwn(ENTRY, list)) return null;
  if (typeof index !== 'number') return `${ENTRY[list]} ${quoteBriefly(String(index))}`;
  const entries = at(document, list);
  const name = nameIn(at(entries, index));
  if (typeof name !== 'string' || name === '') return `${ENTRY[list]} ${quote(`number ${index + 1}`)}`;
  return `${ENTRY[list]} ${quoteBriefly(name)}${Array.isArray(entries) && sharedNames(entries).has(name) ? ` (number ${index + 1})` : ''}`;
};

const titleIn = (schema: unknown, key: PropertyKey): string | undefined =>
  (at(at(schema, 'shape'), key) as z.ZodType | undefined)?.meta?.()?.title;

const fieldOf = (key: PropertyKey, kind: unknown): string => {
  const name = String(key);
  if (typeof key === 'number') return `number ${key + 1}`;
  const title = (typeof kind === 'string' ? titleIn(kinds.get(kind)?.params, key) : undefined) ?? (Object.hasOwn(TITLES, name) ? TITLES[name]! : undefined);
  return title === undefined ? quoteBriefly(name) : quote(title);
};

/** What is wrong with the one form of several that was meant, told by what was written: a text, a list, an object. */
const meant = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [only, ...others] = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  return only && others.length === 0 ? only.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
};

/** Fields that are not known, each where it stands: it may be in another file than what it is a field of. */
const strangers = (document: unknown, path: Path, keys: readonly string[]): readonly Problem[] =>
  keys.slice(0, MOST_KEYS + 1).map((key, index) => {
    const more = index === MOST_KEYS ? keys.length - index - 1 : 0;
    return { ...problemAt(document, path, `take out ${quoteBriefly(key)}${more > 0 ? ` and ${more} more` : ''} ${UNKNOWN}`), path: [...path, key] };
  });

/** Whether there is nothing at a place of which something is asked. */
const isMissing = (document: unknown, { code, path, message }: z.core.$ZodIssue): boolean =>
  code !== 'custom' && !message.startsWith(MISSING) && path.reduce<unknown>(at, document) === undefined;

/** One issue as a person would say it: which rule, which field, what to do. */
const explain = (document: unknown, issue: z.core.$ZodIssue): readonly Problem[] =>
  meant(issue).flatMap((one) => (one.code === 'unrecognized_keys' ? strangers(document, one.path, one.keys) : [problemAt(document, one.path, `${isMissing(document, one) ? MISSING : ''}${one.message}`)]));

/** Of what is a text and should be a list it is idle to say that it is too long as well: its letters were counted. */
const isIdle = ({ code, path }: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean =>
  (code === 'too_big' || code === 'too_small') && all.some((other) => other.code === 'invalid_type' && other.path.join('\n') === path.join('\n'));

/** All issues as a person would say them. */
export const explainAll = (document: unknown, issues: readonly z.core.$ZodIssue[]): readonly Problem[] =>
  issues.filter((issue) => !isIdle(issue, issues)).flatMap((issue) => explain(document, issue));

/** A problem at a place of a document. `remedy`: what to do, without a capital. */
export const problemAt = (document: unknown, path: Path, remedy: string): Problem => ({ path, sentence: `${placeOf(document, path)}: ${remedy.replace(/\.$/, '')}.` });

/** A place of a document as a person calls it: which rule, which field. */
export const placeOf = (document: unknown, path: Path): string => {
  const entry = entryOf(document, path);
  const inParams = path[0] === 'rules' && path[2] === 'params' && path.length > 3;
  const kind = inParams ? at(at(at(document, 'rules'), path[1]!), 'kind') : undefined;
  const fields = path.slice(inParams ? 3 : entry ? 2 : 0).map((key) => fieldOf(key, kind));
  const place = [...(entry ? [entry] : []), ...fields].join(', ');
  return place === '' ? 'The rule set' : place;
};
