import categories from '../../../assets/starter/directory-categories.json' with { type: 'json' };
import links from '../../../assets/starter/links.json' with { type: 'json' };
import sources from '../../../assets/starter/sources.json' with { type: 'json' };
import * as z from 'zod';
import { directoryCategorySchema } from '../directory-schema.ts';
import { type RuleSet, sourceSchema } from '../schema.ts';

/** As much of a rule set as its directory takes. */
type DirectoryPart = Pick<RuleSet, 'sources' | 'linkHosts' | 'directoryCategories' | 'directory'>;

/** The directory of the starter rule set alone: categories of accounts, but no accounts. */
export const starterDirectory = (): DirectoryPart => ({
  sources: z.record(z.string(), sourceSchema).parse(sources),
  linkHosts: links.linkHosts,
  directoryCategories: z.array(directoryCategorySchema).parse(categories),
  directory: [],
});
