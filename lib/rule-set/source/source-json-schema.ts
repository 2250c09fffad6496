import type * as z from 'zod';
import { kinds } from '../../rules/index.ts';
import { isObject } from '../../text/is-object.ts';
import { overrideSchema, sourceFieldsSchema } from './source-schema.ts';
import { AT_MOST } from './expand-rule.ts';

type Schema = z.core.JSONSchema.BaseSchema;
type Properties = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string', maxLength: 300 };
const TEXTS: Schema = { type: 'array', items: TEXT, maxItems: 5_000 };
const TEXT_OR_TEXTS: Schema = { anyOf: [TEXT, TEXTS] };

/** A list as a source may write it: added to what is inherited, or an object that says what to do with that. */
const editable = (list: Schema): Schema => {
  const { title, description, ...rest } = list;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [
      rest,
      { type: 'object', properties: { add: rest, remove: TEXTS }, additionalProperties: false },
      { type: 'object', properties: { replace: rest }, required: ['replace'], additionalProperties: false },
    ],
  };
};

const orNull = (schema: Schema): Schema => {
  const { title, description, ...rest } = schema;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    anyOf: [rest, { type: 'null' }],
  };
};

const schemaAt = (properties: Properties, name: string): Schema => (isObject(properties[name]) ? properties[name] : {});

const SINGLE = ['cadence', 'preflight', 'expires', 'minExtension'];

/** The fields at the top of a source, made of those of a rule set. */
export const sourceProperties = (properties: Properties, schemaOf: (schema: z.ZodType) => Schema): Properties => {
  const own = schemaOf(sourceFieldsSchema).properties ?? {};
  const lists = schemaAt(properties, 'lists');
  const override = schemaOf(overrideSchema);
  return {
    ...properties,
    ...Object.fromEntries(SINGLE.map((name) => [name, orNull(schemaAt(properties, name))])),
    linkHosts: editable(schemaAt(properties, 'linkHosts')),
    lists: {
      ...lists,
      properties: Object.fromEntries(
        Object.entries(lists.properties ?? {}).map(([name, list]) => [name, editable(isObject(list) ? list : {})]),
      ),
    },
    ...own,
    override: { ...schemaAt(own, 'override'), additionalProperties: { anyOf: [{ enum: ['off', false] }, override] } },
  };
};

/** The fields of the short forms of a rule, each with what it means. */
export const shortRuleProperties = (schemaOf: (schema: z.ZodType) => Schema): Properties => {
  const params = (kind: string): Properties => {
    const schema = kinds.get(kind)?.params;
    return schema === undefined ? {} : (schemaOf(schema).properties ?? {});
  };
  const { when, include, place, insert, unless } = params('must-include');
  const things = { text: TEXT_OR_TEXTS, hashtag: TEXT_OR_TEXTS, mention: TEXT_OR_TEXTS, linkTo: TEXT_OR_TEXTS };
  const lists = { ...things, hashtags: TEXTS, mentions: TEXTS, linksTo: TEXTS };
  const whole = isObject(include) ? (include as Schema) : {};
  const { title, description } = whole;
  return {
    avoid: { ...TEXT_OR_TEXTS, title: 'Avoid', description: 'Short form: words or phrases that are not to be used.' },
    use: { ...TEXT_OR_TEXTS, title: 'Use', description: 'What to write in place of “avoid”.' },
    advice: { ...TEXT, title: 'Advice', description: 'What to do in place of “avoid”, where no words are certain.' },
    forms: {
      type: 'object',
      additionalProperties: TEXT_OR_TEXTS,
      maxProperties: 5_000,
      title: 'Forms',
      description: 'Other forms, each with its own replacement.',
    },
    except: { ...TEXTS, title: 'Except', description: 'Phrases that are fine.' },
    caseSensitive: { type: 'boolean', title: 'Exact case', description: 'Only in exactly this case.' },
    words: { ...TEXT, title: 'List of words', description: 'Short form: a CSV file beside this one.' },
    when,
    include: {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      anyOf: [{ ...whole }, { type: 'object', properties: lists, additionalProperties: false }],
    },
    place,
    insert,
    unless,
    atMost: {
      type: 'object',
      title: 'At most',
      description: 'Short form: one thing, and how many of it there may be.',
      properties: Object.fromEntries(Object.keys(AT_MOST).map((name) => [name, { type: 'integer', minimum: 0 }])),
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
    },
  };
};

/** One of these tells what a rule is. */
export const RULE_FORMS: readonly Schema[] = ['kind', 'avoid', 'include', 'atMost', 'words'].map((field) => ({
  required: [field],
}));
