const small =
  'a an and another any are as at be been but by each every for from had has have he her his i if in into is it its more my no of off on or our over ' +
  "she some than that the their these they this those to under via was we were will with without you your y yr a'r i'r o'r ar o yn gan gyda";
const wanting =
  'add bring buy carry catch choose drink drop eat enjoy find follow get give grab hate hold keep like love make need pack play plus press put ' +
  'recycle refuse reuse see send share take try use visit want watch wear';

/** Small words that no sentence ends with, in English and Welsh, in lower case and with '. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(small.split(' '));

/** Function words, and verbs that need an object: an emoji after one may be used in place of a word. */
export const WORDS_NEEDING_OBJECT: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...wanting.split(' ')]);
