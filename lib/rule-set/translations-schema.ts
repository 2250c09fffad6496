import * as z from 'zod';
import { limitedRecord, nonEmptyText } from '../rules/field-schemas.ts';

const dictionary = limitedRecord(nonEmptyText(300), nonEmptyText(300), 2_000);

/** Texts of the rule set in other languages, each under the text as it is written in the rule set. */
export const translationsSchema = z
  .strictObject({
    en: dictionary
      .optional()
      .meta({ title: 'In English', description: 'Texts as they are written in the rule set, each with its English.' }),
    cy: dictionary
      .optional()
      .meta({ title: 'In Welsh', description: 'Texts as they are written in the rule set, each with its Welsh.' }),
  })
  .meta({
    title: 'In other languages',
    description:
      'Titles, sentences and reasons of rules, statements and modes in another language, for people who use that one. A text that is not here is shown as it is written.',
  });
