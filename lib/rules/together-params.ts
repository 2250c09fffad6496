import * as z from 'zod';
import { flag, phrases } from './params.ts';
import { THING_NAMES } from './things.ts';

const entry = z.string('write a word or a phrase');
const list = z.array(entry, 'list words, each in quotation marks');
/** How to write a sort of thing in a list. */
export const thingHelp = `@ and a sort of thing: ${THING_NAMES.join(', ')}`;

/** One case of the kind `words-together`. */
export const caseSchema = z.strictObject({
  parts: z
    .array(list.min(1, 'list at least one word'), 'list the lists of words')
    .min(1, 'list at least one list of words')
    .meta({ title: `Lists of which each must have a word there; the first is marked. ${thingHelp}` }),
  unless: phrases.meta({ title: 'Words anywhere in the post that silence this case' }),
  unlessInSentence: phrases.meta({ title: 'Words that silence this case in their sentence' }),
  post: flag.default(false).meta({ title: 'Anywhere in the post, not within one sentence' }),
  posts: z
    .enum(['all', 'replies', 'originals'], 'write all, replies or originals')
    .default('all')
    .meta({ title: 'Which posts' }),
  accounts: phrases.meta({ title: 'Parts of a handle: only accounts that have one of them' }),
  gaps: z
    .array(z.int('give a whole number'), 'list whole numbers')
    .optional()
    .meta({ title: 'Most words between each part and the next, which then stand in this order' }),
});

/** The settings of the kind `words-together`. */
export const togetherParams = z.strictObject({
  cases: z
    .array(caseSchema, 'list the cases')
    .min(1, 'list at least one case')
    .meta({ title: 'Cases, the gravest first; one is enough' }),
  words: z.record(z.string(), list).default({}).meta({ title: 'Lists by name, for “$name” in a case' }),
  unless: phrases.meta({ title: 'Words anywhere in the post that silence the rule' }),
  unlessInSentence: phrases.meta({ title: 'Words that silence the rule in their sentence' }),
  except: phrases.meta({ title: 'Phrases that are fine, the words in them included' }),
  mark: z
    .enum(['whole', 'each'], 'write whole or each')
    .default('whole')
    .meta({
      title:
        'Whether one stretch that holds all parts is marked, of the first case that fits, or each word of the first part',
    }),
  quotations: flag.default(false).meta({ title: 'Also within quotations' }),
});
