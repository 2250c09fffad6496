import cadence from '../../../assets/starter/cadence.json' with { type: 'json' };
import checklist from '../../../assets/starter/checklist.json' with { type: 'json' };
import contentTypes from '../../../assets/starter/content-types.json' with { type: 'json' };
import directoryCategories from '../../../assets/starter/directory-categories.json' with { type: 'json' };
import glossary from '../../../assets/starter/glossary.json' with { type: 'json' };
import header from '../../../assets/starter/header.json' with { type: 'json' };
import links from '../../../assets/starter/links.json' with { type: 'json' };
import lists from '../../../assets/starter/lists.json' with { type: 'json' };
import modes from '../../../assets/starter/modes.json' with { type: 'json' };
import objectives from '../../../assets/starter/objectives.json' with { type: 'json' };
import precedence from '../../../assets/starter/precedence.json' with { type: 'json' };
import characters from '../../../assets/starter/rules/characters.json' with { type: 'json' };
import courts from '../../../assets/starter/rules/courts.json' with { type: 'json' };
import emoji from '../../../assets/starter/rules/emoji.json' with { type: 'json' };
import figures from '../../../assets/starter/rules/figures.json' with { type: 'json' };
import hashtags from '../../../assets/starter/rules/hashtags.json' with { type: 'json' };
import inclusion from '../../../assets/starter/rules/inclusion.json' with { type: 'json' };
import length from '../../../assets/starter/rules/length.json' with { type: 'json' };
import linkRules from '../../../assets/starter/rules/links.json' with { type: 'json' };
import modeRules from '../../../assets/starter/rules/modes.json' with { type: 'json' };
import pictures from '../../../assets/starter/rules/pictures.json' with { type: 'json' };
import privacy from '../../../assets/starter/rules/privacy.json' with { type: 'json' };
import propriety from '../../../assets/starter/rules/propriety.json' with { type: 'json' };
import security from '../../../assets/starter/rules/security.json' with { type: 'json' };
import style from '../../../assets/starter/rules/style.json' with { type: 'json' };
import words from '../../../assets/starter/rules/words.json' with { type: 'json' };
import writing from '../../../assets/starter/rules/writing.json' with { type: 'json' };
import youtube from '../../../assets/starter/rules/youtube.json' with { type: 'json' };
import sources from '../../../assets/starter/sources.json' with { type: 'json' };
import { ruleSetSchema, type RuleSet } from '../schema.ts';
import { starterGuidance } from './starter-guidance.ts';

/** The rules by the name of their file, in their order: of two about the same words the earlier speaks. */
export const starterRules = {
  length,
  hashtags,
  emoji,
  characters,
  // Before the links: a link with a passcode is more than an internal one.
  security,
  links: linkRules,
  youtube,
  pictures,
  privacy,
  courts,
  propriety,
  modes: modeRules,
  words,
  inclusion,
  writing,
  style,
  figures,
};

/** The starter rule set as written in assets/starter, not yet validated. */
export const starterDocument = {
  ...header,
  ...links,
  sources,
  precedence,
  lists,
  modes,
  checklist,
  glossary,
  directoryCategories,
  guidance: starterGuidance,
  objectives,
  contentTypes,
  cadence,
  rules: Object.values(starterRules).flat(),
};

/** The rule set that ships with the extension. */
export const starterRuleSet = (): RuleSet => ruleSetSchema.parse(starterDocument);
