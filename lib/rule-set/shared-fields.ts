import * as z from 'zod';
import { id, name, names, sentence, sourceKey } from '../rules/field-schemas.ts';

/** What an entry of a list is known by. */
export const entryId = id.meta({
  title: 'Id',
  description:
    'Lower-case letters, digits, hyphens and one slash, such as hash/too-many. It stays the same for as long as the entry means the same.',
});

export const title = name.meta({ title: 'Title', description: 'What people see it called.' });
export const why = sentence.meta({ title: 'Why', description: 'Why, in one sentence.' });
export const source = sourceKey.meta({ title: 'Source', description: 'A key of “sources”.' });
export const synonyms = names.meta({ title: 'Other words', description: 'Other words that people look for it by.' });

/** Other entries of the same list. */
export const seeAlso = z
  .array(id)
  .max(10)
  .default([])
  .meta({ title: 'See also', description: 'Ids of other entries of this list.' });
