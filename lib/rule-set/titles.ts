import type * as z from 'zod';
import { ruleSetSchema } from './schema.ts';

/** A field of an object: its key, and the schema of what it holds. */
type Field = readonly [key: string, schema: z.core.$ZodType];

const defOf = (schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def;

type Def = ReturnType<typeof defOf>;
type Wrapper = Extract<Def, { readonly type: 'optional' | 'default' | 'prefault' }>;

/** Whether a schema only says that another may be left out. */
const isWrapper = (def: Def): def is Wrapper =>
  def.type === 'optional' || def.type === 'default' || def.type === 'prefault';

/** The schemas that a schema is made of, but for the fields of an object. */
const partsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  const def = defOf(schema);
  if (isWrapper(def) || def.type === 'nullable') return [def.innerType];
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'pipe') return [def.in];
  return def.type === 'union' ? def.options : [];
};

/** Every field of a schema and of all that is within it, in order. */
export const fieldsIn = (schema: z.core.$ZodType): readonly Field[] => {
  const def = defOf(schema);
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, field]): readonly Field[] => [[key, field], ...fieldsIn(field)]);
  return partsOf(schema).flatMap(fieldsIn);
};

type Meta = { readonly title?: string; readonly description?: string };

/** The title and the description of a field; of one that may be left out, perhaps those of what it holds. */
export const metaOf = (schema: z.core.$ZodType): Meta => {
  const meta: Meta = (schema as z.ZodType).meta() ?? {};
  const def = defOf(schema);
  return meta.title === undefined && isWrapper(def) ? metaOf(def.innerType) : meta;
};

/** The entries of a list or a table that has a title for each. */
const entryTitle = (schema: z.core.$ZodType): string | undefined => {
  const def = defOf(schema);
  if (isWrapper(def)) return entryTitle(def.innerType);
  const entry = def.type === 'object' ? undefined : partsOf(schema)[0];
  return entry && metaOf(entry).title;
};

const named = (
  fields: readonly Field[],
  titleIn: (schema: z.core.$ZodType) => string | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    fields.flatMap(([key, schema]) => {
      const title = titleIn(schema);
      return title === undefined ? [] : [[key, title]];
    }),
  );

/** The label of each field of a rule set, by its key. A key has one label wherever it is used. */
export const FIELD_LABELS = named(fieldsIn(ruleSetSchema), (schema) => metaOf(schema).title);

/** The label of an entry of each list or table of the rule set, by the key of that list. */
export const ENTRY_LABELS = named(Object.entries(ruleSetSchema.shape), entryTitle);

/** What a person calls a field of a rule set, or its key where it has no title. */
export const titleOf = (field: string): string => FIELD_LABELS.get(field) ?? field;
