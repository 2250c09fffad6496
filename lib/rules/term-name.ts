import type { Draft } from '../draft/draft.ts';
import type { PhraseMatch } from '../draft/phrases.ts';
import { isCapital, startsSentence } from './term-fix.ts';

type Found = PhraseMatch<unknown>;

/** What no object of an order is: “Empower is our free course”. */
const AFTER_NAME = new Set(
  "is was has isn't wasn't hasn't will won't starts runs opens returns offers helps".split(' '),
);
/** What such a title ends with: “Assist an Officer Day”. */
const TITLE =
  /^ (?:(?:an?|the|your|our|my|of|for) )*(?:\p{Lu}[\p{L}’'-]* (?:(?:of|for|the|and) )?)*(?:Day|Week|Month|Year|Fund|Scheme|Programme|Project|Campaign|Awards?|Service|Team|Group|Hub|Trust|Festival|Challenge|Appeal)(?!\p{L})/u;

/** Whether a verb at the start of a sentence is a name, for what follows is not what follows an order. */
const isNamedByVerb = ({ text, words }: Draft, { first, last, end }: Found): boolean => {
  if (/(?:ing|ed)$/.test(words[first]!.lower)) return false;
  const next = words[last + 1]?.lower ?? '';
  if (/^, (?:an?|the|our) /.test(text.slice(end, end + 6))) return true;
  return (text[end] === ' ' && AFTER_NAME.has(next)) || TITLE.test(text.slice(end, end + 60));
};

const isCapitalWord = (text: string): boolean => isCapital(text[0]!);

/** Whether words are part of a name, which keeps them: "Pearl Harbor", "Land Registry", "Historic England is…". */
export const isName = (draft: Draft, found: Found, isVerb: boolean): boolean => {
  const { text, words } = draft;
  const { start, first, last } = found;
  if (!isCapitalWord(words[first]!.text)) return false;
  if (first < last) return words.slice(first, last + 1).every((word) => isCapitalWord(word.text));
  if (!startsSentence(text, start)) return true;
  const next = words[last + 1];
  if (next !== undefined && isCapitalWord(next.text) && text.slice(words[last]!.end, next.start) === ' ') return true;
  return isVerb && isNamedByVerb(draft, found);
};
