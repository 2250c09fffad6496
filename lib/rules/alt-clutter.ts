import { checkEach } from './descriptions.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** A tag, a mention, or an address with its scheme or www. A site’s bare name may be among the words of a poster. */
const CLUTTER = /(?<![\p{L}\p{N}_&#@])[#＃@＠](?=\w*\p{L})[\p{L}\p{N}_]+|\bhttps?:\/\/\S+|\bwww\.\S+/u;
const LIST_SIGN = /\s*[,|;•·/]\s*/;
const FEWEST_KEYWORDS = 5;

/** Words in a row, each of one word or two, that search engines are meant to find. */
const isKeywordList = (text: string): boolean => {
  const words = text.replace(/\.$/, '').split(LIST_SIGN);
  return (
    words.length >= FEWEST_KEYWORDS &&
    words.every((word) => /^(?!and\b|an? |the )[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+)?$/iu.test(word))
  );
};

/** Descriptions with what belongs in the post, or that are written for search engines. */
export const altClutter = defineKind({
  name: 'alt-clutter',
  title: 'Tags and addresses in picture descriptions',
  about:
    'Finds hashtags, mentions, addresses and lists of keywords in descriptions. They are no links there, and a screen reader reads them out.',
  message: 'Take “{found}” out of the description.',
  scope: 'draft',
  needs: ['media'],
  params: noParams,
  compile: () =>
    checkEach(({ text }) => {
      const found = CLUTTER.exec(text)?.[0] ?? (isKeywordList(text) ? text : undefined);
      return found === undefined ? null : { found: found.replace(/[.,;:!?)]+$/, '') };
    }),
});
