import { starterDirectory } from '../../rule-set/starter/starter-directory.ts';
import type { DirectoryEntry, RuleSet } from '../../rule-set/schema.ts';

/** The accounts of a rule set, and what accounts of a person's own are sorted by and explained with. */
type DirectoryInUse = Pick<RuleSet, 'sources' | 'linkHosts'> & {
  readonly categories: RuleSet['directoryCategories'];
  readonly department: readonly DirectoryEntry[];
};

/**
 * The directory of the rule set in force, or of the starter set. A person's own list needs sorts of accounts also where
 * the rules name none.
 */
export const directoryInUse = (ruleSet: RuleSet | null): DirectoryInUse => {
  const starter = starterDirectory();
  const {
    sources,
    linkHosts,
    directoryCategories: categories,
  } = ruleSet?.directoryCategories.length ? ruleSet : starter;
  return { categories, sources, linkHosts, department: (ruleSet ?? starter).directory };
};
