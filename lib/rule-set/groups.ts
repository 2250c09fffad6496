/**
 * The groups in which a person sees rules, in the order in which they are shown. A rule of a department
 * that names none is among the words.
 */
export const RULE_GROUPS = [
  'privacy',
  'propriety',
  'accessibility',
  'pictures',
  'words',
  'figures',
  'links',
  'hashtags',
  'emoji',
  'length',
  'campaigns',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];
