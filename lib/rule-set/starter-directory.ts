import categories from '../../assets/starter/directory-categories.json' with { type: 'json' };
import * as z from 'zod';
import { directoryCategorySchema, type RuleSet } from './schema.ts';

/** The directory of the starter rule set alone: sorts of accounts to follow, and nobody by name. */
export const starterDirectory = (): Pick<RuleSet, 'directoryCategories' | 'directory'> => ({ directoryCategories: z.array(directoryCategorySchema).parse(categories), directory: [] });
