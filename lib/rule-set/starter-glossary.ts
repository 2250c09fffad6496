import glossary from '../../assets/starter/glossary.json' with { type: 'json' };
import header from '../../assets/starter/header.json' with { type: 'json' };
import sources from '../../assets/starter/sources.json' with { type: 'json' };
import * as z from 'zod';
import { type RuleSet, sourceSchema, termSchema } from './schema.ts';

/** As much of a rule set as looking up a term takes. */
export type GlossaryPart = Pick<RuleSet, 'department' | 'version' | 'published' | 'sources' | 'glossary'>;

/** The glossary of the starter rule set alone: whoever looks up a term need not load every rule. */
export const starterGlossary = (): GlossaryPart => ({
  department: header.department,
  version: header.version,
  published: header.published,
  sources: z.record(z.string(), sourceSchema).parse(sources),
  glossary: z.array(termSchema).parse(glossary),
});
