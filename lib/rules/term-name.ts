import type { Draft } from '../draft/draft.ts';
import type { PhraseMatch } from '../draft/phrases.ts';
import { isCapital, startsSentence } from './term-fix.ts';

/** What follows a name that begins a sentence: “Empower is…”, “Facilitate, a charity in…”. */
const AFTER_NAME =
  /^(?: (?:is|was|are|were|has|had|will|starts|begins|opens|closes|runs|returns|launches|offers|gives|helps)(?!\p{L})|, (?:an?|the|our) )/u;
/** What a title that begins with a verb ends with: “Assist an Officer Day”. */
const TITLE =
  /^(?: [\p{L}'’-]+){1,4} (?:Day|Week|Month|Year|Night|Hour|Project|Scheme|Campaign|Challenge|Awards?|Festival|Fund|Programme|Trust)(?!\p{L})/u;

/** How far after a word a title may go, in UTF-16 units. */
const LONGEST = 80;

const beginsName = (after: string): boolean =>
  // A name has a capital besides that of its last word, or none but that: “Assist an Officer Day”.
  AFTER_NAME.test(after) || (TITLE.test(after) && !/^ (?:in|on|at|for|with|this|next|every|by) /.test(after));

/** Whether a word that begins a sentence is a name, where it stands or at another place of the draft. */
const isNameElsewhere = ({ text, words }: Draft, word: string): boolean =>
  words.some((other) => other.text === word && beginsName(text.slice(other.end, other.end + LONGEST)));

/** Names keep their words: "Pearl Harbor", "Land Registry", "Historic England is…", "Empower starts on Monday". */
export const isName = (draft: Draft, { start, end, first, last }: PhraseMatch<unknown>): boolean => {
  const { text, words } = draft;
  const word = words[first]!;
  if (!isCapital(word.text[0]!)) return false;
  if (first < last) return words.slice(first, last + 1).every(({ text: one }) => isCapital(one[0]!));
  if (!startsSentence(text, start)) return true;
  const next = words[last + 1];
  if (next !== undefined && isCapital(next.text[0]!) && text.slice(end, next.start) === ' ') return true;
  // A form of the verb or a noun is no name: “Committed to…”, “Stakeholders are…”.
  return !/(?:ed|ing|s|ion|ment)$/.test(word.lower) && isNameElsewhere(draft, word.text);
};
