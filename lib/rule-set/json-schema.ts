import * as z from 'zod';
import { kinds } from '../rules/index.ts';
import type { RuleKind } from '../rules/rule-kind.ts';
import { isObject } from '../text/is-object.ts';
import { ruleSchema } from './rule-schema.ts';
import { RULE_FORMS, shortRuleProperties, sourceProperties } from './source/source-json-schema.ts';
import { ruleSetSchema } from './schema.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** Every address begins with https: an editor would take any. */
const withPattern = (value: unknown): unknown =>
  isObject(value) && value.format === 'uri' ? { ...value, pattern: '^https://' } : value;

/**
 * What zod says more than an editor needs: that keys are texts, the largest number there is, what an object left out
 * becomes.
 */
const isNoise = (key: string, value: unknown): boolean =>
  (key === 'propertyNames' && isObject(value) && Object.keys(value).join() === 'type') ||
  (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) ||
  (key === 'default' && typeof value === 'object');

const schemaOf = (schema: z.ZodType): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (isNoise(key, value) ? undefined : withPattern(value))),
  ) as Schema;
};

/** A rule of this kind takes these settings. */
const settingsOf = ({ name, params }: RuleKind): Schema => {
  const settings = schemaOf(params);
  const must = (settings.required ?? []).length > 0 ? { required: ['params'] } : {};
  const ofThisKind = { properties: { kind: { const: name } }, required: ['kind'] };
  const itsSettings = { properties: { params: { ...settings, ...ruleSchema.shape.params.meta() } }, ...must };
  // By way of a map, because an object written with a `then` of its own looks like a promise.
  return Object.fromEntries(new Map<string, Schema>().set('if', ofThisKind).set('then', itsSettings));
};

const kindField = (): Schema => ({
  ...ruleSchema.shape.kind.meta(),
  enum: [...kinds.keys()],
  enumDescriptions: Array.from(kinds.values(), ({ about }) => about),
});

/**
 * The JSON Schema of a rule set, of a source of one, or of a part of either, so that an editor completes and checks it
 * as it is written: no field is asked for at the top, because it may stand in another file. What fits together is for
 * `countersign rules validate` to say.
 */
export const ruleSetJsonSchema = (): Schema => {
  const { required: _, ...whole } = schemaOf(ruleSetSchema);
  const rules = whole.properties?.rules;
  const rule =
    typeof rules === 'object' && typeof rules.items === 'object' && !Array.isArray(rules.items) ? rules.items : {};
  const { required: __, ...ofRule } = rule;
  const items: Schema = {
    ...ofRule,
    properties: { ...rule.properties, kind: kindField(), ...(shortRuleProperties(schemaOf) as Schema['properties']) },
    anyOf: [...RULE_FORMS],
    allOf: Array.from(kinds.values(), settingsOf),
  };
  const properties = { ...whole.properties, rules: { ...(typeof rules === 'object' ? rules : {}), items } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Countersign rule set, a source of one, or a part of either',
    ...whole,
    properties: sourceProperties(properties, schemaOf) as Schema['properties'],
  };
};
