import * as z from 'zod';
import { networkOf } from '../networks/index.ts';
import { kinds } from '../rules/index.ts';
import type { RuleKind } from '../rules/rule-kind.ts';
import { TITLES } from './titles.ts';
import { ruleSetSchema } from './schema.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every address begins with https: an editor would take any. */
const withPattern = (value: unknown): unknown => (isObject(value) && value.format === 'uri' ? { ...value, pattern: '^https://' } : value);

/** What zod says more than an editor needs: that keys are texts, the largest number there is, what an object left out becomes. */
const isNoise = (key: string, value: unknown): boolean =>
  (key === 'propertyNames' && isObject(value) && Object.keys(value).join() === 'type') || (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) || (key === 'default' && typeof value === 'object');

const schemaOf = (schema: z.ZodType): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (isNoise(key, value) ? undefined : withPattern(value)))) as Schema;
};

/** What an editor says of a field when one points at it, by the end of the way to it. */
const ABOUT: Readonly<Record<string, string>> = {
  schemaVersion: 'Always 1.',
  version: 'A counter: raise it by one each time you publish, also when you go back to older rules.',
  published: 'The day of this version. Examples are tried at nine o’clock on it.',
  expires: 'The last day before somebody must look at it again: at most 370 days after “published”, 90 are a good habit.',
  minExtension: 'The oldest version of the extension that can use it.',
  changeNote: 'What is new, in a sentence or two, for the people who get it.',
  preflight: 'Whether pressing Post with something that must be fixed open first shows what is open.',
  sources: 'What the rules rest on, each under a short key that rules, questions and terms name as their source.',
  directory: 'Accounts worth following or mentioning: public roles, never private people.',
  accounts: `Weighted characters that an account may use, where not ${networkOf().limits.post}.`,
  'rules/id': 'Lower-case letters, digits, hyphens and one slash, such as hash/too-many. It stays the same for as long as the rule means the same.',
  'rules/severity': 'error is “Must fix”, warning “Should fix”, suggestion “Consider”. Keep “Must fix” for what an account could not live down.',
  'rules/enabled': 'false keeps the rule and leaves it unused.',
  'rules/language': 'Stay silent on drafts and lines in any other language.',
  'rules/modes': 'Ids of the modes in which alone the rule holds.',
  'rules/message': 'What to do, in one sentence, with {named} places as in the kind’s own sentence; that one where this is left out.',
  'rules/why': 'Why, in one sentence.',
  'rules/source': 'A key of “sources”.',
  'rules/examples': 'They run as tests: drafts in which the rule must find something, and drafts that come close and are fine.',
  'examples/bad': 'At least two. [[…]] marks each stretch that must be found, exactly.',
  'examples/good': 'At least two.',
  'bad/fixed': 'The draft with the first replacement of every find made.',
  'checklist/priority': '0 to 100. The higher, the sooner it is asked; at most five are.',
  'checklist/triggers': 'When it is asked. Any one is enough.',
  'modes/severities': 'Rule ids with the severity they have while the mode lasts; “off” silences a rule.',
  'sources/read': 'read: we read the text. second-hand: in somebody’s account of it. recalled: from memory. ours: there is no guidance.',
  'rules/guidance': 'The id of the article that says more: “Read more” in a hint leads there.',
  guidance: 'What the strategy says: articles of half a minute each, with today’s guidance beside that of 2009.',
  'guidance/part': 'The heading it stands under; articles of one part follow each other.',
  'guidance/shows': 'The list of this rule set that is shown under it.',
  'guidance/superseded': 'What of 2009 no longer holds, and why.',
  'now/text': 'An empty line ends a paragraph; lines that begin with “- ” are a list; **bold**; [label](key of “links”). Nothing else is interpreted.',
  'contentTypes/clearance': 'cleared: its words are cleared already. light: a quick yes. full: in full.',
  'contentTypes/counts': 'Whether it counts towards how often one posts.',
  'cadence/gap': 'Minutes between two posts.',
  links: 'Addresses that guidance may link to, each under the key by which it does.',
  linkHosts: 'The only hosts that guidance and sources may link to, exactly as they stand in the address.',
  'lists/hashtags': 'In their right casing, without #.',
  'lists/acronyms': 'A “known” one needs no explaining.',
  'lists/venues': 'Postcodes of places that you ask people to come to.',
  'lists/roleAddresses': 'E-mail addresses of teams, fit to publish.',
  'lists/phones': 'Telephone numbers fit to publish.',
  'lists/channels': 'YouTube channels: @handle, channel id (UC…), or the name of a user or custom address.',
  'lists/videos': 'YouTube video ids known to be yours.',
};

/** Adds what is said of each field, to every object that the field is of. */
const addAbout = (node: unknown, parent = ''): void => {
  if (Array.isArray(node)) return node.forEach((inner) => addAbout(inner, parent));
  if (!isObject(node)) return;
  for (const [key, inner] of Object.entries(node)) {
    if (key !== 'properties' || !isObject(inner)) addAbout(inner, parent);
    else for (const [name, field] of Object.entries(inner)) {
      const about = ABOUT[parent === '' ? name : `${parent}/${name}`];
      if (isObject(field) && about !== undefined) field.description = about;
      addAbout(field, name);
    }
  }
};

/** Every field under the title by which its problems are told. */
const addTitles = (node: unknown): void => {
  if (Array.isArray(node)) return node.forEach(addTitles);
  if (!isObject(node)) return;
  for (const [key, property] of Object.entries(isObject(node.properties) ? node.properties : {})) {
    if (isObject(property) && TITLES[key] !== undefined) property.title ??= TITLES[key];
  }
  Object.values(node).forEach(addTitles);
};

/** A rule of this kind takes these settings. */
const settingsOf = ({ name, params }: RuleKind): Schema => {
  const settings = schemaOf(params);
  const must = (settings.required ?? []).length > 0 ? { required: ['params'] } : {};
  const ofThisKind = { properties: { kind: { const: name } }, required: ['kind'] };
  const itsSettings = { properties: { params: { ...settings, title: 'Settings' } }, ...must };
  // By way of a map, because an object written with a `then` of its own looks like a promise.
  return Object.fromEntries(new Map<string, Schema>().set('if', ofThisKind).set('then', itsSettings));
};

const kindField = (): Schema => ({ title: 'Kind', enum: [...kinds.keys()], enumDescriptions: Array.from(kinds.values(), ({ about }) => about) });

/**
 * The JSON Schema of a rule set or of a part of one, so that an editor completes and checks it as it is written: no field is asked
 * for at the top, because it may stand in another file. What fits together is for `countersign rules validate` to say.
 */
export const ruleSetJsonSchema = (): Schema => {
  const { required: _, ...whole } = schemaOf(ruleSetSchema);
  addTitles(whole);
  addAbout(whole);
  const rules = whole.properties?.rules;
  const rule = typeof rules === 'object' && typeof rules.items === 'object' && !Array.isArray(rules.items) ? rules.items : {};
  const items: Schema = { ...rule, properties: { ...rule.properties, kind: kindField() }, allOf: Array.from(kinds.values(), settingsOf) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Countersign rule set, or a part of one',
    ...whole,
    properties: { ...whole.properties, rules: { ...(typeof rules === 'object' ? rules : {}), items } },
  };
};
