import * as z from 'zod';
import { flag } from './params.ts';

const text = z.string('write a word or a phrase');
const oneOrMore = z
  .union([text, z.array(text)], 'write a word, or a list of words')
  .transform((value) => [value].flat());
const wordList = z.array(text, 'list words, each in quotation marks');

/** The settings of one term of the kind `terms`. */
export const termParams = z
  .strictObject({
    find: oneOrMore.default([]).meta({ title: 'Words or phrases' }),
    use: oneOrMore.default([]).meta({ title: 'What to write instead; "" takes the words out' }),
    forms: z
      .record(z.string(), oneOrMore)
      .default({})
      .meta({ title: 'Inflected forms, each with its own replacement' }),
    note: text.optional().meta({ title: 'What to do instead, where no replacement is certain' }),
    except: wordList.default([]).meta({ title: 'Phrases that are fine, the term included' }),
    unlessAfter: wordList.optional().meta({ title: 'Fine right after one of these words' }),
    unlessBefore: wordList.optional().meta({ title: 'Fine right before one of these words' }),
    unlessNear: wordList.optional().meta({ title: 'Fine within four words of one of these' }),
    onlyBefore: wordList.optional().meta({ title: 'Only with one of these among the next four words' }),
    beforeLink: flag.default(false).meta({ title: 'Only where a link follows, or a sign that points to one' }),
    alone: flag
      .default(false)
      .meta({ title: 'Only where no noun follows: “the disabled are”, not “the disabled toilet”' }),
    caseSensitive: flag.default(false).meta({ title: 'Only in exactly this case' }),
  })
  .refine(({ find, forms }) => find.length > 0 || Object.keys(forms).length > 0, 'name a word to find');

export type Term = z.output<typeof termParams>;
