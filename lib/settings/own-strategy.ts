import * as z from 'zod';
import { storedList } from '../platform/stored-list.ts';

const words = z.string().catch('');

/** A list of rows. What of a stored row is no text is left empty, so that the rest of it is not lost. */
const rows = <Field extends string>(...fields: readonly Field[]) =>
  storedList(z.object(Object.fromEntries(fields.map((field) => [field, words])) as Record<Field, typeof words>));

const schema = z.object({
  name: words,
  purpose: words,
  audience: words,
  voice: words,
  clearance: words,
  hours: words,
  accounts: rows('account', 'use'),
  objectives: rows('statement', 'measure', 'target'),
  kinds: rows('title', 'clearance'),
  risks: rows('risk', 'mitigation'),
});

/** The strategy of a department, as a person has filled it in so far: '' and no rows where they have not. */
export type StrategyForm = z.output<typeof schema>;

/** Parses a stored strategy and keeps all of it that is text; never throws. */
export const parseStrategyForm = (stored: unknown): StrategyForm =>
  schema.safeParse(stored ?? {}).data ?? schema.parse({});

/** Whether nothing at all is filled in. */
export const isEmptyStrategy = (form: StrategyForm): boolean =>
  Object.values(form).every((value) => (typeof value === 'string' ? value.trim() === '' : value.length === 0));
