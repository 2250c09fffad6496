import type * as z from 'zod';
import { kinds } from '../rules/index.ts';
import type { Severity } from './schema.ts';

/** What a person calls the fields of a rule set. */
export const TITLES: Readonly<Record<string, string>> = {
  schemaVersion: 'Version of the format', id: 'Id', version: 'Version', published: 'Published', expires: 'Expires', minExtension: 'Oldest extension', language: 'Language', department: 'Department',
  name: 'Name', contact: 'Contact', changeNote: 'What changed', preflight: 'Pre-flight', sources: 'Sources', lists: 'Lists', rules: 'Rules',
  checklist: 'Checklist', modes: 'Modes', accounts: 'Accounts', title: 'Title', url: 'Address', licence: 'Licence', read: 'How it was read',
  lastChecked: 'Last checked', kind: 'Kind', params: 'Settings', severity: 'Severity', enabled: 'Switched on', message: 'What to do', why: 'Why',
  source: 'Source', examples: 'Examples', bad: 'Bad examples', good: 'Good examples', question: 'Question', priority: 'Priority', triggers: 'Triggers',
  hashtags: 'Hashtags', acronyms: 'Acronyms', venues: 'Venues', roleAddresses: 'Team addresses', phones: 'Telephone numbers', channels: 'Channels',
  videos: 'Videos', from: 'From', until: 'Until', severities: 'Severities', handle: 'Handle', limit: 'Limit', words: 'Words', post: 'Kind of post',
  glossary: 'Glossary', term: 'Term', definition: 'Definition', synonyms: 'Other words', oldNames: 'Old names', translations: 'In other languages',
  seeAlso: 'See also', era: 'Era', since2009: 'What changed since 2009', tags: 'Tags', guidance: 'Guidance', part: 'Part', in2009: 'In 2009', superseded: 'What no longer holds', shows: 'List shown',
  objectives: 'Objectives', statement: 'Statement', measures: 'Measures', level: 'Level', contentTypes: 'Kinds of post', group: 'Group', clearance: 'Clearance', counts: 'Counts',
  cadence: 'How often', fewest: 'Fewest', most: 'Most', gap: 'Minutes between', links: 'Links', label: 'Label', linkHosts: 'Hosts of links', text: 'Text', context: 'Context', fixed: 'Text once fixed', now: 'Now', scheduledFor: 'Scheduled for', media: 'Media',
  directory: 'Directory', directoryCategories: 'Directory categories', about: 'What it is for', choose: 'How to choose', category: 'Category', organisation: 'Organisation',
  reviewBy: 'Review by', notes: 'Notes',
};

const ENTRY: Readonly<Record<string, string>> = {
  rules: 'Rule', checklist: 'Question', modes: 'Mode', accounts: 'Account', sources: 'Source', glossary: 'Term', directory: 'Account', directoryCategories: 'Category',
  guidance: 'Article', objectives: 'Objective', contentTypes: 'Kind of post', links: 'Link',
};

/** What a severity is called. */
export const CALLED: Readonly<Record<Severity, string>> = { error: 'Must fix', warning: 'Should fix', suggestion: 'Consider' };

/** A text in a person's quotation marks. */
export const quote = (text: string): string => `“${text}”`;

const WANTED: Readonly<Record<string, string>> = {
  string: 'write a text', number: 'write a number', int: 'write a whole number', boolean: 'write true or false', array: 'make it a list, in square brackets',
  object: 'make it an object, in curly brackets', record: 'make it an object, in curly brackets',
};

/** What to do about an issue whose schema brings no sentence of its own; given to zod's parse as its `error`. */
export const remedyOf = (issue: z.core.$ZodRawIssue): string => {
  if (issue.code === 'invalid_type') {
    const wanted = WANTED[issue.expected] ?? 'correct it';
    return issue.input === undefined ? `it is missing; ${wanted}` : wanted;
  }
  if (issue.code === 'unrecognized_keys') return `take out ${issue.keys.map(quote).join(', ')} or correct the spelling; no such field is known here`;
  if (issue.code === 'invalid_value') return `write ${issue.values.map((value) => quote(String(value))).join(' or ')}`;
  if (issue.code === 'too_small') return issue.origin === 'array' ? `give at least ${issue.minimum}` : `make it at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`;
  if (issue.code === 'too_big') return issue.origin === 'array' ? `give at most ${issue.maximum}` : `make it at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
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

/** The rule, question, mode or account that a path leads through, by its id. */
const entryOf = (document: unknown, [list, index]: Path): string | null => {
  if (typeof list !== 'string' || index === undefined || !Object.hasOwn(ENTRY, list)) return null;
  const entry = at(at(document, list), index);
  const name = list === 'sources' || list === 'links' ? index : (at(entry, 'id') ?? at(entry, 'handle'));
  return `${ENTRY[list]} ${quote(typeof name === 'string' && name !== '' ? name : `number ${Number(index) + 1}`)}`;
};

const titleIn = (schema: unknown, key: PropertyKey): string | undefined =>
  (at(at(schema, 'shape'), key) as z.ZodType | undefined)?.meta?.()?.title;

const fieldOf = (key: PropertyKey, kind: unknown): string => {
  const name = String(key);
  if (typeof key === 'number') return `number ${key + 1}`;
  return quote((typeof kind === 'string' ? titleIn(kinds.get(kind)?.params, key) : undefined) ?? (Object.hasOwn(TITLES, name) ? TITLES[name]! : name));
};

/** What is wrong with the one form of several that was meant, told by what was written: a text, a list, an object. */
const meant = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [only, ...others] = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  return only && others.length === 0 ? only.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
};

/** One issue as a person would say it: which rule, which field, what to do. */
export const explain = (document: unknown, issue: z.core.$ZodIssue): readonly Problem[] =>
  meant(issue).map(({ path, message }) => ({ path, sentence: `${placeOf(document, path)}: ${message.replace(/\.$/, '')}.` }));

/** A place of a document as a person calls it: which rule, which field. */
export const placeOf = (document: unknown, path: Path): string => {
  const entry = entryOf(document, path);
  const inParams = path[0] === 'rules' && path[2] === 'params' && path.length > 3;
  const kind = inParams ? at(at(at(document, 'rules'), path[1]!), 'kind') : undefined;
  const fields = path.slice(inParams ? 3 : entry ? 2 : 0).map((key) => fieldOf(key, kind));
  const place = [...(entry ? [entry] : []), ...fields].join(', ');
  return place === '' ? 'The rule set' : place;
};
