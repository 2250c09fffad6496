import * as z from 'zod';
import { contextSchema } from '../draft/draft.ts';
import { draftText, entries, id, sentence, limitedRecord, nonEmptyText, maxText } from '../rules/field-schemas.ts';
import { isObject } from '../text/is-object.ts';
import { readEscapes } from '../text/odd-characters.ts';
import { RULE_GROUPS } from './groups.ts';
import { type Lists, listsSchema } from '../rules/lists.ts';
import { LANGUAGES } from '../text/languages.ts';
import { SEVERITIES } from './severity.ts';
import { entryId, source, why } from './shared-fields.ts';

const tried = (list: keyof Lists) => entries.optional().meta({ ...listsSchema.shape[list].meta() });

/**
 * A draft that a rule must find something in (bad) or must leave alone (good). In a bad one, [[…]] marks each stretch
 * it must mark.
 */
export const exampleSchema = z.union([
  draftText,
  z.strictObject({
    text: draftText.meta({
      title: 'Text',
      description: 'The draft. In a bad example, [[…]] marks each stretch that must be found, exactly.',
    }),
    context: contextSchema.optional().meta({ title: 'Context', description: 'What surrounds the draft.' }),
    lists: z
      .strictObject({
        hashtags: tried('hashtags'),
        venues: tried('venues'),
        roleAddresses: tried('roleAddresses'),
        phones: tried('phones'),
        channels: tried('channels'),
        videos: tried('videos'),
      })
      .optional()
      .meta({ title: 'Lists', description: 'Lists to try it with, in place of your own of that name.' }),
    fixed: draftText
      .optional()
      .meta({ title: 'Text once fixed', description: 'The draft with the first replacement of every find made.' }),
  }),
]);

const examples = z.array(exampleSchema).min(2).max(50);

/** A value in which every text has its escapes read. */
const withEscapesRead = (value: unknown): unknown => {
  if (typeof value === 'string') return readEscapes(value);
  if (Array.isArray(value)) return value.map(withEscapesRead);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withEscapesRead(inner)]))
    : value;
};

/** A draft may have any character, so examples write the odd ones as \u{202E}. They are read here and nowhere else. */
const examplesSchema = z
  .strictObject({
    bad: examples.meta({
      title: 'Bad examples',
      description:
        'At least two. [[…]] marks each stretch that must be found, exactly. \\u{200B} stands for a character that cannot be seen, by its number in Unicode.',
    }),
    good: examples.meta({ title: 'Good examples', description: 'At least two.' }),
  })
  .transform((written) => withEscapesRead(written) as typeof written);

/** A rule. */
export const ruleSchema = z
  .strictObject({
    id: entryId,
    title: nonEmptyText(60)
      .optional()
      .meta({ title: 'Title', description: 'What people see the rule called; the title of its kind where left out.' }),
    group: z
      .enum(RULE_GROUPS)
      .optional()
      .meta({ title: 'Group', description: 'Where people find it among the rules; “words” where left out.' }),
    kind: nonEmptyText(80).meta({
      title: 'Kind',
      description: 'How the rule looks: one of the kinds of this version.',
    }),
    params: limitedRecord(maxText(80), z.json(), 50)
      .default({})
      .meta({ title: 'Settings', description: 'What the rule looks for, in the settings of its kind.' }),
    severity: z
      .enum(SEVERITIES)
      .meta({
        title: 'Severity',
        description:
          'error is “Must fix”, warning “Should fix”, suggestion “Consider”. Keep “Must fix” for what an account could not live down.',
      }),
    seriousSeverity: z
      .enum(SEVERITIES)
      .optional()
      .meta({
        title: 'Severity where serious',
        description:
          'The severity of what the kind calls serious, such as a whole sentence in capitals; “severity” where this is left out.',
      }),
    enabled: z
      .boolean()
      .default(true)
      .meta({ title: 'Switched on', description: 'false keeps the rule and leaves it unused.' }),
    once: z
      .boolean()
      .default(false)
      .meta({
        title: 'One hint',
        description:
          'true gives one hint for all that the rule finds in a draft, at the first place, with one fix for all.',
      }),
    language: z
      .enum(LANGUAGES)
      .optional()
      .meta({ title: 'Language', description: 'Stay silent on drafts and lines in any other language.' }),
    inAltText: z
      .boolean()
      .default(false)
      .meta({ title: 'In alt text', description: 'Also look at the descriptions of pictures, GIFs and videos.' }),
    modes: z
      .array(id)
      .min(1, 'name a mode, or take it out')
      .max(50)
      .optional()
      .meta({ title: 'Modes', description: 'Ids of the modes in which alone the rule holds.' }),
    message: sentence
      .optional()
      .meta({
        title: 'What to do',
        description:
          'What to do, in one sentence, with {named} places as in the kind’s own sentence; that one where this is left out. A form for each number: {max, plural, one {# link} other {# links}}.',
      }),
    why,
    source,
    guidance: id
      .optional()
      .meta({
        title: 'Guidance',
        description: 'The id of the article that says more: “Read more” in a hint leads there.',
      }),
    examples: examplesSchema.meta({
      title: 'Examples',
      description:
        'They run as tests: drafts in which the rule must find something, and drafts that come close and are fine.',
    }),
  })
  .meta({ title: 'Rule', description: 'What it looks for, how grave that is, why, and drafts to try it on.' });
