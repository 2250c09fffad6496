import * as z from 'zod';
import { name, names, sentence, translations } from '../rules/field-schemas.ts';
import { entryId, seeAlso, source, synonyms } from './shared-fields.ts';

/** A term of the glossary. */
export const termSchema = z
  .strictObject({
    id: entryId,
    term: name.meta({ title: 'Term', description: 'The word that is explained.' }),
    definition: sentence.meta({ title: 'Definition', description: 'What it means, in one sentence.' }),
    synonyms,
    oldNames: names.meta({ title: 'Old names', description: 'What it was called once; people still look for it so.' }),
    translations,
    seeAlso,
    era: z
      .enum(['2009', 'now', 'both'])
      .meta({ title: 'Era', description: 'Whether it belongs to the Twitter of 2009, to today, or to both.' }),
    since2009: sentence
      .optional()
      .meta({ title: 'What changed since 2009', description: 'What is different today, in one sentence.' }),
    tags: names.meta({ title: 'Tags', description: 'Words that it is found by as well.' }),
    source,
  })
  .meta({
    title: 'Term',
    description:
      'A term of the glossary. Its texts are in the language of the rule set and plain: nothing in them is interpreted.',
  });
